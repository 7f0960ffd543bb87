import type { Moods } from '../../../core/lesson/lesson.ts';
import { type Tag, tagsNamed, wordsIn } from './page.ts';

/** The moods that people can have together where a text is shown; undefined when that cannot be known. */
export type PossibleMoods = readonly Moods[] | undefined;

/** How many words a text has: whatever stands between spaces or dashes and has a letter or a digit in it. */
export function countWords(text: string): number {
  return text.split(/[\s—–]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How many words a reader meets in a tag at most, without those of the decision or the self-check in it. */
export function mostWords(tag: Tag, possible: PossibleMoods): number {
  return most(tag, possible, (part) => countWords(wordsIn(part, ['Mood', 'Decision', 'SelfCheck'])));
}

/** How many speech bubbles a reader meets at once at most. */
export function mostBubbles(tag: Tag, possible: PossibleMoods): number {
  return most(tag, possible, (part) => tagsNamed(part, 'Says').length);
}

/** The moods in which a `<Mood>` is shown. */
export function moodsOf(variant: Tag): readonly string[] {
  return (variant.attributes.get('is') ?? '').split(/\s+/).filter((mood) => mood !== '');
}

/**
 * Counts in a tag and in those of its mood variants that can be shown together and give the highest number. Without
 * knowing the moods the variants are left out, so that nothing is told that may not be so.
 */
function most(tag: Tag, possible: PossibleMoods, measure: (part: Tag) => number): number {
  const variants = tagsNamed(tag, 'Mood').map((variant) => ({
    who: variant.attributes.get('who') ?? '',
    moods: moodsOf(variant),
    number: measure(variant),
  }));
  const together = (possible ?? []).map((faces) =>
    variants
      .filter(({ who, moods }) => moods.some((mood) => mood === faces[who as keyof Moods]))
      .reduce((sum, { number }) => sum + number, 0),
  );
  return measure(tag) + Math.max(0, ...together);
}
