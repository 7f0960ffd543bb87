import type { Page } from '@playwright/test';

/** A piece of text as it is seen: its color, and what lies right behind it. */
export interface SeenText {
  readonly words: string;
  readonly color: string;
  readonly ground: string;
  /** Large letters need less contrast (WCAG 2.2, 1.4.3). */
  readonly large: boolean;
}

/**
 * Every text that is shown, with the nearest ground that is painted behind it: of an element around it, or of the paper
 * that such an element draws before itself.
 */
export function seenTexts(page: Page): Promise<readonly SeenText[]> {
  return page.evaluate(() => {
    const clear = 'rgba(0, 0, 0, 0)';
    const groundOf = (element: Element | null): string => {
      if (!element) return getComputedStyle(document.documentElement).backgroundColor;
      const paper = getComputedStyle(element, '::before');
      if (paper.content !== 'none' && paper.display !== 'none' && paper.backgroundColor !== clear)
        if (Number(paper.zIndex) < 0) return paper.backgroundColor;
      const own = getComputedStyle(element).backgroundColor;
      return own === clear ? groundOf(element.parentElement) : own;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: SeenText[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (!words || !element?.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      if (width < 2 || height < 2 || element.closest('script, style, noscript')) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      texts.push({ words: words.slice(0, 40), color, ground: groundOf(element), large });
    }
    return texts;
  });
}

/** Outermost drawings that a screen reader would come across. */
export function drawingsInTheWay(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('svg:not(svg svg)')]
      .filter((svg) => !svg.closest('[aria-hidden="true"]'))
      .map((svg) => svg.outerHTML.slice(0, 80)),
  );
}
