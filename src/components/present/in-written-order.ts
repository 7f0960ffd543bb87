import type { Captions } from '../../build/content/words/captions.ts';
import type { Lesson, Scene } from '../../core/lesson/lesson.ts';

/** The lesson with the options of every scene as they are written, which tells nothing about how good they are. */
export function inWrittenOrder(lesson: Lesson, { options }: Captions): Lesson {
  const written = [...options.keys()];
  const sorted = (scene: Scene): Scene => {
    const place = (option: Scene['options'][number]): number => written.indexOf(`${scene.id} ${option.id}`);
    return { ...scene, options: scene.options.toSorted((one, other) => place(one) - place(other)) };
  };
  const [first, ...others] = lesson.scenes;
  return { ...lesson, scenes: [sorted(first), ...others.map(sorted)] };
}
