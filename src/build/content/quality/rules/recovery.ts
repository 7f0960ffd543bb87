import { walkLesson } from '../../../../core/lesson/paths.ts';
import { quoted } from '../../../../core/lesson/sentences.ts';
import type { FoundInGraph, Rule } from '../rule.ts';

export const recovery: Rule = {
  id: 'recovery',
  title: 'There is a recovery scene, and only a bad choice leads to it',
  excusable: false,
  check: ({ lesson }) => {
    if (!lesson.scenes.some(({ recovers }) => recovers)) return [missing];
    const tooEarly = new Map<string, FoundInGraph>();
    for (const { steps } of walkLesson(lesson)) {
      for (const { scene } of steps) {
        if (!scene.recovers) continue;
        const first = steps.find((step) => step.scene.id === scene.recovers);
        if (first?.option.rating === 'weak' || first?.option.rating === 'harmful') continue;
        const how = first === undefined ? 'without it' : `after ${quoted(first.option.id)}`;
        const what = `The scene ${quoted(scene.id)} repairs ${quoted(scene.recovers)}, but is also reached ${how}.`;
        const fix = 'Let only weak and harmful options lead to it.';
        tooEarly.set(what, { path: ['scenes', scene.id, 'recovers'], what, fix });
      }
    }
    return [...tooEarly.values()];
  },
};

const missing: FoundInGraph = {
  path: ['scenes'],
  what: 'The lesson has no recovery scene.',
  fix: 'Add a scene with "recovers", in which a bad choice can be put right.',
};
