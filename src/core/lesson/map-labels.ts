import type { EndingId, SceneId } from './ids.ts';
import type { LessonMap, MapScene } from './lesson-map.ts';

/**
 * What is painted on the signs of a map: `1` for the first decision of the best path, `1b` for the scene that repairs it,
 * and `A` for the first ending. A scene that repairs nothing is named after the last decision that can come before it.
 */
export function mapLabels({ scenes, endings }: LessonMap): ReadonlyMap<SceneId | EndingId, string> {
  const labels = new Map<SceneId | EndingId, string>();
  for (const { scene, decision } of scenes) if (decision !== undefined) labels.set(scene.id, String(decision));
  for (const [index, place] of scenes.entries()) {
    if (place.decision !== undefined) continue;
    const number = numberBeside(place, scenes.slice(0, index), labels);
    const letter = 'bcdefghij'.split('').find((one) => ![...labels.values()].includes(number + one));
    labels.set(place.scene.id, `${number}${letter ?? ''}`);
  }
  for (const [index, { id }] of endings.entries()) labels.set(id, String.fromCharCode('A'.charCodeAt(0) + index));
  return labels;
}

function numberBeside(
  { scene: { recovers } }: MapScene,
  before: readonly MapScene[],
  labels: ReadonlyMap<SceneId | EndingId, string>,
): string {
  const repaired = recovers === undefined ? undefined : labels.get(recovers);
  return repaired ?? String(before.findLast(({ decision }) => decision !== undefined)?.decision ?? '');
}
