import type { LessonId, OptionId, SceneId } from '../lesson/ids.ts';
import type { LessonGraph } from '../lesson/lesson.ts';

/** What a team does at one decision, one after the other. */
export const moments = ['scene', 'question', 'count', 'dissent', 'reveal', 'voices', 'plan'] as const;
export type Moment = (typeof moments)[number];

/** How many cards were seen of each option; an option that is not named had none. */
export type Counts = Readonly<Record<OptionId, number>>;

/** More cards than a team round has. */
export const mostCards = 99;

/** One decision as the team took it. */
export interface Decision {
  readonly scene: SceneId;
  readonly counts: Counts;
  /** With which of several equally many cards the team went on. */
  readonly picked?: OptionId;
}

/** What is on the large screen. */
export type Step =
  /** For the trainer: what is needed, where to begin. */
  | { readonly at: 'start' }
  /** For the team: how to get a card. */
  | { readonly at: 'cards' }
  | { readonly at: 'decision'; readonly index: number; readonly moment: Exclude<Moment, 'reveal'> }
  /** What one of the options does, and why. */
  | { readonly at: 'decision'; readonly index: number; readonly moment: 'reveal'; readonly shown: OptionId }
  | { readonly at: 'ending' }
  /** What really happened. */
  | { readonly at: 'story' }
  /** What the team takes along. */
  | { readonly at: 'close' };

/** A change of shape gets the next number; a round of another format is not read. */
export const roundFormat = 1;

/** One team round: nothing in it says who chose what. */
export interface Round {
  readonly format: typeof roundFormat;
  readonly lesson: LessonId;
  /** At least one; the first is where the team began. */
  readonly decisions: readonly [Decision, ...Decision[]];
  readonly step: Step;
}

/** A round that has not begun, at the first decision of the lesson unless another one is wanted. */
export function newRound({ id, scenes: [first] }: LessonGraph, scene: SceneId = first.id): Round {
  return { format: roundFormat, lesson: id, decisions: [{ scene, counts: {} }], step: { at: 'start' } };
}

/** Whether there is something in a round that would be lost with it. */
export function hasBegun({ decisions }: Round): boolean {
  return decisions.length > 1 || Object.values<number>(decisions[0].counts).some((count) => count > 0);
}
