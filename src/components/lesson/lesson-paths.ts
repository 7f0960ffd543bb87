import { locales } from '../../messages/locales.ts';
import { allLessons } from './all-lessons.ts';

/** The paths of whatever there is once for every lesson in every language, with that lesson as props. */
export async function lessonPaths() {
  const perLocale = locales.map(async (locale) => {
    const lessons = await allLessons(locale);
    return lessons.map((props) => ({ params: { locale, lesson: props.lesson.id }, props }));
  });
  return (await Promise.all(perLocale)).flat();
}
