import type { APIRoute, GetStaticPaths } from 'astro';
import { readCaptions } from '../../../../build/content/words/captions.ts';
import type { LessonInLocale } from '../../../../components/lesson/all-lessons.ts';
import { lessonPaths } from '../../../../components/lesson/lesson-paths.ts';
import { playGraph } from '../../../../components/lesson/play-graph.ts';
import type { LessonWords } from '../../../../core/record/told-lesson.ts';
import type { Locale } from '../../../../messages/locales.ts';

export const getStaticPaths = lessonPaths satisfies GetStaticPaths;

/** The words of a lesson's options, for whoever is shown what a ticket says. */
export const GET: APIRoute = async ({ params, props }) => {
  const { lesson } = props as LessonInLocale;
  const { options } = await readCaptions(process.cwd(), lesson.id, params['locale'] as Locale);
  const shortsOf = (scene: string, ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, options.get(`${scene} ${id}`)?.short ?? id]));
  const shorts = Object.fromEntries(
    lesson.scenes.map((scene) => [
      scene.id,
      shortsOf(
        scene.id,
        scene.options.map(({ id }) => id),
      ),
    ]),
  );
  return Response.json({ graph: playGraph(lesson), shorts } satisfies LessonWords);
};
