import { trunk } from '../attempt/trunk.ts';
import type { EndingId, SceneId } from './ids.ts';
import { type Lesson, type Option, ratings, type Scene } from './lesson.ts';

/** Where an option comes from. */
export interface Origin {
  readonly scene: SceneId;
  readonly option: Option['id'];
}

export interface MapScene {
  readonly scene: Scene;
  /** Which decision of the best path it is, counted from 1; undefined for a scene beside it. */
  readonly decision?: number;
  /** The most scenes that can come before it. */
  readonly depth: number;
}

export interface MapEnding {
  readonly id: EndingId;
  readonly from: readonly Origin[];
}

/** A lesson as its author looks at it from above. */
export interface LessonMap {
  readonly decisions: number;
  /** In the order in which they can be met. */
  readonly scenes: readonly MapScene[];
  readonly endings: readonly MapEnding[];
}

/** The map of a sound lesson: a scene never comes back to itself, so that every scene has a depth. */
export function mapOf(lesson: Lesson): LessonMap {
  const main = trunk(lesson).map(({ id }) => id);
  const depths = depthsOf(lesson);
  const scenes = lesson.scenes.map((scene): MapScene => {
    const place = main.indexOf(scene.id);
    return { scene, ...(place >= 0 && { decision: place + 1 }), depth: depths.get(scene.id) ?? 0 };
  });
  return {
    decisions: main.length,
    scenes: scenes.toSorted((one, other) => one.depth - other.depth),
    endings: lesson.endings.map(({ id }) => ({ id, from: originsOf(lesson, id) })),
  };
}

/** The options that can lead to a scene or an ending. */
export function originsOf({ scenes }: Lesson, to: SceneId | EndingId): readonly Origin[] {
  return scenes.flatMap((scene) =>
    scene.options
      .filter(({ next }) => next.some((route) => route.to === to))
      .map((option) => ({ scene: scene.id, option: option.id })),
  );
}

/** The options of a scene from the best to the most harmful. */
export function byRating({ options }: Scene): readonly Option[] {
  return options.toSorted((one, other) => ratings.indexOf(one.rating) - ratings.indexOf(other.rating));
}

function depthsOf({ scenes }: Lesson): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const visit = (id: string, depth: number): void => {
    const scene = scenes.find((one) => one.id === id);
    if (scene === undefined || (depths.get(id) ?? -1) >= depth) return;
    depths.set(id, depth);
    for (const { to } of scene.options.flatMap(({ next }) => next)) visit(to, depth + 1);
  };
  visit(scenes[0].id, 0);
  return depths;
}
