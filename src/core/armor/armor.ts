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

/** More than any assignment needs. The length of anything longer would not begin with a 0. */
const mostBytes = 2047;

/** The first letters of a bad text, to find it again by. */
const shownOfBad = 32;

const lengthBytes = 2;
const checksumBytes = 2;

/**
 * The start of an armored text. Base32 after Crockford has no I and no L, so that no marker can stand within one. The
 * length begins with a 0, which no word does that people write behind "balie".
 */
const marker = /BALIE(?:\p{Pd}[\s>]*)?([AT])[\s>]*(?=0)/giu;

/** What nobody sees: soft hyphens, spaces without width, marks of direction. Loose accents would be slow to normalize. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{M}/gu;

/** A tag of mail or of a chat's export, such as a line break. */
const tag = /<\/?[a-z][^<>]{0,200}>/giu;

/** What chat programs, mail and copying put in between. */
const inBetween = /[\s>*_~|=\p{Pd}]/u;

/** Where the next message of a chat begins. */
const nextMessage = /\n\s*\[?\d{1,2}[-/.:]\d{1,2}/u;

const base32 = /[0-9A-TV-Z]/iu;

/** Far more than the longest armored text has with everything that can stand in between. */
const mostCharacters = 20_000;

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
  view.setUint16(lengthBytes + body.length, checkOf(kind, body));
  return `BALIE-${letters[kind]}${base32crockford.encode(whole)}`;
}

/**
 * Finds every armored text in whatever somebody pasted: upper-cased, lower-cased, wrapped, quoted, percent-encoded, with
 * other words around it. Never throws; costs time in proportion to the text.
 */
export function unarmor(pasted: string): readonly Unarmored[] {
  const text = withoutPercents(pasted).replaceAll(invisible, '').replaceAll(tag, '').normalize('NFKC');
  const starts = [...text.matchAll(marker)];
  return starts.map((start, index) => {
    const [whole, letter = ''] = start;
    const rest = text.slice(start.index + whole.length, starts[index + 1]?.index).slice(0, mostCharacters);
    return unarmorOne(letter.toUpperCase() === letters.ticket ? 'ticket' : 'assignment', whole, lettersOf(rest));
  });
}

/** Undoes percent-encoding of plain characters, also when it was done several times. */
function withoutPercents(text: string): string {
  return text.replaceAll(/%(?:25)*([0-7][0-9a-f])/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The letters of base32 at the start of a text, up to the next message or anything else that is none. */
function lettersOf(text: string): string {
  const [message = ''] = text.split(nextMessage, 1);
  const end = [...message].findIndex((letter) => !base32.test(letter) && !inBetween.test(letter));
  return [...message]
    .slice(0, end < 0 ? undefined : end)
    .filter((letter) => base32.test(letter))
    .join('');
}

function lettersFor(bodyBytes: number): number {
  return Math.ceil(((lengthBytes + bodyBytes + checksumBytes) * 8) / 5);
}

function unarmorOne(kind: ArmorKind, start: string, found: string): Unarmored {
  const length = bodyLength(found);
  const fail = (fault: ArmorFault): Unarmored => ({
    ok: false,
    kind,
    fault,
    text: (start + found).slice(0, shownOfBad),
  });
  if (length === undefined || found.length < lettersFor(length)) return fail('cut-off');
  const text = found.slice(0, lettersFor(length));
  const whole = decoded(text);
  const body = whole?.slice(lengthBytes, lengthBytes + length);
  if (!whole || !body || checkOf(kind, body) !== numberAt(whole, lengthBytes + length)) return fail('damaged');
  return { ok: true, kind, body, text: start + text };
}

/** The checksum is over the kind and the length too: no letter of the text stands without a guard. */
function checkOf(kind: ArmorKind, body: Uint8Array): number {
  return checksum16(Uint8Array.of(letters[kind].charCodeAt(0), body.length >> 8, body.length & 255, ...body));
}

function numberAt(bytes: Uint8Array<ArrayBuffer>, at: number): number {
  return new DataView(bytes.buffer).getUint16(at);
}

/** The length stands in the first 16 of the 20 bits of four letters. */
function bodyLength(found: string): number | undefined {
  const head = found.length < 4 ? undefined : decoded(`${found.slice(0, 4)}0000`);
  return head && numberAt(head, 0);
}

function decoded(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(base32crockford.decode(text));
  } catch {
    return undefined;
  }
}
