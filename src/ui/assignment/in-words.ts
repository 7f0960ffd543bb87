import type { Assignment } from '../../core/assignment/assignment.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import { formatDay } from '../../messages/format-day.ts';
import type { Locale } from '../../messages/locales.ts';

export const fromOf = (words: AssignmentMessages, { from }: Assignment): string => from.trim() || words.someone;

export const titleOf = (words: AssignmentMessages, { title }: Assignment): string => title.trim() || words.untitled;

/** Until when it is, or what is odd about doing it now; undefined for one without days. */
export function timeInWords(
  words: AssignmentMessages,
  locale: Locale,
  assignment: Assignment,
  time: 'early' | 'open' | 'late',
): string | undefined {
  const { opensOnDay, closesOnDay } = assignment;
  if (time === 'early' && opensOnDay !== undefined) return words.time.early(formatDay(opensOnDay, locale));
  if (closesOnDay === undefined) return undefined;
  const day = formatDay(closesOnDay, locale);
  return time === 'late' ? words.time.late(day, fromOf(words, assignment)) : words.time.until(day);
}
