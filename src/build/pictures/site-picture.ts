import type { Lesson, Mood } from '../../core/lesson/lesson.ts';
import { personOf } from '../../drawings/cast.ts';
import { drawRim } from '../../drawings/props.ts';
import { spriteMarkup } from '../../drawings/sprite.ts';
import { draw, element, fill, use } from '../../drawings/svg.ts';
import { dayColors } from './day-colors.ts';
import type { Letters } from './letters.ts';
import { oneMoodEach } from './one-mood-each.ts';
import { resolveColors } from './resolve-colors.ts';
import { drawShop, type ShopWords, shareFrame } from './shop-picture.ts';
import { standalone } from './standalone.ts';

/** Somebody on the picture of the site: where they stand, and how they feel there. */
interface Guest {
  readonly id: string;
  readonly middle: number;
  readonly mood: Mood;
}

/** Good and bad days, from left to right. */
const spots = [
  { middle: 66, mood: 'relieved' },
  { middle: 195, mood: 'calm' },
  { middle: 324, mood: 'tense' },
] as const;

/** People of as many lessons as can be, one for each spot. */
function guestsOf(lessons: readonly Lesson[]): readonly Guest[] {
  const people = spots.flatMap((_, i) => lessons.flatMap(({ moods }) => Object.keys(moods)[i] ?? []));
  const distinct = [...new Set(people)];
  return spots.flatMap((spot, i) => distinct.slice(i, i + 1).map((id) => ({ id, ...spot })));
}

function drawGuest({ id, middle, mood }: Guest): string {
  const scale = Math.round(76 * personOf(id).size) / 100;
  return use(`${id}-${mood}`, { transform: `${draw`translate(${middle} ${378 - 192 * scale})`}scale(${scale})` });
}

/** The picture of the whole site: customers of several lessons. */
export function sitePicture(lessons: readonly [Lesson, ...Lesson[]], words: ShopWords, letters: Letters): string {
  const guests = guestsOf(lessons);
  const moods = oneMoodEach(Object.fromEntries(guests.map(({ id, mood }) => [id, mood])));
  const backdrop =
    fill('M-200-200H590V430H-200Z', 'var(--sky)') +
    element('circle', { cx: 195, cy: 330, r: 210, fill: 'var(--memo)' }) +
    drawRim();
  const inside = element(
    'svg',
    { viewBox: '0 -26 390 430', overflow: 'visible' },
    backdrop + guests.map(drawGuest).join(''),
  );
  const shop = drawShop({ words, awning: 'var(--bunting)', inside, scale: 1.45 }, letters);
  return resolveColors(standalone(shareFrame, spriteMarkup({ figures: guests, moods }), shop), dayColors());
}
