import type { ScenePart } from '../lesson-parts.ts';

/** Whether the ratings of a scene can be judged: it has options, and the rating of each can be read. */
export function isRated({ options }: ScenePart): boolean {
  return options.length > 0 && options.every(({ rating }) => rating !== undefined);
}
