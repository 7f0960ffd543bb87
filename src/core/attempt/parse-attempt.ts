import * as z from 'zod/mini';
import { type EndingId, idPattern, type LessonId, longestId, type OptionId, type SceneId } from '../lesson/ids.ts';
import { type Attempt, attemptFormat, mostEvents } from './attempt.ts';

// Without this zod probes for `eval`, which the site's Content-Security-Policy reports as a violation.
z.config({ jitless: true });

/**
 * The smallest pieces are checked by functions of our own: the checks that come with zod carry the words of their error
 * messages, which nobody reads here, to every phone.
 */
const idOf = <Id extends string>() =>
  z.custom<Id>((value) => typeof value === 'string' && value.length <= longestId && idPattern.test(value));
const wholeFrom = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  z.custom<number>((value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most);

const atMillis = wholeFrom(0);

const event = z.union([
  z.object({ type: z.literal('chosen'), scene: idOf<SceneId>(), option: idOf<OptionId>(), atMillis }),
  z.object({ type: z.literal('rewound'), scene: idOf<SceneId>(), atMillis }),
  z.object({ type: z.literal('debriefed'), ending: idOf<EndingId>(), atMillis }),
]);

const attempt = z.object({
  format: z.literal(attemptFormat),
  id: z.custom<string>((value) => typeof value === 'string' && value !== '' && value.length <= longestId),
  lesson: idOf<LessonId>(),
  lessonVersion: wholeFrom(1),
  seed: wholeFrom(0, 0xffff_ffff),
  startedAtMillis: wholeFrom(0),
  events: z.array(event).check(z.refine((events) => events.length <= mostEvents)),
});

const newer = z.object({ format: wholeFrom(attemptFormat + 1) });

export type ParsedAttempt =
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  /** Written by a later version of the site: to be left alone. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** The only door for attempts that come from storage or from a link. Never throws. */
export function parseAttempt(value: unknown): ParsedAttempt {
  const parsed = attempt.safeParse(value);
  if (parsed.success) return { kind: 'attempt', attempt: parsed.data };
  return newer.safeParse(value).success ? { kind: 'newer' } : { kind: 'unreadable' };
}
