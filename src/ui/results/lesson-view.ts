import type { PersonId } from '../../core/lesson/ids.ts';
import { hitBy } from '../../core/lesson/lead.ts';
import { type Mood, moods, type Option, type Rating, ratings, type Scene } from '../../core/lesson/lesson.ts';
import type { LessonSheet, SceneSheet } from '../../core/results/lesson-sheet.ts';
import { loses } from '../../core/results/lesson-tally.ts';
import type { DecisionResult, LessonResult, OptionResult } from '../../core/results/results.ts';

/** Somebody's face after a choice. */
export interface Face {
  readonly person: PersonId;
  readonly mood: Mood;
}

/** An option with how often it was chosen. */
export interface BandView {
  readonly option: Option['id'];
  readonly words: string;
  readonly rating: Rating;
  readonly count: number;
  readonly share: number;
  readonly face?: Face;
}

/** A decision as it is shown. */
export interface DecisionView {
  readonly scene: SceneSheet;
  readonly reached: number;
  readonly lost: number;
  /** From the best to the most harmful. */
  readonly kept: readonly BandView[];
  readonly losing: readonly BandView[];
}

/** The decisions of a lesson that may be shown, in the order in which they are met. */
export function decisionViews({ decisions }: LessonResult, { scenes, graph }: LessonSheet): readonly DecisionView[] {
  return scenes.flatMap((sheet) => {
    const decision = decisions.find(({ scene }) => scene === sheet.id);
    const scene = graph.scenes.find(({ id }) => id === sheet.id);
    return decision && scene ? [viewOf(decision, scene, sheet)] : [];
  });
}

function viewOf({ reached, lost, options }: DecisionResult, scene: Scene, sheet: SceneSheet): DecisionView {
  const bands = options
    .flatMap((result) => {
      const option = scene.options.find(({ id }) => id === result.option);
      return option ? [{ option, band: bandOf(result, option, scene, sheet) }] : [];
    })
    .toSorted((one, other) => ratings.indexOf(one.option.rating) - ratings.indexOf(other.option.rating));
  return {
    ...{ scene: sheet, reached, lost },
    kept: bands.filter(({ option }) => !loses(option)).map(({ band }) => band),
    losing: bands.filter(({ option }) => loses(option)).map(({ band }) => band),
  };
}

function bandOf({ count, share, mood }: OptionResult, option: Option, scene: Scene, sheet: SceneSheet): BandView {
  return {
    ...{ option: option.id, words: sheet.options[option.id] ?? '', rating: option.rating, count, share },
    ...(mood && { face: { person: hitBy(scene, option), mood } }),
  };
}

/** Of what was chosen the band that was chosen most; nothing where nothing was. */
export function thickest(bands: readonly BandView[]): BandView | undefined {
  const [first] = bands.toSorted((one, other) => other.count - one.count);
  return first && first.count > 0 ? first : undefined;
}

/** Who is seen at the door: whoever was let down most often, in the darkest mood of those choices. */
export function faceAtDoor(losing: readonly BandView[]): Face | undefined {
  const person = thickest(losing)?.face?.person;
  const faces = losing.flatMap(({ face, count }) => (face && count > 0 && face.person === person ? [face] : []));
  return faces.toSorted((one, other) => moods.indexOf(other.mood) - moods.indexOf(one.mood))[0];
}
