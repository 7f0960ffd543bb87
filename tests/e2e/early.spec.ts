import { expect, type Page, test } from '@playwright/test';
import { consequenceOf, radioOf, shownStep, waitForPlayer } from './lesson-page.ts';

const scripts = /\/_astro\/.*\.js$/;

/** Opens the lesson with its player held back; the answer lets the player go. */
async function openWithoutPlayer(page: Page, fragment = ''): Promise<() => void> {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(scripts, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(`nl/lessons/optician/${fragment}`, { waitUntil: 'commit' });
  return letGo;
}

test('a card tapped before the player has started stays ticked, where the learner left it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const letPlayerGo = await openWithoutPlayer(page);
  await page.locator('[data-start]').click();
  await expect(shownStep(page)).toHaveId('busy-counter');
  await page.mouse.wheel(0, 2000);
  const lastCard = shownStep(page).locator('[data-option]').last();
  await expect(lastCard).toBeInViewport();
  const option = (await lastCard.getAttribute('data-option')) ?? '';
  await lastCard.locator('input').check();
  const place = await lastCard.boundingBox();
  await expect(page.locator('main')).not.toHaveAttribute('data-ready');

  letPlayerGo();
  await waitForPlayer(page);
  await expect(shownStep(page)).toHaveId('busy-counter');
  await expect(radioOf(page, option)).toBeChecked();
  await expect(shownStep(page).locator('[data-option]').last()).toHaveAttribute('data-option', option);
  expect(await lastCard.boundingBox()).toEqual(place);
});

test('a choice confirmed before the player has started shows its consequence without another tap', async ({ page }) => {
  const letPlayerGo = await openWithoutPlayer(page);
  await page.locator('[data-start]').click();
  await radioOf(page, 'one-moment').check();
  await shownStep(page).locator('button[type="submit"]').click();
  await expect(radioOf(page, 'one-moment')).toBeChecked();
  await expect(page.locator('main')).not.toHaveAttribute('data-ready');

  letPlayerGo();
  await expect(consequenceOf(page, 'one-moment')).toContainText('Ruud tikt op de balie.');
  await expect(consequenceOf(page, 'one-moment')).toBeFocused();
});

test('a card ticked in the other language is shown in its scene at once, and is ticked when the player comes', async ({
  page,
}) => {
  const letPlayerGo = await openWithoutPlayer(page, '#busy-counter&ticked=one-moment');
  await expect(shownStep(page)).toHaveId('busy-counter');
  await expect(page.locator('[data-cover]')).toBeHidden();
  await expect(page).toHaveURL(/#busy-counter$/);

  letPlayerGo();
  await waitForPlayer(page);
  await expect(radioOf(page, 'one-moment')).toBeChecked();
});

test('when the player falls over at its start, the whole story can be read and a plain line says so', async ({
  page,
}) => {
  await page.route(scripts, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("too old")' }),
  );
  await page.goto('nl/lessons/optician/');
  await expect(page.getByText('Het spel laadt niet. Je kunt hier wel het hele verhaal lezen')).toBeVisible();
  await expect(page.locator('[data-scene]').filter({ visible: true })).toHaveCount(5);
});

test('when the player cannot be fetched, the whole story can be read and a plain line says so', async ({ page }) => {
  await page.route(scripts, (route) => route.abort());
  await page.goto('nl/lessons/optician/');
  await expect(page.getByText('Het spel laadt niet. Je kunt hier wel het hele verhaal lezen')).toBeVisible();
  await expect(page.locator('[data-scene]').filter({ visible: true })).toHaveCount(5);
  await expect(page.locator('[data-consequence]').filter({ visible: true })).toHaveCount(16);
  await expect(page.locator('[data-why]').filter({ visible: true })).toHaveCount(16);
  await expect(page.locator('[data-debrief]')).toBeVisible();
  await expect(page.locator('main button').filter({ visible: true })).toHaveCount(0);
});
