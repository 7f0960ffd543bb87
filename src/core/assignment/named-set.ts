import type { LessonId, SetId } from '../lesson/ids.ts';
import type { AssignmentLocale } from './assignment.ts';
import type { Draft } from './desk.ts';
import type { DraftChange } from './draft.ts';

/** A set of lessons with its name in every language. */
export interface NamedSet {
  readonly id: SetId;
  readonly names: Readonly<Record<AssignmentLocale, string>>;
  readonly lessons: readonly LessonId[];
}

/** Takes the lessons of a set, and its name as the title unless the trainer wrote one. */
export function pickSet({ title, locale }: Draft, set: NamedSet, sets: readonly NamedSet[]): DraftChange {
  const { lessons, names } = set;
  return title.trim() === '' || setNamed(title, sets) ? { lessons, title: names[locale] } : { lessons };
}

/** Puts a draft in another language, with the name of a set that is its title. */
export function putInto(locale: AssignmentLocale, { title }: Draft, sets: readonly NamedSet[]): DraftChange {
  const set = setNamed(title, sets);
  return set ? { locale, title: set.names[locale] } : { locale };
}

/** The set whose lessons these are, in its order. */
export function setOf(lessons: readonly LessonId[], sets: readonly NamedSet[]): NamedSet | undefined {
  return sets.find((set) => set.lessons.join() === lessons.join());
}

function setNamed(title: string, sets: readonly NamedSet[]): NamedSet | undefined {
  return sets.find(({ names }) => Object.values(names).includes(title));
}
