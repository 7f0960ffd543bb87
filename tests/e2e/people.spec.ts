import { expect, type Locator, type Page, test } from '@playwright/test';
import { begin, choose, onwards, openLesson, playPath, radioOf, shownStep } from './lesson-page.ts';

/** Everybody who is seen in the picture of the step that is shown, as `noor` or `noor in crossed`. */
function peopleShown(page: Page): Promise<readonly string[]> {
  return shownStep(page)
    .locator('[data-person]')
    .evaluateAll((people) =>
      (people as SVGElement[])
        .filter((person) => person.getBoundingClientRect().width > 0)
        .map(({ dataset }) =>
          dataset['pose'] ? `${dataset['person']} in ${dataset['pose']}` : `${dataset['person']}`,
        ),
    );
}

const speakers = (page: Page): Locator => shownStep(page).locator('[data-speaking]').filter({ visible: true });

test.describe('who speaks', () => {
  test('is the one whose bubble is shown: first the one of the scene, then the one of what the choice did', async ({
    page,
  }) => {
    await openLesson(page, 'nl');
    await begin(page);
    await expect(speakers(page)).toHaveCount(1);
    await expect(speakers(page)).toHaveAttribute('data-person', 'ruud');
    await choose(page, 'take-in-glasses');
    await expect(speakers(page)).toHaveCount(1);
    await expect(speakers(page)).toHaveAttribute('data-person', 'noor');
  });

  test('is the one whose line goes with the mood', async ({ page }) => {
    await openLesson(page, 'nl');
    await begin(page);
    await playPath(page, ['one-moment', 'know-it-well', 'start-searching']);
    await expect(speakers(page)).toHaveAttribute('data-person', 'ruud');
  });

  test('is nobody when nobody in the picture has a bubble', async ({ page }) => {
    await openLesson(page, 'nl');
    await begin(page);
    await playPath(page, ['name-order-and-time', 'offer-a-choice', 'two-minutes-then-ruud']);
    await choose(page, 'one-calm-sentence');
    await expect(speakers(page)).toHaveCount(0);
    await onwards(page);
    await expect(speakers(page)).toHaveCount(0);
  });

  test('is drawn speaking before the player is there', async ({ page }) => {
    await page.route('**/*.js', () => undefined);
    await page.goto('nl/lessons/optician/', { waitUntil: 'commit' });
    await page.locator('[data-start]').click();
    await expect(speakers(page)).toHaveAttribute('data-person', 'ruud');
  });
});

test.describe('who is in the picture', () => {
  test('changes with the choice, and is as before in the next step', async ({ page }) => {
    await openLesson(page, 'nl');
    await begin(page);
    expect(await peopleShown(page)).toEqual(['noor', 'ruud']);
    await choose(page, 'start-on-ruud');
    expect(await peopleShown(page)).toEqual(['noor in crossed', 'ruud']);
    await playPathOn(page, ['offer-a-choice', 'two-minutes-then-ruud']);
    expect(await peopleShown(page)).toEqual(['ruud', 'wies']);
    await choose(page, 'one-calm-sentence');
    expect(await peopleShown(page)).toEqual(['ruud in out', 'wies']);
  });

  test('is gone when a choice sends somebody out', async ({ page }) => {
    await openLesson(page, 'nl');
    await begin(page);
    await playPath(page, ['name-order-and-time', 'offer-a-choice', 'two-minutes-then-ruud']);
    await choose(page, 'let-him-go');
    expect(await peopleShown(page)).toEqual(['wies']);
  });

  test('is the same when a choice is read again, and as before when it is tried differently', async ({ page }) => {
    await openLesson(page, 'nl');
    await begin(page);
    await choose(page, 'start-on-ruud');
    await page.reload();
    await expect(page.locator('main[data-ready]')).toBeAttached();
    expect(await peopleShown(page)).toEqual(['noor in crossed', 'ruud']);
    await page.goto('nl/lessons/optician/');
    await expect(page.locator('main[data-ready]')).toBeAttached();
    await page.locator('[data-again]:visible').click();
    await expect(shownStep(page)).toHaveId('busy-counter');
    expect(await peopleShown(page)).toEqual(['noor', 'ruud']);
  });

  test('everything that is drawn after a choice is in the page', async ({ page }) => {
    await openLesson(page, 'nl');
    await begin(page);
    await choose(page, 'start-on-ruud');
    const missing = await shownStep(page)
      .locator('[data-person]')
      .filter({ visible: true })
      .locator('use')
      .evaluateAll((uses) =>
        uses.map((use) => use.getAttribute('href') ?? '').filter((href) => !document.querySelector(href)),
      );
    expect(missing).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everybody is seen once, as the scene opens', async ({ page }) => {
    await page.goto('nl/lessons/optician/');
    const later = page.locator('#busy-counter [data-pose]');
    await expect(later).not.toHaveCount(0);
    await expect(later.filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('#busy-counter [data-person]').filter({ visible: true })).toHaveCount(2);
  });
});

