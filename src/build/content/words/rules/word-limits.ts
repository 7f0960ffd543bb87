import { nameWithin } from '../../../../core/lesson/lesson-places.ts';
import { count } from '../../../../core/lesson/sentences.ts';
import { countWords, mostWords, type PossibleMoods } from '../count-words.ts';
import { nameOfTag } from '../name-of-tag.ts';
import { type Placed, type Tag, tagsBelow, tagsNamed } from '../page.ts';
import type { WordMistake, WordRule } from '../word-rule.ts';

interface Limit {
  readonly tag: string;
  readonly most: number;
  readonly words: (tag: Tag, moods: PossibleMoods) => number;
  /** What is too long, as the start of a sentence about it. */
  readonly name: (tag: Tag, parent: Tag) => string;
}

/** How much fits in four minutes on a telephone. */
const limits: readonly Limit[] = [
  { tag: 'Briefing', most: 60, words: mostWords, name: () => 'The briefing' },
  { tag: 'Scene', most: 45, words: mostWords, name: (tag) => `The text before the decision of ${within(tag)}` },
  { tag: 'Option', most: 5, words: short, name: (tag) => `"short" of ${within(tag)}` },
  { tag: 'You', most: 16, words: mostWords, name: (_, option) => nameOfTag(option) },
  { tag: 'Consequence', most: 30, words: mostWords, name: (_, option) => `The consequence of ${within(option)}` },
  { tag: 'Why', most: 35, words: mostWords, name: (_, option) => `The why of ${within(option)}` },
  { tag: 'Purpose', most: 25, words: mostWords, name: () => '<Purpose>' },
  { tag: 'Voice', most: 18, words: mostWords, name: (_, voices) => `A <Voice> of ${within(voices)}` },
  { tag: 'Doubt', most: 18, words: mostWords, name: () => 'A <Doubt>' },
  { tag: 'Answer', most: 40, words: mostWords, name: () => 'An <Answer>' },
  { tag: 'WhyNot', most: 25, words: mostWords, name: () => '<WhyNot>' },
  { tag: 'Debrief', most: 120, words: mostWords, name: () => 'The debrief' },
];

/** No text is longer than it may be, whatever mood its people can be in. */
export const wordLimits: WordRule = ({ page, moods }) =>
  [...tagsBelow(page)].flatMap((placed) =>
    limits
      .filter((limit) => limit.tag === placed.tag.name)
      .flatMap((limit) => tooLong(limit, placed, moods?.get(placed.place))),
  );

function tooLong({ most, words, name }: Limit, { tag, parent }: Placed, moods: PossibleMoods): readonly WordMistake[] {
  const found = words(tag, moods);
  if (found <= most) return [];
  const variants = tagsNamed(tag, 'Mood').length > 0 ? ' in its longest moods' : '';
  const what = `${name(tag, parent)} has ${count(found, 'word')}${variants}; it may have ${most}.`;
  return [{ code: 'word-limits', ...tag.start, what, fix: `Take out ${count(found - most, 'word')}.` }];
}

function short(option: Tag): number {
  return countWords(option.attributes.get('short') ?? '');
}

function within(tag: Tag): string {
  return nameWithin(nameOfTag(tag));
}
