import type { CompetencyId, LessonId } from '../lesson/ids.ts';
import { type Evidence, points } from '../scoring/score.ts';
import { type CompetencyResult, smallestGroup } from './results.ts';

interface Counted {
  decisions: number;
  points: number;
  readonly lessons: Set<LessonId>;
  readonly people: Set<string>;
}

/** What first tries say about each competency, of a whole group. */
export interface CompetencyTally {
  readonly add: (registration: string, lesson: LessonId, evidence: readonly Evidence[]) => void;
  readonly results: () => readonly CompetencyResult[];
}

export function competencyTally(): CompetencyTally {
  const counted = new Map<CompetencyId, Counted>();
  return {
    add(registration, lesson, evidence) {
      for (const one of evidence) {
        const entry = counted.get(one.competency) ?? { decisions: 0, points: 0, lessons: new Set(), people: new Set() };
        entry.decisions++;
        entry.points += one.points;
        entry.lessons.add(lesson);
        entry.people.add(registration);
        counted.set(one.competency, entry);
      }
    },
    results: () =>
      [...counted]
        .filter(([, { people }]) => people.size >= smallestGroup)
        .map(([competency, { decisions, points: got, lessons }]) => ({
          ...{ competency, decisions, lessons: lessons.size },
          scaled: got / (decisions * points.best),
        })),
  };
}

/** How a competency is named in words; there is no such word while the evidence is thin. */
export type CompetencyWord = 'practice' | 'grows' | 'strong';

/** Source: writing guide, "Scoring": at least 6 first-try decisions from at least 3 lessons. */
const leastDecisions = 6;
const leastLessons = 3;

/** Up to here it is no better than chance: who clicks at random gets 58% of the points. */
const growsFrom = 0.6;
/** Most choices were the best one, or all were at least acceptable. */
const strongFrom = 0.8;

/** The word for a competency, or nothing while there is too little to say so. */
export function competencyWord({ decisions, lessons, scaled }: CompetencyResult): CompetencyWord | undefined {
  if (decisions < leastDecisions || lessons < leastLessons) return undefined;
  if (scaled < growsFrom) return 'practice';
  return scaled < strongFrom ? 'grows' : 'strong';
}
