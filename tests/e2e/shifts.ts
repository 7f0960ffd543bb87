import { expect, type Page } from '@playwright/test';

declare global {
  interface Window {
    /** What moved on the page by itself, not in answer to the learner. */
    shifts: string[];
  }
}

/** Notes every layout shift from the first paint on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Element }[];
      })[])
        if (!entry.hadRecentInput)
          window.shifts.push(
            `${entry.value} ${entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(' | ')}`,
          );
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Holds back every file of a kind until it is let go. */
export async function holdBack(page: Page, files: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const freed = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await freed;
    await route.continue();
  });
  return letGo;
}

/** Two frames later everything that was to be painted has been, and the browser has told of its shifts. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
}

export async function expectNoShifts(page: Page): Promise<void> {
  await painted(page);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
}
