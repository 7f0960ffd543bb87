import type { LessonGraph } from '../lesson.ts';
import { nameOfPlace } from '../lesson-places.ts';
import type { Problem } from '../problem.ts';
import type { Reach } from '../reach.ts';
import { quoted } from '../sentences.ts';

/** A lesson goes forward only, so that everybody gets to an ending and every decision is made once. */
export function comesBack(_: LessonGraph, { turns }: Reach): readonly Problem[] {
  const back = turns.filter((turn) => turn.comesBack);
  const different = new Map(back.map((turn) => [`${turn.scene} ${turn.option} ${turn.to}`, turn]));
  return [...different.values()].map(({ scene, option, to }) => {
    const path = ['scenes', scene, 'options', option];
    const where = scene === to ? 'to its own scene' : `back to the scene ${quoted(to)}`;
    return {
      code: 'comes-back',
      path: [...path, 'next'],
      what: `${nameOfPlace(path)} leads ${where}: the learner has been there and goes round in a circle.`,
      fix: 'Let it lead to a scene that comes later, or to an ending.',
    };
  });
}
