import type { AttemptState } from '../../core/attempt/replay.ts';
import type { View } from '../../core/attempt/view.ts';
import { all, one } from './find.ts';
import { drawMoods } from './moods.ts';
import { drawPeople } from './people.ts';

/** The option that is ticked in a decision, confirmed or not. */
export function tickedOption(form: HTMLFormElement): string | undefined {
  return form.querySelector<HTMLInputElement>('input[name="option"]:checked')?.value;
}

/** A decision, open or answered: the cards, or what the chosen one did. */
export function showScene(section: HTMLElement, view: View & { kind: 'scene' }, state: AttemptState): void {
  const { choice } = view;
  const form = one<HTMLFormElement>(section, 'form[data-decision]');
  section.dataset['state'] = choice ? 'answered' : 'open';
  section.dataset['turn'] =
    choice && (choice.option.rating === 'weak' || choice.option.rating === 'harmful') ? 'bad' : 'good';
  for (const card of all(form, '[data-option]')) {
    card.toggleAttribute('data-chosen', card.dataset['option'] === choice?.option.id);
    const radio = one<HTMLInputElement>(card, 'input');
    radio.disabled = choice !== undefined;
    if (choice) radio.checked = card.hasAttribute('data-chosen');
  }
  drawMoods(section, choice?.moodsAfter ?? state.moods, choice?.moodsBefore ?? state.moods);
  const chosen = form.querySelector('[data-chosen]');
  if (choice && chosen) drawMoods(chosen, choice.moodsAfter);
  drawPeople(section, choice?.option.poses);
}
