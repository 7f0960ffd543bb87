import * as z from 'zod/mini';
import { isName } from '../record/ticket.ts';
import { type OpenedAssignment, openedFormat } from './opened.ts';
import { assignmentSchema, lessonId, wholeFrom } from './parse-assignment.ts';

const atMillis = wholeFrom(0, Number.MAX_SAFE_INTEGER);

const opened = z.object({
  format: z.literal(openedFormat),
  assignment: assignmentSchema,
  openedAtMillis: atMillis,
  registration: z.custom<string>((value) => typeof value === 'string' && /^[0-9a-f]{10}$/.test(value)),
  added: z.exactOptional(z.array(z.object({ lesson: lessonId, atMillis }))),
  name: z.exactOptional(z.custom<string>((value) => typeof value === 'string' && isName(value))),
  sharedAtMillis: z.exactOptional(atMillis),
});

const newer = z.object({ format: wholeFrom(openedFormat + 1, Number.MAX_SAFE_INTEGER) });

export type ParsedOpened =
  | { readonly kind: 'opened'; readonly opened: OpenedAssignment }
  /** Written by a later version of the site: to be left alone. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** The only door for opened assignments that were stored. Never throws. */
export function parseOpened(value: unknown): ParsedOpened {
  const parsed = opened.safeParse(value);
  if (parsed.success) return { kind: 'opened', opened: parsed.data };
  return newer.safeParse(value).success ? { kind: 'newer' } : { kind: 'unreadable' };
}
