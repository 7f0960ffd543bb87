import { readCompetencies } from '../../build/content/read-competencies.ts';
import { readSets } from '../../build/content/read-sets.ts';
import type { Catalogue, CatalogueLesson } from '../../core/assignment/catalogue.ts';
import type { CompetencyId, SetId } from '../../core/lesson/ids.ts';
import type { Locale } from '../../messages/locales.ts';
import { allLessons, type LessonInLocale } from '../lesson/all-lessons.ts';

const root = process.cwd();

/** What the pages about several lessons need to know of them, ready to stand in a page as JSON. */
export async function catalogueIn(locale: Locale): Promise<Catalogue> {
  const lessons = await allLessons(locale);
  const sets = await readSets(
    root,
    lessons.map(({ lesson }) => lesson.id),
  );
  const competencies = await readCompetencies(root);
  return {
    lessons: lessons.map(inCatalogue),
    sets: Object.entries(sets).map(([id, set]) => ({
      id: id as SetId,
      name: set.name[locale],
      description: set.description[locale],
      lessons: set.lessons,
    })),
    competencies: Object.entries(competencies).map(([id, { name }]) => ({
      id: id as CompetencyId,
      name: name[locale],
    })),
  };
}

function inCatalogue({ lesson, words }: LessonInLocale): CatalogueLesson {
  return {
    id: lesson.id,
    version: lesson.version,
    title: words.title,
    summary: words.summary,
    placeName: words.place,
    place: lesson.place,
    minutes: lesson.minutes,
    sector: lesson.sector,
    competencies: [...new Set(lesson.scenes.map(({ competency }) => competency))],
    mandate: lesson.scenes.some(({ mandate }) => mandate === true),
  };
}
