import type { APIRoute, GetStaticPaths } from 'astro';
import { displayLetters } from '../../build/pictures/letters.ts';
import { pngResponse, toPng } from '../../build/pictures/png.ts';
import { shareFrame } from '../../build/pictures/shop-picture.ts';
import { sitePicture } from '../../build/pictures/site-picture.ts';
import { allLessons } from '../../components/lesson/all-lessons.ts';
import { type Locale, locales } from '../../messages/locales.ts';
import { messagesIn } from '../../messages/messages.ts';

export const getStaticPaths = (() => locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** The picture that goes with a link to any page that is not a lesson. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  const { site, share } = messagesIn(locale);
  const [first, ...others] = (await allLessons(locale)).map(({ lesson }) => lesson);
  if (!first) throw new Error('There are no lessons to draw.');
  const words = { title: site.name, signs: [share.stories, share.question] } as const;
  const picture = sitePicture([first, ...others], words, await displayLetters());
  return pngResponse(await toPng(picture, shareFrame.width));
};
