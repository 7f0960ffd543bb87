import type { Browser, CDPSession, Page } from '@playwright/test';

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

/** Opens a page, taps start, the first card and confirm as soon as each can be hit, and notes when the answer is seen. */
export async function measureAnswer(browser: Browser, address: string, taps: Taps): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', phone.network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.cpuSlowdown });
  await page.goto(address, { waitUntil: 'commit' });
  const start = await page.evaluate(seen, '[data-start]');
  const card = await tapUntil(page, session, taps, start, 'form[data-decision] label');
  const button = await tapUntil(page, session, taps, card, 'form[data-decision]:has(:checked) button');
  const answer = await tapUntil(page, session, taps, button, '[data-consequence]');
  await context.close();
  return { startMillis: start.atMillis, answeredMillis: answer.atMillis };
}

/** A page that loses taps needs them repeated; where each must count, a lost one ends the run with an error. */
export type Taps = 'once' | 'repeated';

/** How long a learner waits before tapping again on something that does nothing. */
const impatienceMillis = 250;

/**
 * A finger on the screen, as the browser gets it, until what should come is there: a tap that comes before the script
 * that listens to it is lost, and costs a learner the wait and the second tap.
 */
async function tapUntil(page: Page, session: CDPSession, taps: Taps, spot: Spot, next: string): Promise<Spot> {
  const came = page.evaluate(seen, next);
  const point = { x: spot.x, y: spot.y };
  const tap = async (): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await tap();
  const again = taps === 'repeated' ? setInterval(() => void tap(), impatienceMillis) : undefined;
  return came.finally(() => clearInterval(again));
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly atMillis: number;
}

/** In the page: when, on its own clock, the first such element is painted and at most half transparent, and where. */
function seen(selector: string): Promise<Spot> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = [...document.querySelectorAll(selector)].find(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && Number(getComputedStyle(element).opacity) >= 0.5,
      );
      if (!found) return void requestAnimationFrame(look);
      const box = found.getBoundingClientRect();
      resolve({ x: box.x + box.width / 2, y: box.y + box.height / 2, atMillis: performance.now() });
    };
    look();
  });
}
