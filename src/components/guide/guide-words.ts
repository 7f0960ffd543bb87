import type { Line } from '../../build/content/words/story.ts';
import type { PersonId } from '../../core/lesson/ids.ts';
import { nameOf } from '../map/map-words.ts';
import type { GuideModel } from './guide-model.ts';
import type { LetteredOption } from './told-scenes.ts';

/** What an option says, between quotation marks, or does. */
export function choiceIn({ messages: { guide } }: GuideModel, { words: { kind, you } }: LetteredOption): string {
  return kind === 'say' ? guide.quote(you) : you;
}

/** A paragraph in one run of words; what is said stands between quotation marks, after a name. */
export function runOn(model: GuideModel, lines: readonly Line[]): string {
  const { guide } = model.messages;
  return lines.map(({ who, words }) => (who ? guide.says(nameOf(model, who as PersonId), words) : words)).join(' ');
}

/** The if-then rule of the lesson in one sentence. */
export function ruleOf({ told: { rule } }: GuideModel): string {
  return `${rule.cue} ${rule.action}`;
}
