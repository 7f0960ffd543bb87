import { shuffled } from '../../core/attempt/shuffle.ts';

/**
 * Lays the cards of a decision in the order that the seed gives. The ids are sorted first, so that the order in the
 * file has no say; whatever was ticked stays ticked.
 */
export function dealOptions(form: HTMLFormElement, seed: number): void {
  const cards = form.querySelector('[data-cards]');
  if (!cards) return;
  const byId = new Map([...cards.children].map((card) => [card.getAttribute('data-option') ?? '', card]));
  const order = shuffled([...byId.keys()].sort(), seed, form.dataset['decision'] ?? '');
  const dealt = order.flatMap((id) => byId.get(id) ?? []);
  // Moving a card takes the focus from it; cards that lie right are left alone.
  if (dealt.some((card, index) => cards.children[index] !== card)) cards.append(...dealt);
}
