import type { APIRoute, GetStaticPaths } from 'astro';
import { lessonPicture } from '../../../build/pictures/lesson-picture.ts';
import { displayLetters } from '../../../build/pictures/letters.ts';
import { pngResponse, toPng } from '../../../build/pictures/png.ts';
import { shareFrame } from '../../../build/pictures/shop-picture.ts';
import type { LessonInLocale } from '../../../components/lesson/all-lessons.ts';
import { lessonPaths } from '../../../components/lesson/lesson-paths.ts';
import type { Locale } from '../../../messages/locales.ts';
import { messagesIn } from '../../../messages/messages.ts';

export const getStaticPaths = lessonPaths satisfies GetStaticPaths;

/** The picture that goes with a link to a lesson. */
export const GET: APIRoute<LessonInLocale> = async ({ params, props: { lesson, words } }) => {
  const { site, share } = messagesIn(params['locale'] as Locale);
  const title = { title: words.title, signs: [site.name, share.question] } as const;
  const picture = lessonPicture(lesson, title, await displayLetters());
  return pngResponse(await toPng(picture, shareFrame.width));
};
