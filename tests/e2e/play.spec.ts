import { expect, test } from '@playwright/test';
import {
  begin,
  bestPath,
  choose,
  consequenceOf,
  onwards,
  openLesson,
  pathsToEndings,
  playPath,
  radioOf,
  shownStep,
} from './lesson-page.ts';

const bestPathInWords = [
  {
    locale: 'nl',
    lesson: 'Drie klanten tegelijk · Balie',
    titles: ['Vraag 1 van 4', 'Vraag 2 van 4', 'Vraag 3 van 4', 'Vraag 4 van 4', 'Zo loopt het af', 'Terugblik'],
    tally: '4 × beste keuze',
    debrief: [
      'Ze riep hem nog na, maar de deur was al dicht.',
      'Als iemand binnenkomt terwijl ik help,',
      'dan zeg ik: gezien, volgorde, tijd.',
      'Wie wacht er bij jou zonder te weten hoelang?',
    ],
  },
  {
    locale: 'en',
    lesson: 'Three customers at once · Balie',
    titles: ['Question 1 of 4', 'Question 2 of 4', 'Question 3 of 4', 'Question 4 of 4', 'How it ends', 'Looking back'],
    tally: '4 × best choice',
    debrief: [
      'She called after him, but the door was already shut.',
      'If someone comes in while I help,',
      'I say: seen, order, time.',
      'Who waits where you work, without knowing how long?',
    ],
  },
] as const;

for (const { locale, lesson, titles, tally, debrief } of bestPathInWords)
  test(`the best path leads from the cover to the debrief, with a page title for every step, a tally in words, the true story, the rule and a question (${locale})`, async ({
    page,
  }) => {
    await openLesson(page, locale);
    await expect(page).toHaveTitle(lesson);
    await begin(page);
    for (const [index, option] of bestPath.entries()) {
      await expect(page).toHaveTitle(`${titles[index]} · ${lesson}`);
      await choose(page, option);
      await onwards(page);
    }
    await expect(page).toHaveTitle(`${titles[4]} · ${lesson}`);
    await onwards(page);
    await expect(page).toHaveTitle(`${titles[5]} · ${lesson}`);
    await expect(page.locator('[data-tally]')).toHaveText(tally, { useInnerText: true });
    for (const text of debrief) await expect(shownStep(page)).toContainText(text, { useInnerText: true });
    await expect(shownStep(page)).not.toContainText('%');
  });

test('after a choice, what happens and why are shown for the chosen option only', async ({ page }) => {
  await openLesson(page, 'nl');
  await begin(page);
  const consequences = page.locator('[data-consequence]').filter({ visible: true });
  const reasons = page.locator('[data-why]').filter({ visible: true });
  await expect(page.locator('[data-option]').filter({ visible: true })).toHaveCount(4);
  await expect(consequences).toHaveCount(0);
  await expect(reasons).toHaveCount(0);

  await choose(page, 'one-moment');
  await expect(page.locator('[data-option]').filter({ visible: true })).toHaveCount(1);
  await expect(consequences).toContainText('Ruud tikt op de balie.');
  await expect(reasons).toContainText('Een momentje is geen tijd');
});

test('the face shows the mood that each choice causes', async ({ page }) => {
  await openLesson(page, 'nl');
  await begin(page);
  const ruud = shownStep(page).locator('[data-person="ruud"]').filter({ visible: true });
  await expect(ruud).toHaveAttribute('data-mood', 'tense');
  await choose(page, 'one-moment');
  await expect(ruud).toHaveAttribute('data-mood', 'angry');
  await onwards(page);
  await expect(ruud).toHaveAttribute('data-mood', 'angry');
  await choose(page, 'offer-a-choice');
  await expect(ruud).toHaveAttribute('data-mood', 'relieved');
});

test('the words of a scene follow the mood that came before', async ({ page }) => {
  await openLesson(page, 'nl');
  await begin(page);
  await choose(page, 'name-order-and-time');
  await onwards(page);
  await expect(shownStep(page)).toContainText('Ruud zucht zacht.', { useInnerText: true });
  await expect(page.getByText('hard en klinkt boos.')).toBeHidden();

  await openLesson(page, 'nl');
  await page.locator('[data-again]:visible').click();
  await choose(page, 'one-moment');
  await onwards(page);
  await expect(shownStep(page)).toContainText('Ruud zucht hard en klinkt boos.', { useInnerText: true });
  await expect(shownStep(page).getByText('zacht.')).toBeHidden();
});

for (const { ending, options } of pathsToEndings) {
  test(`${options.join(', ')} ends at ${ending}`, async ({ page }) => {
    await openLesson(page, 'en');
    await begin(page);
    await playPath(page, options);
    await expect(page.locator('[data-ending]').filter({ visible: true })).toHaveAttribute('data-ending', ending);
    await onwards(page);
    await expect(shownStep(page)).toHaveId('debrief');
  });
}

test('a decision read again with the back button cannot be changed, and the way forward stays', async ({ page }) => {
  await openLesson(page, 'nl');
  await begin(page);
  await choose(page, 'one-moment');
  await onwards(page);
  await choose(page, 'offer-a-choice');
  await shownStep(page).locator('[data-back]').click();

  await expect(shownStep(page)).toHaveId('busy-counter');
  await expect(consequenceOf(page, 'one-moment')).toBeVisible();
  await expect(page.locator('[data-option]').filter({ visible: true })).toHaveCount(1);
  await expect(shownStep(page).locator('button[type="submit"]')).toBeHidden();
  for (const option of ['name-order-and-time', 'take-in-glasses', 'start-on-ruud', 'one-moment'])
    await expect(radioOf(page, option)).toBeDisabled();

  await onwards(page);
  await expect(shownStep(page)).toHaveId('no-cause-found');
  await expect(consequenceOf(page, 'offer-a-choice')).toBeVisible();
  await onwards(page);
  await expect(shownStep(page)).toHaveId('wies-stands-up');
});

test('the Back and Forward of the browser go through the steps without changing a confirmed choice', async ({
  page,
}) => {
  await openLesson(page, 'nl');
  await begin(page);
  await choose(page, 'one-moment');
  await onwards(page);
  await expect(shownStep(page)).toHaveId('no-cause-found');
  await page.goBack();
  await expect(shownStep(page)).toHaveId('busy-counter');
  await expect(consequenceOf(page, 'one-moment')).toBeVisible();
  await expect(radioOf(page, 'name-order-and-time')).toBeDisabled();
  await page.goBack();
  await expect(page.locator('[data-cover]')).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(shownStep(page)).toHaveId('no-cause-found');
  await expect(radioOf(page, 'offer-a-choice')).toBeEnabled();
});
