import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';

/** Words in the language of an assignment, which may not be the trainer's: what learners read, and the poster. */
export interface TheirWords {
  readonly learner: AssignmentMessages;
  readonly poster: TrainerMessages['poster'];
}
