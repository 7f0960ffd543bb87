import type { CompetencyId, LessonId, OptionId, SceneId } from '../lesson/ids.ts';
import type { Mood } from '../lesson/lesson.ts';

/** Choices of fewer people than this are shown to nobody. */
export const smallestGroup = 5;

/** After twelve months a trainer is asked to erase tickets; nobody learns from them any more. */
export const keepingMillis = 365 * 86_400_000;

export interface FinishedLesson {
  readonly lesson: LessonId;
  /** Points of the first try and the most there were; nothing where the choices are not known. */
  readonly points?: { readonly raw: number; readonly max: number };
}

/** Somebody who sent a ticket: what was finished, and nothing of what was chosen. */
export interface PersonResult {
  readonly registration: string;
  /** What the learner wants to be called, or empty. */
  readonly name: string;
  /** When the last ticket was made. */
  readonly madeAtMillis: number;
  readonly finished: readonly FinishedLesson[];
}

export interface OptionResult {
  readonly option: OptionId;
  readonly count: number;
  /** Whole percents; those of a decision add up to 100. */
  readonly share: number;
  /** The mood that it left behind most often, of the person it is about. */
  readonly mood?: Mood;
}

export interface DecisionResult {
  readonly scene: SceneId;
  /** How many people stood before it. */
  readonly reached: number;
  /** How many chose something weak or harmful there: the customer leaves, or nearly does. */
  readonly lost: number;
  readonly options: readonly OptionResult[];
}

export interface LessonResult {
  readonly lesson: LessonId;
  readonly finished: number;
  /** The decisions that enough people stood before, in the order of the lesson. */
  readonly decisions: readonly DecisionResult[];
  /** Whether there are choices that too few people made to be shown. */
  readonly hidden: boolean;
}

export interface CompetencyResult {
  readonly competency: CompetencyId;
  readonly decisions: number;
  readonly lessons: number;
  /** Points of all its decisions as a part of the most there were, 0 to 1. */
  readonly scaled: number;
}

/** What the tickets of an assignment come to. */
export interface AssignmentResults {
  readonly assignment: string;
  /** By name; who gave none comes last. */
  readonly people: readonly PersonResult[];
  readonly lessons: readonly LessonResult[];
  readonly competencies: readonly CompetencyResult[];
}
