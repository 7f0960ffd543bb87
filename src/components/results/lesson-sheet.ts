import { readCaptions } from '../../build/content/words/captions.ts';
import type { OptionId } from '../../core/lesson/ids.ts';
import { hitBy } from '../../core/lesson/lead.ts';
import type { LessonGraph, Mood, Option, Scene } from '../../core/lesson/lesson.ts';
import { mapOf } from '../../core/lesson/lesson-map.ts';
import { mapLabels } from '../../core/lesson/map-labels.ts';
import { moodsShown } from '../../core/lesson/moods-shown.ts';
import type { LessonSheet } from '../../core/results/lesson-sheet.ts';
import { loses } from '../../core/results/lesson-tally.ts';
import { looseParts } from '../../drawings/loose-parts.ts';
import type { Locale } from '../../messages/locales.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { LessonInLocale } from '../lesson/all-lessons.ts';
import { playGraph } from '../lesson/play-graph.ts';

const root = process.cwd();

/** A lesson with all that the results page shows of it, in one language. */
export async function lessonSheet({ lesson, words }: LessonInLocale, locale: Locale): Promise<LessonSheet> {
  const captions = await readCaptions(root, lesson.id, locale);
  const map = mapOf(lesson);
  const labels = mapLabels(map);
  const { quote } = messagesIn(locale).guide;
  return {
    graph: playGraph(lesson),
    title: words.title,
    people: words.people,
    scenes: map.scenes.map(({ scene }) => {
      const said = captions.scenes.get(scene.id);
      const repairs = scene.recovers && labels.get(scene.recovers);
      return {
        id: scene.id,
        label: labels.get(scene.id) ?? '',
        words: said?.says ? quote(said.says.words) : (said?.opening ?? ''),
        ...(repairs !== undefined && { repairs }),
        options: optionWords(scene, (option) => captions.options.get(`${scene.id} ${option}`)?.short ?? ''),
      };
    }),
    drawings: looseParts({
      heads: moodsAfter(lesson, () => true),
      standing: moodsAfter(lesson, loses),
    }),
  };
}

/** The moods that each person can be in after a choice that is about them. */
function moodsAfter(
  lesson: LessonGraph,
  isMeant: (option: Option) => boolean,
): Readonly<Record<string, readonly Mood[]>> {
  const shown = moodsShown(lesson);
  const hits = lesson.scenes.flatMap((scene) =>
    scene.options.filter(isMeant).map((option) => ({ person: hitBy(scene, option), option })),
  );
  const people = new Set(hits.map(({ person }) => person));
  return Object.fromEntries(
    [...people].map((person) => {
      const after = hits.filter((hit) => hit.person === person).map(({ option }) => option.moods[person]);
      const isKnown = !after.includes(undefined);
      return [person, (shown[person] ?? []).filter((mood) => !isKnown || after.includes(mood))];
    }),
  );
}

function optionWords({ options }: Scene, wordsOf: (option: OptionId) => string): Readonly<Record<OptionId, string>> {
  return Object.fromEntries(options.map(({ id }) => [id, wordsOf(id)]));
}
