import type { APIRoute, GetStaticPaths } from 'astro';
import type { LessonInLocale } from '../../../../components/lesson/all-lessons.ts';
import { lessonPaths } from '../../../../components/lesson/lesson-paths.ts';
import { lessonSheet } from '../../../../components/results/lesson-sheet.ts';
import type { Locale } from '../../../../messages/locales.ts';

export const getStaticPaths = lessonPaths satisfies GetStaticPaths;

/** A lesson as the results page fetches it once there are tickets about it. */
export const GET: APIRoute<LessonInLocale> = async ({ params, props }) =>
  Response.json(await lessonSheet(props, params['locale'] as Locale));
