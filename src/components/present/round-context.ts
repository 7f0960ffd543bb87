import type { RoundWords } from '../../build/content/words/round-words.ts';
import type { PresentMessages } from '../../messages/present/nl.ts';

/** What the components of a team round need besides the lesson. */
export interface RoundContext {
  readonly told: RoundWords;
  readonly messages: PresentMessages;
}
