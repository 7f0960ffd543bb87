import type { LessonGraph, Scene } from '../../../core/lesson/lesson.ts';
import { type Path, type Step, walkLesson } from '../../../core/lesson/paths.ts';
import { type Score, score } from '../../../core/scoring/score.ts';

/**
 * Who plays a lesson by one habit, without reading: gives every option of a scene a weight from 0, by position. Options
 * with the highest weight are taken, each as often as the others that share it.
 */
export interface Learner {
  readonly id: string;
  readonly weigh: (scene: Scene) => readonly number[];
}

/** Points on average, and the most that there were to get. */
export interface Expected {
  readonly raw: number;
  readonly max: number;
}

/** What a learner gets on average for a lesson, by the rules of the score: exact, without playing at random. */
export function expectedScore(lesson: LessonGraph, { weigh }: Learner): Expected {
  let [raw, max] = [0, 0];
  for (const path of walkLesson(lesson)) {
    const share = path.steps.reduce((product, { scene, option }) => {
      return product * shareOf(weigh(scene), scene.options.indexOf(option));
    }, 1);
    if (share === 0) continue;
    const result = scoreOf(path);
    raw += share * result.raw;
    max += share * result.max;
  }
  return { raw, max };
}

/** The part of the times that the option at a position is taken. */
function shareOf(weights: readonly number[], index: number): number {
  const highest = Math.max(...weights);
  if (weights[index] !== highest) return 0;
  return 1 / weights.filter((weight) => weight === highest).length;
}

/** The score of a path through a lesson. */
export function scoreOf({ steps }: Path): Score {
  return score(steps.map(choiceOf));
}

function choiceOf({ scene, option, before, after }: Step) {
  return { scene, option, moodsBefore: before, moodsAfter: after };
}
