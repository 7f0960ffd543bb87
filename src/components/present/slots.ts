import type { Rating, Scene } from '../../core/lesson/lesson.ts';
import { type Letter, letters } from '../../drawings/vote-cards.ts';

/** How the markup of an option begins. */
export const optionStart = '<li class="option"';

/** Stands in the markup of an option for its letter, which only the decision around it knows. */
export const letterSlot = '%letter%';

/** Stands there for the same letter as it is read. */
export const capitalSlot = '%LETTER%';

/** Stands there for the rating of the option, which only the scene around it knows. */
export function ratingSlot(option: string): string {
  return `%rating-of-${option}%`;
}

/** Stands between what an option says and what it does. */
export const answerStart = '<div class="consequence"';

/** The markup of a decision with its letters: A for the first option, B for the second. */
export function withLetters(html: string): string {
  return html
    .split(optionStart)
    .map((part, index) => {
      const letter = letters[index - 1] ?? '';
      return part.replaceAll(letterSlot, letter).replaceAll(capitalSlot, letter.toUpperCase());
    })
    .join(optionStart);
}

/** The markup of a scene with the ratings of its options, in the words for them. */
export function withRatings(html: string, scene: Scene, words: Readonly<Record<Rating, string>>): string {
  return scene.options.reduce(
    (text, { id, rating }) =>
      text.replaceAll(ratingSlot(id), `<span class="rating" data-rating="${rating}">${words[rating]}</span>`),
    html,
  );
}

/** The options of a scene with their letters. */
export function lettered(scene: Scene): readonly (readonly [Letter, Scene['options'][number]])[] {
  return scene.options.map((option, index) => {
    const letter = letters[index];
    if (!letter) throw new Error(`The scene "${scene.id}" has more options than there are letters.`);
    return [letter, option];
  });
}
