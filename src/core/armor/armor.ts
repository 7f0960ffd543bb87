import { base32crockford } from '@scure/base';
import { checksum16 } from './checksum.ts';

/** What is in an armored text: an assignment in a link, or a ticket. */
export type ArmorKind = 'assignment' | 'ticket';

const letters: Readonly<Record<ArmorKind, string>> = { assignment: 'A', ticket: 'T' };

/** Why a text between a marker and the next could not be read. */
export type ArmorFault =
  /** It ends before its length. */
  | 'cut-off'
  /** It is not what was sent: its checksum is wrong. */
  | 'damaged';

export type Unarmored =
  | { readonly ok: true; readonly kind: ArmorKind; readonly body: Uint8Array; readonly text: string }
  | { readonly ok: false; readonly kind: ArmorKind; readonly fault: ArmorFault; readonly text: string };

/** More than any assignment needs; a text that claims more is damaged. */
const mostBytes = 2047;

const lengthBytes = 2;
const checksumBytes = 2;

/**
 * The start of an armored text. Base32 after Crockford has no I and no L, so that no marker can stand within one. The
 * length begins with a 0, which no word does that people write behind "balie".
 */
const marker = /BALIE[-\s]?([AT])[\s>]*(?=0)/giu;

/** What nobody sees: soft hyphens, spaces without width, marks of direction. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

/** What chat programs, mail and copying put in between. */
const inBetween = /[\s>*_~|=-]/u;

const base32 = /[0-9A-TV-Z]/iu;

/**
 * Writes bytes so that they survive chats, mail and hands: base32 after Crockford (crockford.com/base32.html), in capitals
 * that fit a QR code's alphanumeric mode (ISO/IEC 18004), with a marker, the length and a checksum.
 *
 * @param body at most `mostBytes`
 */
export function armor(kind: ArmorKind, body: Uint8Array): string {
  if (body.length > mostBytes) throw new RangeError(`An armored text holds ${mostBytes} bytes at most.`);
  const whole = new Uint8Array(lengthBytes + body.length + checksumBytes);
  const view = new DataView(whole.buffer);
  view.setUint16(0, body.length);
  whole.set(body, lengthBytes);
  view.setUint16(lengthBytes + body.length, checksum16(body));
  return `BALIE-${letters[kind]}${base32crockford.encode(whole)}`;
}

/**
 * Finds every armored text in whatever somebody pasted: upper-cased, lower-cased, wrapped, quoted, percent-encoded, with
 * other words around it. Never throws; costs time in proportion to the text.
 */
export function unarmor(pasted: string): readonly Unarmored[] {
  const text = withoutPercents(pasted).normalize('NFKC').replaceAll(invisible, '');
  const starts = [...text.matchAll(marker)];
  return starts.map((start, index) => {
    const from = start.index + start[0].length;
    const kind: ArmorKind = start[1]?.toUpperCase() === letters.ticket ? 'ticket' : 'assignment';
    return unarmorOne(kind, start[0], lettersFrom(text, from, starts[index + 1]?.index ?? text.length));
  });
}

/** Undoes percent-encoding of plain characters, also when it was done several times. */
function withoutPercents(text: string): string {
  return text.replaceAll(/%(?:25)*([0-7][0-9a-f])/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The letters of base32 from a place on, until something else comes or there are more than any text may have. */
function lettersFrom(text: string, from: number, to: number): string {
  const most = lettersFor(mostBytes);
  let found = '';
  for (let at = from; at < to && found.length < most; at++) {
    const letter = text.charAt(at);
    if (base32.test(letter)) found += letter;
    else if (!inBetween.test(letter)) break;
  }
  return found;
}

function lettersFor(bodyBytes: number): number {
  return Math.ceil(((lengthBytes + bodyBytes + checksumBytes) * 8) / 5);
}

function unarmorOne(kind: ArmorKind, start: string, found: string): Unarmored {
  const length = bodyLength(found);
  if (length === undefined) return { ok: false, kind, fault: 'cut-off', text: start + found };
  const needed = lettersFor(length);
  const text = start + found.slice(0, needed);
  if (length > mostBytes) return { ok: false, kind, fault: 'damaged', text };
  if (found.length < needed) return { ok: false, kind, fault: 'cut-off', text };
  const whole = decoded(found.slice(0, needed));
  const body = whole?.slice(lengthBytes, lengthBytes + length);
  const check = whole && new DataView(whole.buffer).getUint16(lengthBytes + length);
  if (!body || check !== checksum16(body)) return { ok: false, kind, fault: 'damaged', text };
  return { ok: true, kind, body, text };
}

/** The length stands in the first 16 of the 20 bits of four letters. */
function bodyLength(found: string): number | undefined {
  const head = found.length < 4 ? undefined : decoded(`${found.slice(0, 4)}0000`);
  return head && new DataView(head.buffer).getUint16(0);
}

function decoded(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(base32crockford.decode(text));
  } catch {
    return undefined;
  }
}
