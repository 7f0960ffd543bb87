import type { Choice } from '../../core/attempt/replay.ts';
import { hitBy } from '../../core/lesson/lead.ts';
import type { Mood } from '../../core/lesson/lesson.ts';
import { one } from './find.ts';
import { drawMood } from './moods.ts';

/** How far down the thread hangs in each mood, in pixels; the coins hang from it by the same rule in lesson.css. */
const drop: Readonly<Record<Mood, number>> = { relieved: 0, calm: 10, tense: 26, angry: 40 };
const coinRadius = 32;

/** Draws a path as a row of faces on a thread that follows the mood, each with a few words. */
export function drawStrip(
  main: HTMLElement,
  section: HTMLElement,
  strip: 'first' | 'best' | 'second',
  path: readonly Choice[],
): void {
  const items = path.map((choice) => stripItem(main, section, choice));
  one(section, `[data-strip="${strip}"]`).replaceChildren(thread(path), ...items);
}

function moodAfter(choice: Choice): Mood {
  return new Map<string, Mood>(Object.entries(choice.moodsAfter)).get(hitBy(choice.scene, choice.option)) ?? 'calm';
}

function thread(path: readonly Choice[]): Element {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'polyline');
  const points = path.map(
    (choice, index) => `${((index + 0.5) / path.length) * 100},${drop[moodAfter(choice)] + coinRadius}`,
  );
  line.setAttribute('points', points.join(' '));
  svg.setAttribute('viewBox', '0 0 100 104');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(line);
  // A list may hold items only.
  const item = document.createElement('li');
  item.className = 'thread';
  item.setAttribute('aria-hidden', 'true');
  item.append(svg);
  return item;
}

function stripItem(main: HTMLElement, section: HTMLElement, choice: Choice): Node {
  const item = copyOf(section, '[data-strip-item]');
  const mood = moodAfter(choice);
  const coin = copyOf(section, `[data-coin-of="${hitBy(choice.scene, choice.option)}"]`);
  const face = coin.querySelector<SVGElement>('[data-coin]');
  if (face) drawMood(face, mood);
  item.querySelector('li')?.setAttribute('data-after', mood);
  item.querySelector('[data-coin-place]')?.append(coin);
  const option = main.querySelector<HTMLElement>(
    `[data-scene="${choice.scene.id}"] [data-option="${choice.option.id}"]`,
  );
  item.querySelector('[data-caption]')?.append(option?.dataset['short'] ?? '');
  const rating = section.querySelector(
    `[data-road="${choice.scene.id}"] [data-road-option="${choice.option.id}"] .rating`,
  );
  item.querySelector('[data-rating-place]')?.append(rating?.textContent ?? '');
  return item;
}

function copyOf(section: HTMLElement, selector: string): DocumentFragment {
  return one<HTMLTemplateElement>(section, `template${selector}`).content.cloneNode(true) as DocumentFragment;
}
