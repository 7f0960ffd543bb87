/** How many cards lie side by side before they get smaller. */
const roomy = 7;

/** How much room a card takes, in units of its drawing. */
const card = { width: 226, half: 112 } as const;

/** Draws as many cards as were counted, in one row; all rows of a decision have room for the most. */
export function drawPile(pile: HTMLElement, count: number, most: number): void {
  const drawn = Array.from({ length: count }, (_, index) => {
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', `#_vote-${pile.dataset['pile']}`);
    use.setAttribute('x', String(card.half + index * card.width));
    return use;
  });
  pile.setAttribute('viewBox', `0 -${card.half} ${Math.max(roomy, most) * card.width} ${2 * card.half}`);
  pile.replaceChildren(...drawn);
}
