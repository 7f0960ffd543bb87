import type { PersonId } from '../../../core/lesson/ids.ts';
import type { Lesson } from '../../../core/lesson/lesson.ts';
import type { Cast } from './cast.ts';

/** How often people of one group play which part; a person counts once in every lesson they are in. */
export interface GroupCount {
  /** Such as `woman, name from elsewhere`; `everybody` for the last line. */
  readonly group: string;
  readonly customer: number;
  readonly colleague: number;
  /** Comes in tense or angry. */
  readonly difficult: number;
  /** Can be made angry by a choice. */
  readonly angered: number;
}

interface Part {
  readonly group: string;
  readonly isColleague: boolean;
  readonly isDifficult: boolean;
  readonly canBeAngered: boolean;
}

/** Who plays what over all lessons, by gender and by where the name sounds from. Source: writing guide, C4. */
export function castingReport(lessons: readonly Lesson[], cast: Cast): readonly GroupCount[] {
  const parts = lessons.flatMap((lesson) => partsIn(lesson, cast));
  const groups = [...new Set(parts.map(({ group }) => group))].sort();
  return [
    ...groups.map((group) =>
      countOf(
        group,
        parts.filter((part) => part.group === group),
      ),
    ),
    countOf('everybody', parts),
  ];
}

function partsIn(lesson: Lesson, cast: Cast): readonly Part[] {
  const people = Object.keys(lesson.moods) as PersonId[];
  const options = lesson.scenes.flatMap((scene) => scene.options);
  return people.map((person) => ({
    group: groupOf(cast[person]),
    isColleague: lesson.colleagues.includes(person),
    isDifficult: ['tense', 'angry'].includes(lesson.moods[person] ?? ''),
    canBeAngered: options.some(({ moods }) => moods[person] === 'angry'),
  }));
}

function groupOf(person: Cast[PersonId] | undefined): string {
  if (person === undefined) return 'not in cast.yaml';
  return `${person.gender}, ${person.name === 'dutch' ? 'Dutch name' : 'name from elsewhere'}`;
}

function countOf(group: string, parts: readonly Part[]): GroupCount {
  const having = (has: (part: Part) => boolean): number => parts.filter(has).length;
  return {
    group,
    customer: having((part) => !part.isColleague),
    colleague: having((part) => part.isColleague),
    difficult: having((part) => part.isDifficult),
    angered: having((part) => part.canBeAngered),
  };
}
