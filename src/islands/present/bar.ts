import { hasBegun, type Round } from '../../core/round/round.ts';
import { revealOrder, type Standing } from '../../core/round/standing.ts';
import { all, one } from '../lesson/find.ts';
import { letterOf } from './decision.ts';

/** Draws the bar: what the large button does now, and which of the small ones there are. */
export function drawBar(bar: HTMLElement, round: Round, standing: readonly Standing[]): void {
  const { step } = round;
  const now = step.at === 'decision' ? standing[step.index] : undefined;
  const label = labelOf(round, now);
  for (const each of all(bar, '[data-label]')) each.hidden = each.dataset['label'] !== label;
  const plan = one(bar, '[data-words]');
  plan.textContent = (plan.dataset['words'] ?? '').replace('{letter}', now ? letterOf(now, now.way?.id) : '');
  one(bar, '[data-next]').hidden = label === undefined;
  one(bar, '[data-back]').hidden = step.at === 'start';
  one(bar, '[data-stop]').hidden = step.at !== 'decision' || step.moment === 'reveal';
  one(bar, '[data-skip]').hidden = label !== 'reveal';
}

/** The label of the large button; undefined where there is nothing to go on to. */
function labelOf(round: Round, now: Standing | undefined): string | undefined {
  const { step } = round;
  if (step.at === 'start') return hasBegun(round) ? 'resume' : 'start';
  if (step.at === 'close') return undefined;
  if (step.at !== 'decision') return step.at;
  if (step.moment === 'plan') return now?.way && 'plan';
  if (step.moment !== 'reveal') return step.moment;
  return now && revealOrder(now).at(-1)?.id === step.shown ? 'revealed' : 'reveal';
}
