import type { CompetencyId, EndingId, LessonId, OptionId, PersonId, SceneId } from './ids.ts';

/** How good a choice is, from the scoring key. Belongs to the choice, never to the person who made it. */
export const ratings = ['best', 'acceptable', 'weak', 'harmful'] as const;
export type Rating = (typeof ratings)[number];

/** What the face of a customer shows, from light to dark. */
export const moods = ['relieved', 'calm', 'tense', 'angry'] as const;
export type Mood = (typeof moods)[number];

/** The mood of every person in the lesson, by person id. */
export type Moods = Readonly<Record<PersonId, Mood>>;

/** All the moods and all the choices named here have to be so; an empty condition always holds. */
export interface Condition {
  /** The person's mood is one of these. */
  readonly moods?: Readonly<Record<PersonId, readonly Mood[]>>;
  /** In this scene one of these options was chosen. */
  readonly chose?: Readonly<Record<SceneId, readonly OptionId[]>>;
}

/** One way on. The first route whose condition holds is taken; the last of a list has no condition. */
export interface Route {
  readonly when?: Condition;
  readonly to: SceneId | EndingId;
}

/** Stands instead of a pose for somebody who is no longer in the picture. */
export const gone = 'gone';

export interface Option {
  readonly id: OptionId;
  /** Ids this option had in earlier versions of the lesson. */
  readonly was: readonly OptionId[];
  readonly rating: Rating;
  /** Moods that change by this choice; people not named keep theirs. */
  readonly moods: Moods;
  /** How people of the scene are drawn while the consequence is on show, and only then; `gone` for who has left. */
  readonly poses?: Readonly<Record<PersonId, string>>;
  readonly next: readonly Route[];
}

/** A person as drawn in a scene, from left to right. */
export interface Figure {
  readonly id: PersonId;
  /** A pose that overrides the one that goes with the mood. */
  readonly pose?: string;
}

export interface Scene {
  readonly id: SceneId;
  /** Ids this scene had in earlier versions of the lesson. */
  readonly was: readonly SceneId[];
  readonly people: readonly Figure[];
  readonly competency: CompetencyId;
  /** Set in a recovery scene: the decision whose bad first try can be repaired here. */
  readonly recovers?: SceneId;
  /** What is best here depends on what an employee may decide: a shop's own rules are shown with it. */
  readonly mandate?: true;
  readonly options: readonly Option[];
}

export interface Ending {
  readonly id: EndingId;
  readonly was: readonly EndingId[];
  readonly people: readonly Figure[];
}

/** What playing a lesson needs: the graph without a word of prose. */
export interface LessonGraph {
  readonly id: LessonId;
  /** Grows by one whenever a rating, a route or an id changes. */
  readonly version: number;
  /** Every person's mood when the lesson opens. */
  readonly moods: Moods;
  /** The first scene of the list is where the lesson starts. */
  readonly scenes: readonly [Scene, ...Scene[]];
  readonly endings: readonly Ending[];
}

/** Who rated the options: nobody but the authors yet, or a panel of experienced people. */
export const keyStatuses = ['proposal', 'panel'] as const;
export type KeyStatus = (typeof keyStatuses)[number];

/** Where the people work that a lesson is for. */
export const sectors = ['shop', 'hospitality', 'service'] as const;
export type Sector = (typeof sectors)[number];

/** The whole of `lesson.yaml`. */
export interface Lesson extends LessonGraph {
  /** The drawn place, and the color of the counter that goes with it. */
  readonly place: string;
  readonly minutes: number;
  readonly sector: Sector;
  /** File name of the source text that the facts come from. */
  readonly source: string;
  readonly keyStatus: KeyStatus;
  /** The people who work with the learner; everybody else is there as a customer. */
  readonly colleagues: readonly PersonId[];
}
