import type { EndingId, OptionId, SceneId } from './ids.ts';
import { byRating, type LessonMap, type MapScene } from './lesson-map.ts';
import type { Way } from './map-ways.ts';

/** What one line of a map shows of one track. */
export interface TrackCell {
  /** Where the track leads in the end. */
  readonly to: SceneId | EndingId;
  /** The part of the track that is seen: its start, a part in the middle, its end, or nothing. */
  readonly part: 'down' | 'through' | 'up' | 'none';
  /** Whether an option of this line comes to the track, and whether it always does. */
  readonly stop: 'always' | 'sometimes' | 'none';
  /** Whether the line between the text and a track further away runs over this one. */
  readonly isCrossed: boolean;
}

/** A line of a map: a scene, an option under its scene, or an ending. */
export interface MapRow {
  readonly at: SceneId | EndingId;
  readonly option?: OptionId;
  readonly cells: readonly TrackCell[];
}

/** Whoever goes on from a scene comes to the next decision of the best path, unless a track takes them elsewhere. */
export function nextDecision({ scenes }: LessonMap, place: MapScene): SceneId | undefined {
  return scenes.slice(scenes.indexOf(place) + 1).find(({ decision }) => decision !== undefined)?.scene.id;
}

/**
 * The lines of a map from top to bottom, with the tracks that run beside them: one for every place that is not simply the
 * next decision. The track that ends first lies closest to the text.
 */
export function mapRows(map: LessonMap, ways: readonly Way[]): readonly MapRow[] {
  const rows = linesOf(map);
  const aside = ways.filter((way) => isAside(map, way));
  const targets = rows.filter(({ at, option }) => option === undefined && aside.some(({ to }) => to === at));
  return rows.map((row, index) => {
    const cells = targets.map(({ at }) => cellOf(at, index, rows, aside));
    const furthest = cells.findLastIndex(({ stop, part }) => stop !== 'none' || part === 'up');
    return { ...row, cells: cells.map((cell, place) => ({ ...cell, isCrossed: place <= furthest })) };
  });
}

type Line = Omit<MapRow, 'cells'>;

function linesOf({ scenes, endings }: LessonMap): readonly Line[] {
  return [
    ...scenes.flatMap(({ scene }): Line[] => [
      { at: scene.id },
      ...byRating(scene).map(({ id }) => ({ at: scene.id, option: id })),
    ]),
    ...endings.map(({ id }) => ({ at: id })),
  ];
}

function isAside(map: LessonMap, way: Way): boolean {
  const place = map.scenes.find(({ scene }) => scene.id === way.scene);
  return place !== undefined && nextDecision(map, place) !== way.to;
}

function cellOf(to: Way['to'], index: number, rows: readonly Line[], aside: readonly Way[]): TrackCell {
  const toHere = aside.filter((way) => way.to === to);
  const wayOn = (row: Line | undefined): Way | undefined =>
    toHere.find(({ scene, option }) => scene === row?.at && option === row.option);
  const first = rows.findIndex((row) => wayOn(row) !== undefined);
  const last = rows.findIndex(({ at, option }) => at === to && option === undefined);
  const way = wayOn(rows[index]);
  const stop = way === undefined ? 'none' : way.isOnly ? 'always' : 'sometimes';
  return { to, part: partAt(index, first, last), stop, isCrossed: false };
}

function partAt(index: number, first: number, last: number): TrackCell['part'] {
  if (index < first || index > last) return 'none';
  if (index === first) return 'down';
  return index === last ? 'up' : 'through';
}
