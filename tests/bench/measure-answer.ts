import type { Browser } from '@playwright/test';

export interface Measured {
  /** From the start of the navigation until the start button can be tapped. */
  readonly startMillis: number;
  /** From the start of the navigation until the consequence of the first choice is on the screen. */
  readonly answeredMillis: number;
}

/** A cheap phone on a slow mobile network, with an empty cache. */
const phone = {
  cpuSlowdown: 4,
  network: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
};

/** Opens a page, taps start, the first card and confirm as soon as each is there, and notes when the answer is seen. */
export async function measureAnswer(browser: Browser, address: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', phone.network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.cpuSlowdown });
  await page.goto(address, { waitUntil: 'commit' });
  const startMillis = await seenAt(page, '[data-start]');
  await page.locator('[data-start]').tap();
  await page.locator('form[data-decision]:visible label').first().tap();
  await page.locator('form[data-decision]:visible button').tap();
  const answeredMillis = await seenAt(page, '[data-consequence]');
  await context.close();
  return { startMillis, answeredMillis };
}

/** When, on the page's own clock, an element is first painted and no longer half transparent. */
function seenAt(page: import('@playwright/test').Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const seen = [...document.querySelectorAll(wanted)].some(
            (element) => element.checkVisibility() && Number(getComputedStyle(element).opacity) >= 0.5,
          );
          if (seen) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    selector,
  );
}
