import type { Choice } from '../attempt/replay.ts';
import type { LessonId } from '../lesson/ids.ts';
import { hitBy } from '../lesson/lead.ts';
import { type LessonGraph, type Mood, moods, type Option, type Scene } from '../lesson/lesson.ts';
import { type DecisionResult, type LessonResult, smallestGroup } from './results.ts';
import { shares } from './shares.ts';

/** How often an option was chosen, and the moods it left behind. */
interface Counted {
  count: number;
  readonly moods: Map<Mood, number>;
}

/** Counts of one lesson: as large as the lesson, however many people play it. */
export interface LessonTally {
  readonly finish: () => void;
  readonly play: (choices: readonly Choice[]) => void;
  /** @param graph nothing when no choices were counted */
  readonly result: (lesson: LessonId, graph: LessonGraph | undefined) => LessonResult;
}

export function lessonTally(): LessonTally {
  /** By the ids of the scene and the option with a space between them. */
  const counted = new Map<string, Counted>();
  let finished = 0;
  return {
    finish() {
      finished++;
    },
    play(choices) {
      for (const choice of choices) count(counted, choice);
    },
    result(lesson, graph) {
      const all = (graph?.scenes ?? []).map((scene) => decisionResult(scene, counted)).filter(({ reached }) => reached);
      const decisions = all.filter(({ reached }) => reached >= smallestGroup);
      return { lesson, finished, decisions, hidden: decisions.length < all.length };
    },
  };
}

function count(counted: Map<string, Counted>, { scene, option, moodsAfter }: Choice): void {
  const key = `${scene.id} ${option.id}`;
  const entry = counted.get(key) ?? { count: 0, moods: new Map() };
  const mood = moodsAfter[hitBy(scene, option)];
  entry.count++;
  if (mood) entry.moods.set(mood, (entry.moods.get(mood) ?? 0) + 1);
  counted.set(key, entry);
}

function decisionResult(scene: Scene, counted: ReadonlyMap<string, Counted>): DecisionResult {
  const entries = scene.options.map(({ id }) => counted.get(`${scene.id} ${id}`));
  const counts = entries.map((entry) => entry?.count ?? 0);
  const percents = shares(counts);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    scene: scene.id,
    reached: sum(counts),
    lost: sum(counts.filter((_, at) => loses(scene.options[at]))),
    options: scene.options.map(({ id }, at) => {
      const mood = mostOften(entries[at]?.moods);
      return { option: id, count: counts[at] ?? 0, share: percents[at] ?? 0, ...(mood && { mood }) };
    }),
  };
}

/** Whether a choice loses the customer, or nearly does. */
export function loses(option: Option | undefined): boolean {
  return option?.rating === 'weak' || option?.rating === 'harmful';
}

/** Of moods that are met equally often the darkest, as it is what to do something about. */
function mostOften(met: ReadonlyMap<Mood, number> = new Map()): Mood | undefined {
  const times = (mood: Mood): number => met.get(mood) ?? 0;
  return [...met.keys()].toSorted(
    (one, other) => times(other) - times(one) || moods.indexOf(other) - moods.indexOf(one),
  )[0];
}
