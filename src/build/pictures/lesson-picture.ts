import type { Lesson } from '../../core/lesson/lesson.ts';
import { spriteMarkup } from '../../drawings/sprite.ts';
import { stageMarkup } from '../../drawings/stage.ts';
import { dayColors } from './day-colors.ts';
import type { Letters } from './letters.ts';
import { oneMoodEach } from './one-mood-each.ts';
import { resolveColors } from './resolve-colors.ts';
import { drawShop, type ShopWords, shareFrame } from './shop-picture.ts';
import { standalone } from './standalone.ts';

/** How large people are, by how many they are, so that their heads come just under the awning. */
const scales: Readonly<Record<number, number>> = { 1: 1.17, 2: 1.25, 3: 1.45 };

/** The picture of a lesson: its place and its first customers. */
export function lessonPicture({ place, moods, scenes }: Lesson, words: ShopWords, letters: Letters): string {
  const figures = scenes[0].people;
  const sprite = spriteMarkup({ places: [place], figures, moods: oneMoodEach(moods) });
  const inside = stageMarkup({ place, figures, moods });
  const shop = drawShop({ words, awning: 'var(--counter)', inside, scale: scales[figures.length] ?? 1 }, letters);
  return resolveColors(standalone(shareFrame, sprite, shop), dayColors(place));
}
