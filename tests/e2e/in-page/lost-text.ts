/**
 * Words that lie outside the page or outside a box that hides what does not fit, or under a speech bubble. Runs in the
 * page, and so uses nothing from outside.
 */
export function lostText(): string[] {
  const lost: string[] = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) lost.push(`the page is ${wide} wide`);
  const bubbles = [...document.querySelectorAll('.says')].filter(
    (says) => says.checkVisibility() && getComputedStyle(says).position === 'absolute',
  );
  // What is hidden is not looked into: a lesson has twenty times as many words as one step of it shows.
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Element && !node.checkVisibility()) return NodeFilter.FILTER_REJECT;
    return node instanceof Text ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent?.checkVisibility({ visibilityProperty: true }) || !text.textContent?.trim()) continue;
    const boxes: Element[] = [];
    for (let box: Element | null = parent; box; box = box.parentElement) boxes.push(box);
    // Words for screen readers only.
    if (boxes.some((box) => getComputedStyle(box).clipPath === 'inset(50%)')) continue;
    const hiding = boxes.filter((box) => getComputedStyle(box).overflowX !== 'visible');
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) {
      const words = text.textContent.trim().slice(0, 40);
      if (line.left < -1 || line.right > innerWidth + 1) lost.push(`off the page: ${words}`);
      for (const box of hiding.map((each) => each.getBoundingClientRect()))
        if (
          line.left < box.left - 1 ||
          line.right > box.right + 1 ||
          line.top < box.top - 1 ||
          line.bottom > box.bottom + 1
        )
          lost.push(`cut off: ${words}`);
      for (const bubble of bubbles.filter((each) => !each.contains(parent)).map((each) => each.getBoundingClientRect()))
        if (
          line.left < bubble.right &&
          line.right > bubble.left &&
          line.top < bubble.bottom &&
          line.bottom > bubble.top
        )
          lost.push(`under a bubble: ${words}`);
    }
  }
  return [...new Set(lost)];
}
