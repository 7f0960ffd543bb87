/** How often somebody does what a question of the self-check asks. Never scored. */
export const answers = ['yes', 'sometimes', 'no'] as const;
export type Answer = (typeof answers)[number];

/** What somebody filled in. It stays on the device. */
export interface SelfCheck {
  readonly format: typeof selfCheckFormat;
  /** By the id of the question. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The plan after a "no": if this happens, then I do that. */
  readonly plan: { readonly cue: string; readonly action: string };
}

/** A change of shape gets the next number and a migration from this one. */
export const selfCheckFormat = 1;

/** Letters in each half of the plan. */
export const longestPlan = 200;

/** More questions than any lesson has. */
const mostAnswers = 50;

export const emptySelfCheck: SelfCheck = { format: selfCheckFormat, answers: {}, plan: { cue: '', action: '' } };

export type ParsedSelfCheck =
  | { readonly kind: 'self-check'; readonly selfCheck: SelfCheck }
  /** Written by a later version of the site: to be left alone. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** The only door for what was stored. Never throws. */
export function parseSelfCheck(value: unknown): ParsedSelfCheck {
  if (!isRecord(value)) return { kind: 'unreadable' };
  const { format } = value;
  if (typeof format === 'number' && Number.isSafeInteger(format) && format > selfCheckFormat) return { kind: 'newer' };
  const read = isRecord(value['answers']) ? Object.entries(value['answers']) : undefined;
  const plan = isRecord(value['plan']) ? value['plan'] : undefined;
  const [cue, action] = [plan?.['cue'], plan?.['action']];
  if (format !== selfCheckFormat || read === undefined || read.length > mostAnswers) return { kind: 'unreadable' };
  if (!read.every(([, answer]) => isAnswer(answer)) || !isHalf(cue) || !isHalf(action)) return { kind: 'unreadable' };
  // Object.fromEntries defines "__proto__" as a key like any other.
  const kept = Object.fromEntries(read) as Record<string, Answer>;
  return {
    kind: 'self-check',
    selfCheck: { format: selfCheckFormat, answers: kept, plan: { cue, action } },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAnswer(value: unknown): value is Answer {
  return answers.some((answer) => answer === value);
}

function isHalf(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestPlan;
}
