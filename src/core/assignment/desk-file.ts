import type { Desk } from './desk.ts';
import { parseDesk } from './parse-desk.ts';

/** Why a file brings nothing. */
export type FileFault =
  /** It is far larger than anything that Balie writes. */
  | 'too-large'
  /** It is not what Balie writes. */
  | 'unreadable'
  /** A later version of the site wrote it. */
  | 'newer'
  /** There is nothing in it. */
  | 'empty';

export type ReadFile = { readonly ok: true; readonly desk: Desk } | { readonly ok: false; readonly fault: FileFault };

/** Some thousands of assignments. */
export const mostFileBytes = 1_000_000;

/** A desk as the text of a file: with its keys it is a backup, without them it can be given to others. */
export function deskFile(desk: Desk): string {
  return JSON.stringify(desk, undefined, 1);
}

/** The only door for files. Never throws. */
export function readDeskFile(text: string): ReadFile {
  if (text.length > mostFileBytes) return { ok: false, fault: 'too-large' };
  const parsed = parseDesk(fromJson(text));
  if (parsed.kind !== 'desk') return { ok: false, fault: parsed.kind };
  const { keys, assignments } = parsed.desk;
  return keys.length + assignments.length === 0 ? { ok: false, fault: 'empty' } : { ok: true, desk: parsed.desk };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