/** Goes on from a consequence, through choices, to the next open decision. */
async function playPathOn(page: Page, options: readonly string[]): Promise<void> {
  await onwards(page);
  await playPath(page, options);
}

test.describe('what moves', () => {
  /** When each movement on the page ends, in milliseconds after it was started, its delay included. */
  const ends = (page: Page): Promise<readonly number[]> =>
    page.evaluate(() => document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime)));

  test('is over 200 ms after the choice', async ({ page }) => {
    await openLesson(page, 'nl');
    await begin(page);
    await slowDown(page);
    await choose(page, 'one-moment');
    const found = await ends(page);
    expect(found.length).toBeGreaterThan(0);
    for (const end of found) expect(end).toBeLessThanOrEqual(200);
  });

  test('is nothing where less motion is asked for', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openLesson(page, 'nl');
    await begin(page);
    await slowDown(page);
    await choose(page, 'one-moment');
    expect(await ends(page)).toEqual([]);
  });

  test('the face has changed in the first picture in which the consequence is there, and before its words', async ({
    page,
  }) => {
    await openLesson(page, 'nl');
    await begin(page);
    await radioOf(page, 'one-moment').check();
    await page.evaluate(() => {
      const consequence = document.querySelector<HTMLElement>('[data-option="one-moment"] [data-consequence]');
      const face = document.querySelector<SVGElement>('#busy-counter [data-person="ruud"]');
      const look = (): void => {
        if (!consequence?.checkVisibility()) return void requestAnimationFrame(look);
        Object.assign(window, {
          first: { mood: face?.dataset['mood'], opacity: Number(getComputedStyle(consequence).opacity) },
        });
      };
      requestAnimationFrame(look);
    });
    await shownStep(page).locator('button[type="submit"]').click();
    const first = await page.waitForFunction(() => (window as { first?: unknown }).first);
    expect(await first.jsonValue()).toEqual({ mood: 'angry', opacity: 0 });
  });

  test('a card goes down under the finger, at once', async ({ page }) => {
    await openLesson(page, 'nl');
    await begin(page);
    const card = shownStep(page).locator('.card').first();
    const paper = (): Promise<{ down: string; wait: string }> =>
      card.evaluate((label) => {
        const { translate, transitionDelay, transitionDuration } = getComputedStyle(label, '::before');
        return { down: translate, wait: `${transitionDelay} ${transitionDuration}` };
      });
    expect(await card.evaluate((label) => getComputedStyle(label).touchAction)).toBe('manipulation');
    expect((await paper()).down).toBe('none');
    await card.hover({ position: { x: 20, y: 20 } });
    await page.mouse.down();
    expect(await paper()).toEqual({ down: '0px 3px', wait: '0s 0s' });
    await page.mouse.up();
    expect((await paper()).down).toBe('none');
  });
});

/** Lets animations run so slowly that they can be looked at. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0.01 });
}
