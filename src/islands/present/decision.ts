import type { OptionId } from '../../core/lesson/ids.ts';
import { countOf, leaders, totalOf } from '../../core/round/counts.ts';
import { pictureAt } from '../../core/round/picture.ts';
import type { Step } from '../../core/round/round.ts';
import type { Standing } from '../../core/round/standing.ts';
import { all, one } from '../lesson/find.ts';
import { drawMoods } from '../lesson/moods.ts';
import { drawPeople } from '../lesson/people.ts';
import { drawPile } from './pile.ts';

/** When what somebody says stands in a bubble. */
const speaking = ['scene', 'question', 'reveal'] as const;

/** How the cards lie: one option ahead of others, all for one, a tie, or nothing counted. */
type Lie = 'majority' | 'unanimous' | 'tie' | 'none';

/** Draws a decision of the round: the faces, the cards that were counted, and what can be done about a tie. */
export function drawDecision(section: HTMLElement, standing: Standing, step: Step): void {
  const { moods, option } = pictureAt(standing, step);
  section.dataset['moment'] = step.at === 'decision' ? step.moment : 'plan';
  for (const each of all(section, '[data-option]'))
    each.toggleAttribute('data-chosen', each.dataset['option'] === option?.id);
  drawMoods(section, moods, standing.before.moods);
  const chosen = section.querySelector('[data-chosen]');
  if (chosen) drawMoods(chosen, moods);
  drawPeople(section, option?.poses);
  if (!speaking.some((moment) => moment === section.dataset['moment']))
    for (const person of section.querySelectorAll('[data-speaking]')) person.removeAttribute('data-speaking');
  drawCounts(section, standing);
  drawTie(section, standing);
}

function lieOf({ scene, decision: { counts } }: Standing): Lie {
  const total = totalOf(scene, counts);
  const [first, ...others] = leaders(scene, counts);
  if (!first || total === 0) return 'none';
  if (others.length > 0) return 'tie';
  return total > 1 && countOf(counts, first.id) === total ? 'unanimous' : 'majority';
}

function drawCounts(section: HTMLElement, standing: Standing): void {
  const {
    scene,
    decision: { counts },
  } = standing;
  const ahead = leaders(scene, counts);
  const most = countOf(counts, ahead[0]?.id ?? ('' as OptionId));
  for (const { id } of scene.options) {
    const count = countOf(counts, id);
    const row = one(section, `[data-row="${id}"]`);
    one(row, '[data-number]').textContent = String(count);
    row.toggleAttribute('data-ahead', most > 0 && count === most);
    drawPile(one(row, '[data-pile]'), count, most);
    one(section, `[data-option="${id}"] [data-votes]`).textContent = most > 0 ? `${count}×` : '';
  }
  one(section, '[data-total]').textContent = String(totalOf(scene, counts));
  drawDissent(section, standing, ahead.length === 1 ? letterOf(standing, ahead[0]?.id) : '');
}

function drawDissent(section: HTMLElement, standing: Standing, letter: string): void {
  const lie = lieOf(standing);
  const head = one(section, '[data-head="dissent"]');
  head.textContent = (head.dataset[lie] ?? '').replace('{letter}', letter);
  for (const hint of all(section, '[data-hint]:not([data-hint="count"])')) hint.hidden = hint.dataset['hint'] !== lie;
}

function drawTie(section: HTMLElement, standing: Standing): void {
  const {
    scene,
    decision: { counts },
  } = standing;
  const ahead = leaders(scene, counts);
  const tie = one(section, '[data-picks]');
  tie.hidden = ahead.length === 1;
  for (const words of all(tie, '[data-when]'))
    words.hidden = (words.dataset['when'] === 'none') !== (totalOf(scene, counts) === 0);
  for (const button of all(tie, '[data-pick]')) button.hidden = !ahead.some(({ id }) => id === button.dataset['pick']);
}

/** The letter of an option, as it is read. */
export function letterOf({ scene }: Standing, option: OptionId | undefined): string {
  return 'ABCD'.charAt(scene.options.findIndex(({ id }) => id === option));
}
