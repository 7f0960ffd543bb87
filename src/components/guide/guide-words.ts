import type { Line } from '../../build/content/words/story.ts';
import type { PersonId } from '../../core/lesson/ids.ts';
import type { Moods } from '../../core/lesson/lesson.ts';
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

/**
 * What somebody does and says after a choice. Where the words are about others, it is how this person feels then.
 */
export function reactionOf(
  { words: { people }, texts, messages }: Pick<GuideModel, 'words' | 'texts' | 'messages'>,
  person: PersonId,
  before: Moods,
  { title, story, option }: Pick<LetteredOption, 'title' | 'story' | 'option'>,
): string {
  const line = story.flat().find(({ who }) => who === person);
  const named = title.split(/[^\p{L}]+/u);
  const isAboutOthers = Object.entries(people).some(([id, name]) => id !== person && named.includes(name));
  const said = line === undefined ? [] : [messages.guide.quote(line.words)];
  if (!isAboutOthers) return [title, ...said].join(' ');
  return said[0] ?? texts.rolePlay.mood(messages.moods[option.moods[person] ?? before[person] ?? 'calm']);
}

/** The if-then rule of the lesson in one sentence. */
export function ruleOf({ told: { rule } }: GuideModel): string {
  return `${rule.cue} ${rule.action}`;
}
