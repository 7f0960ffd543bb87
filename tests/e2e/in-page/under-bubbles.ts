/**
 * Heads with all their hair, and parts of the bar, that lie under a speech bubble or its tail. Runs in the page, and so
 * uses nothing from outside.
 */
export function underBubbles(): string[] {
  const tail = 19;
  const headParts = '[href$="-head"], [href$="-behind"], [href$="-nape"]';
  const shown = (element: Element) => element.getBoundingClientRect().width > 0;
  const bubbles = [...document.querySelectorAll('.scene .says')].filter(shown);
  const people = [...document.querySelectorAll<SVGGElement>('.picture [data-person]')].filter(shown);
  const heads = people.flatMap((person) => {
    const drawn = person.querySelector('use[data-drawn]')?.getAttribute('href') ?? '';
    // What is copied from the sprite cannot be measured there; a copy of its parts in the picture can.
    const parts = [...document.querySelectorAll(`${drawn} use:is(${headParts})`)];
    const copies = parts.map((part) => person.appendChild(part.cloneNode()) as SVGUseElement);
    const boxes = copies.map((copy) => copy.getBoundingClientRect());
    for (const copy of copies) copy.remove();
    if (boxes.length === 0) throw new Error(`${person.dataset['person']} has no head.`);
    return boxes.map((box) => ({ what: `the head of ${person.dataset['person']}`, box }));
  });
  const bar = [...document.querySelectorAll('.top-bar > :is(a, ol)')]
    .filter(shown)
    .map((part) => ({ what: `the bar at ${part.className}`, box: part.getBoundingClientRect() }));
  return bubbles
    .map((bubble) => bubble.getBoundingClientRect())
    .flatMap((bubble) =>
      [...heads, ...bar].filter(
        ({ box }) =>
          box.left < bubble.right &&
          box.right > bubble.left &&
          box.top < bubble.bottom + tail &&
          box.bottom > bubble.top,
      ),
    )
    .map(({ what }) => what);
}
