import * as z from 'zod/mini';
import { type Desk, deskFormat, mostKeys } from './desk.ts';
import { assignmentSchema, draftSchema, matching, wholeFrom } from './parse-assignment.ts';

const atMillis = wholeFrom(0, Number.MAX_SAFE_INTEGER);
const key = matching(/^[0-9a-f]{64}$/);

const desk = z.object({
  format: z.literal(deskFormat),
  keys: z.array(z.object({ publicKey: key, privateKey: key })).check(z.refine((keys) => keys.length <= mostKeys)),
  backedUpAtMillis: z.exactOptional(atMillis),
  assignments: z.array(
    z
      .object({
        draft: draftSchema,
        changedAtMillis: atMillis,
        shared: z.exactOptional(z.object({ assignment: assignmentSchema, atMillis })),
      })
      .check(z.refine(({ draft, shared }) => shared === undefined || shared.assignment.id === draft.id)),
  ),
});

const newer = z.object({ format: wholeFrom(deskFormat + 1, Number.MAX_SAFE_INTEGER) });

export type ParsedDesk =
  | { readonly kind: 'desk'; readonly desk: Desk }
  /** Written by a later version of the site: to be left alone. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** The only door for what a trainer keeps, from storage or from a backup file. Never throws. */
export function parseDesk(value: unknown): ParsedDesk {
  const parsed = desk.safeParse(value);
  if (parsed.success) return { kind: 'desk', desk: parsed.data };
  return newer.safeParse(value).success ? { kind: 'newer' } : { kind: 'unreadable' };
}
