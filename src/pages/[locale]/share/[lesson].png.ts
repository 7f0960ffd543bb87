import type { APIRoute, GetStaticPaths } from 'astro';
import { lessonPicture } from '../../../build/pictures/lesson-picture.ts';
import { displayLetters } from '../../../build/pictures/letters.ts';
import { pngResponse, toPng } from '../../../build/pictures/png.ts';
import { shareFrame } from '../../../build/pictures/shop-picture.ts';
import { allLessons, type LessonInLocale } from '../../../components/lesson/all-lessons.ts';
import { type Locale, locales } from '../../../messages/locales.ts';
import { messagesIn } from '../../../messages/messages.ts';

export const getStaticPaths = (async () => {
  const perLocale = locales.map(async (locale) => {
    const lessons = await allLessons(locale);
    return lessons.map((props) => ({ params: { locale, lesson: props.lesson.id }, props }));
  });
  return (await Promise.all(perLocale)).flat();
}) satisfies GetStaticPaths;

/** The picture that goes with a link to a lesson. */
export const GET: APIRoute<LessonInLocale> = async ({ params, props: { lesson, words } }) => {
  const { site, share } = messagesIn(params['locale'] as Locale);
  const title = { title: words.title, signs: [site.name, share.question] } as const;
  const picture = lessonPicture(lesson, title, await displayLetters());
  return pngResponse(await toPng(picture, shareFrame.width));
};
