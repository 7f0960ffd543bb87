import type { Mood } from '../core/lesson/lesson.ts';
import { personOf } from './cast.ts';
import { definitions, definitionsNeeded } from './definitions.ts';
import { drawFigure } from './figure.ts';
import { headParts } from './sprite.ts';
import { part } from './svg.ts';

export interface LooseOptions {
  /** The moods in which each person's head is drawn. */
  readonly heads: Readonly<Record<string, readonly Mood[]>>;
  /** The moods in which each person is drawn standing in a door; their heads must be among the others. */
  readonly standing: Readonly<Record<string, readonly Mood[]>>;
}

/** The id of somebody who stands in a door, without the mood that follows it. */
const standingId = (person: string): string => `${person}-stands`;

/**
 * What heads and people in doors are built of, by id, for a page that learns only later whom it draws: parts of several
 * of these put together have every id once.
 */
export function looseParts({ heads, standing }: LooseOptions): Readonly<Record<string, string>> {
  const people = Object.entries(standing).flatMap(([id, moods]) =>
    moods.map((mood) => {
      const name = `${standingId(id)}-${mood}`;
      return [name, part(name, drawFigure(id, personOf(id), mood, 'rest'))] as const;
    }),
  );
  const drawn = [...Object.entries(heads).flatMap(([id, moods]) => headParts(id, moods)), ...people];
  const needed = definitionsNeeded(drawn.map(([, markup]) => markup).join(''));
  return Object.fromEntries([...needed.map((id) => [id, definitions[id] ?? ''] as const), ...drawn]);
}
