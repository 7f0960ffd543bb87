import type { CompetencyId } from '../lesson/ids.ts';
import type { Sector } from '../lesson/lesson.ts';
import type { Catalogue, CatalogueLesson } from './catalogue.ts';

/** What a trainer looks for; what is left out does not matter. */
export interface Wanted {
  readonly words: string;
  readonly sector?: Sector | undefined;
  readonly competency?: CompetencyId | undefined;
  readonly mostMinutes?: number | undefined;
}

/** The lessons that answer to everything that is wanted, in the order of the catalogue. */
export function findLessons({ lessons, competencies }: Catalogue, wanted: Wanted): readonly CatalogueLesson[] {
  const words = plain(wanted.words).split(/\s+/);
  const namesOf = (lesson: CatalogueLesson): string =>
    competencies.flatMap(({ id, name }) => (lesson.competencies.includes(id) ? name : [])).join(' ');
  return lessons.filter((lesson) => {
    const text = plain(`${lesson.title} ${lesson.summary} ${lesson.placeName} ${namesOf(lesson)}`);
    return (
      words.every((word) => text.includes(word)) &&
      (wanted.sector === undefined || lesson.sector === wanted.sector) &&
      (wanted.competency === undefined || lesson.competencies.includes(wanted.competency)) &&
      lesson.minutes <= (wanted.mostMinutes ?? Number.POSITIVE_INFINITY)
    );
  });
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
