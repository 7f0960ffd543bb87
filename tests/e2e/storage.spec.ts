import { expect, test } from '@playwright/test';
import { expectLines, watchFaults } from './faults-seen.ts';
import { begin, consequenceOf, openLesson, radioOf, waitForPlayer } from './lesson-page.ts';
import { playToConsequence } from './tour.ts';

/** Each stands for a browser or device; runs in the page before anything else does. */
const brokenDatabases = [
  {
    browser: 'without IndexedDB',
    line: 'not-kept-unavailable',
    breakIt: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  },
  {
    browser: 'that forbids IndexedDB',
    line: 'not-kept-unavailable',
    breakIt: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Not here.', 'SecurityError');
      };
    },
  },
  {
    browser: 'on a full device',
    line: 'not-kept-full',
    breakIt: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
    },
  },
] as const;

/** Opening gives no answer, ever. */
function silenceDatabase(): void {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name, version) {
    const request = open.call(this, name, version);
    for (const type of ['success', 'error', 'blocked', 'upgradeneeded'])
      request.addEventListener(type, (event) => event.stopImmediatePropagation());
    return request;
  };
}

for (const { browser, line, breakIt } of brokenDatabases) {
  test(`in a browser ${browser} the lesson plays, and a plain line says that progress is not kept`, async ({
    page,
  }) => {
    const faults = watchFaults(page);
    await page.addInitScript(breakIt);
    await openLesson(page, 'nl');
    await playToConsequence(page);
    await expectLines(page, [line]);
    expect(faults).toEqual([]);
  });
}

test('a choice that cannot be kept goes along to the other language', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await openLesson(page, 'nl');
  await playToConsequence(page);
  await page.locator('[data-scene="busy-counter"] a[data-language]').click();
  await expect(page).toHaveURL(/\/en\/lessons\/optician\/#busy-counter$/);
  await expect(consequenceOf(page, 'take-in-glasses')).toBeVisible();
});

test('a database that never answers is waited for once, for a few seconds; then the lesson plays', async ({ page }) => {
  const faults = watchFaults(page);
  await page.clock.install();
  await page.addInitScript(silenceDatabase);
  await page.goto('nl/lessons/optician/');
  await page.clock.fastForward(5000);
  await waitForPlayer(page);
  await begin(page);
  await radioOf(page, 'take-in-glasses').check();
  await page.locator('[data-scene="busy-counter"] button[type="submit"]').click();
  await expect(consequenceOf(page, 'take-in-glasses')).toBeVisible({ timeout: 2000 });
  await expectLines(page, ['not-kept-unavailable']);
  expect(faults).toEqual([]);
});

test('without localStorage and sessionStorage the lesson plays, and progress is kept', async ({ page }) => {
  const faults = watchFaults(page);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Not here.', 'SecurityError');
        },
      });
  });
  await openLesson(page, 'nl');
  await playToConsequence(page);
  await page.reload();
  await expect(consequenceOf(page, 'take-in-glasses')).toBeVisible();
  await page.locator('[data-scene="busy-counter"] a[data-language]').click();
  await expect(consequenceOf(page, 'take-in-glasses')).toBeVisible();
  await expectLines(page, []);
  expect(faults).toEqual([]);
});
