import { type ArmorFault, armor, unarmor } from '../armor/armor.ts';
import { type ByteReader, byteReader, byteWriter } from '../armor/bytes.ts';
import { hash16 } from '../armor/hash.ts';
import { fromHex, toHex } from '../armor/hex.ts';
import type { LessonId } from '../lesson/ids.ts';
import { type Assignment, assignmentLocales, coachings, modes } from './assignment.ts';
import { parseAssignment } from './parse-assignment.ts';

/** The format of a link. A change of shape gets the next number, and this one stays readable. */
const linkFormat = 1;

/** Why a link gives no assignment. */
export type LinkFault =
  /** There is nothing like an assignment in it. */
  | 'none'
  | ArmorFault
  /** A later version of the site made it. */
  | 'newer'
  /** It is whole, and is a ticket. */
  | 'ticket'
  /** None of its lessons is here. */
  | 'no-lessons';

export type ReadLink =
  | {
      readonly ok: true;
      readonly assignment: Assignment;
      /** How many of its lessons this site does not have. */
      readonly missing: number;
    }
  | { readonly ok: false; readonly fault: LinkFault };

/** The part of a link behind the `#`. Nothing of it reaches a server. */
export function assignmentCode(assignment: Assignment): string {
  const { opensOnDay = 0, closesOnDay = 0, masteryPercent = 0, publicKey = '' } = assignment;
  const writer = byteWriter()
    .number(linkFormat, 1)
    .raw(fromHex(assignment.id))
    .varint(assignment.revision)
    .number(flagsOf(assignment), 1)
    .number(masteryPercent, 1)
    .number(opensOnDay, 2)
    .number(closesOnDay, 2)
    .raw(fromHex(publicKey))
    .varint(assignment.lessons.length);
  for (const lesson of assignment.lessons) writer.number(hash16(lesson), 2);
  const { title, from, group, houseRules } = assignment;
  return armor('assignment', writer.text(title).text(from).text(group).text(houseRules).done());
}

/** Two bits for the mode, two for the coaching, four for the language. */
function flagsOf({ mode, coaching, locale }: Assignment): number {
  return modes.indexOf(mode) + 4 * coachings.indexOf(coaching) + 16 * assignmentLocales.indexOf(locale);
}

/**
 * Reads a link, or its fragment, or whatever was pasted around it. Never throws.
 *
 * @param known the ids of all lessons of this site
 */
export function readAssignmentCode(pasted: string, known: readonly string[]): ReadLink {
  const found = unarmor(pasted);
  const assignments = found.filter(({ kind }) => kind === 'assignment');
  const whole = assignments.find(({ ok }) => ok) ?? assignments[0];
  if (!whole) return { ok: false, fault: found.some(({ ok }) => ok) ? 'ticket' : 'none' };
  return whole.ok ? decode(whole.body, known) : { ok: false, fault: whole.fault };
}

function decode(body: Uint8Array, known: readonly string[]): ReadLink {
  const reader = byteReader(body);
  const format = reader.number(1);
  if (format > linkFormat) return { ok: false, fault: 'newer' };
  const { lessonHashes, ...rest } = fieldsFrom(reader);
  const lessons = lessonHashes.flatMap((hash) => known.find((id) => hash16(id) === hash) ?? []);
  const parsed = parseAssignment({ ...rest, lessons: [...new Set(lessons)] as LessonId[] });
  const sound = format === linkFormat && reader.sound() && reader.left() === 0;
  if (!sound || lessonHashes.length === 0) return { ok: false, fault: 'damaged' };
  if (lessons.length === 0) return { ok: false, fault: 'no-lessons' };
  if (!parsed) return { ok: false, fault: 'damaged' };
  return { ok: true, assignment: parsed, missing: lessonHashes.length - lessons.length };
}

/** Everything after the format, as it stands; whether it may stand there is for the parser. */
function fieldsFrom(reader: ByteReader) {
  const id = toHex(reader.raw(4));
  const revision = reader.varint();
  const flags = reader.number(1);
  const mode = modes[flags % 4];
  const [masteryPercent, opensOnDay, closesOnDay] = [reader.number(1), reader.number(2), reader.number(2)];
  const publicKey = mode === 'practice' ? '' : toHex(reader.raw(32));
  const lessonHashes = hashesFrom(reader);
  const [title, from, group, houseRules] = [reader.text(), reader.text(), reader.text(), reader.text()];
  return {
    id,
    revision,
    mode,
    title,
    from,
    group,
    houseRules,
    lessonHashes,
    coaching: coachings[Math.floor(flags / 4) % 4],
    locale: assignmentLocales[Math.floor(flags / 16)],
    ...(masteryPercent > 0 && { masteryPercent }),
    ...(opensOnDay > 0 && { opensOnDay }),
    ...(closesOnDay > 0 && { closesOnDay }),
    ...(publicKey !== '' && { publicKey }),
  };
}

function hashesFrom(reader: ByteReader): readonly number[] {
  const count = reader.varint();
  return count * 2 > reader.left() ? [] : Array.from({ length: count }, () => reader.number(2));
}
