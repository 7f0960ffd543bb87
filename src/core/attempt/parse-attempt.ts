import * as z from 'zod/mini';
import { idPattern, longestId } from '../lesson/ids.ts';
import { type Attempt, attemptFormat, mostEvents } from './attempt.ts';

// Without this zod probes for `eval`, which the site's Content-Security-Policy reports as a violation.
z.config({ jitless: true });

const id = z.string().check(z.maxLength(longestId), z.regex(idPattern));
const millis = z.number().check(z.int(), z.nonnegative());

const event = z.union([
  z.object({ type: z.literal('chosen'), scene: id, option: id, atMillis: millis }),
  z.object({ type: z.literal('rewound'), scene: id, atMillis: millis }),
  z.object({ type: z.literal('debriefed'), ending: id, atMillis: millis }),
]);

const attempt = z.object({
  format: z.literal(attemptFormat),
  id: z.string().check(z.minLength(1), z.maxLength(longestId)),
  lesson: id,
  lessonVersion: z.number().check(z.int(), z.positive()),
  seed: z.number().check(z.int(), z.nonnegative(), z.maximum(0xffff_ffff)),
  startedAtMillis: millis,
  events: z.array(event).check(z.maxLength(mostEvents)),
});

const newer = z.object({ format: z.number().check(z.int(), z.minimum(attemptFormat + 1)) });

export type ParsedAttempt =
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  /** Written by a later version of the site: to be left alone. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** The only door for attempts that come from storage or from a link. Never throws. */
export function parseAttempt(value: unknown): ParsedAttempt {
  const parsed = attempt.safeParse(value);
  // The schema checks exactly the shape of `Attempt`; only the brands of its ids are the compiler's own.
  if (parsed.success) return { kind: 'attempt', attempt: parsed.data as unknown as Attempt };
  return newer.safeParse(value).success ? { kind: 'newer' } : { kind: 'unreadable' };
}
