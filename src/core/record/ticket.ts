import { type ByteReader, byteReader, byteWriter } from '../armor/bytes.ts';
import { fromHex, toHex } from '../armor/hex.ts';
import { isLine } from '../armor/line.ts';

/** The format of a ticket. A change of shape gets the next number, and this one stays readable. */
const ticketFormat = 1;

/** One finished lesson. */
export interface TicketLesson {
  /** `hash16` of the lesson's id. */
  readonly lesson: number;
  /** The version of the lesson that was played. */
  readonly version: number;
  /** `hash16` of the ids of the options of the first try, in order; nothing in `proof`. */
  readonly choices?: readonly number[];
}

/**
 * What a learner sends (in the interface: *bonnetje*): what happened, never a score, so that whoever opens it computes
 * everything anew. Sealed to the trainer's key it is a few hundred bytes.
 */
export interface Ticket {
  /** The id of the assignment, 8 hexadecimal digits. */
  readonly assignment: string;
  /**
   * Drawn by chance once per learner and assignment, 10 hexadecimal digits: tells a new ticket of somebody from one of
   * somebody else.
   */
  readonly registration: string;
  /** When it was made, in milliseconds since the Unix epoch, to the minute. */
  readonly madeAtMillis: number;
  readonly mode: 'proof' | 'coach';
  /** What the learner wants to be called, or empty. */
  readonly name: string;
  readonly lessons: readonly TicketLesson[];
}

/** So many that even of ten thousand learners hardly ever two share one. */
export const registrationBytes = 5;

/** How long a name may be, in bytes of UTF-8: six lessons and a name then stay within 300 characters. */
export const longestNameBytes = 20;

/** 1 January 2026, from which minutes are counted in three bytes: until the year 2057. */
const firstMillis = 1_767_225_600_000;
const minuteMillis = 60_000;
const lastMinute = 0xff_ffff;

/** More choices than a first try can have. */
const mostChoices = 30;
const mostLessonsInTicket = 40;

/** A moment as a ticket keeps it: to the minute, within what fits. */
export function toTheMinute(atMillis: number): number {
  const minute = Math.floor((atMillis - firstMillis) / minuteMillis);
  return firstMillis + Math.min(lastMinute, Math.max(0, minute)) * minuteMillis;
}

/** A ticket is filled up to a multiple of this, so that its length does not tell which way somebody went. */
const blockBytes = 32;

/** The bytes of a ticket before they are sealed. */
export function encodeTicket({ assignment, registration, madeAtMillis, mode, name, lessons }: Ticket): Uint8Array {
  const writer = byteWriter()
    .number(ticketFormat * 2 + (mode === 'coach' ? 1 : 0), 1)
    .raw(fromHex(assignment))
    .raw(fromHex(registration))
    .number((toTheMinute(madeAtMillis) - firstMillis) / minuteMillis, 3)
    .text(name)
    .varint(lessons.length);
  for (const { lesson, version, choices = [] } of lessons) {
    writer.number(lesson, 2).varint(version);
    if (mode === 'coach') writer.varint(choices.length);
    if (mode === 'coach') for (const choice of choices) writer.number(choice, 2);
  }
  const { length } = writer.done();
  return writer.raw(new Uint8Array(Math.ceil(length / blockBytes) * blockBytes - length)).done();
}

export type ReadTicket =
  | { readonly ok: true; readonly ticket: Ticket }
  | { readonly ok: false; readonly fault: 'newer' | 'damaged' };

/** The only door for the bytes of an opened ticket, which anybody can have made. Never throws. */
export function decodeTicket(bytes: Uint8Array): ReadTicket {
  const reader = byteReader(bytes);
  const head = reader.number(1);
  if (head >= (ticketFormat + 1) * 2) return { ok: false, fault: 'newer' };
  const mode = head % 2 === 1 ? 'coach' : 'proof';
  const assignment = toHex(reader.raw(4));
  const registration = toHex(reader.raw(registrationBytes));
  const madeAtMillis = firstMillis + reader.number(3) * minuteMillis;
  const name = reader.text();
  const lessons = lessonsFrom(reader, mode);
  const rest = reader.raw(reader.left());
  const sound = head >= ticketFormat * 2 && reader.sound() && isName(name) && rest.every((byte) => byte === 0);
  if (!sound || !lessons || !fitTogether(lessons)) return { ok: false, fault: 'damaged' };
  return { ok: true, ticket: { assignment, registration, madeAtMillis, mode, name, lessons } };
}

function lessonsFrom(reader: ByteReader, mode: Ticket['mode']): readonly TicketLesson[] | undefined {
  const count = reader.varint();
  if (count > mostLessonsInTicket) return undefined;
  return Array.from({ length: count }, () => {
    const [lesson, version] = [reader.number(2), reader.varint()];
    return mode === 'proof' ? { lesson, version } : { lesson, version, choices: choicesFrom(reader) };
  });
}

/** One choice more than may be is enough to refuse the whole. */
function choicesFrom(reader: ByteReader): readonly number[] {
  const count = reader.varint();
  return Array.from({ length: Math.min(count, mostChoices + 1) }, () => reader.number(2));
}

function fitTogether(lessons: readonly TicketLesson[]): boolean {
  const sound = lessons.every(({ version, choices = [] }) => version >= 1 && choices.length <= mostChoices);
  return sound && new Set(lessons.map(({ lesson }) => lesson)).size === lessons.length;
}

/** Whether a text can be what somebody is called: one line, and not too long. */
export function isName(name: string): boolean {
  return new TextEncoder().encode(name).length <= longestNameBytes && isLine(name);
}
