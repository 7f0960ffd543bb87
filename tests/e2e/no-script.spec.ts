import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('without JavaScript the story shows every scene, question, option, consequence, why, ending and the debrief', async ({
  page,
}) => {
  await page.goto('nl/lessons/optician/');
  for (const { parts, count } of [
    { parts: '[data-scene]', count: 5 },
    { parts: 'legend', count: 5 },
    { parts: '[data-you]', count: 16 },
    { parts: '[data-consequence]', count: 16 },
    { parts: '[data-why]', count: 16 },
    { parts: '[data-ending]', count: 4 },
    { parts: '[data-debrief]', count: 1 },
  ]) {
    await expect(page.locator(parts)).toHaveCount(count);
    await expect(page.locator(parts).filter({ visible: true })).toHaveCount(count);
  }
});

for (const { locale, sentences } of [
  {
    locale: 'nl',
    sentences: [
      'Noor past monturen.',
      'Is hier iemand die mij kan helpen?',
      'Ik heb u gezien, meneer.',
      'Dan knikt hij.',
      'Houd je wel aan die tijd.',
      'Ruud zucht (als Ruud opgelucht of rustig is) zacht.',
      'Er was geschreeuw. Ik schrok ervan.',
      'Drie mensen wilden tegelijk hulp.',
      'dan zeg ik: gezien, volgorde, tijd.',
      'Zonder JavaScript lees je hier het hele verhaal, met alle keuzes.',
    ],
  },
  {
    locale: 'en',
    sentences: [
      'Noor is trying on frames.',
      'Can anybody help me here?',
      'Hello, sir.',
      'Then he nods.',
      'Now you have to keep to the ten minutes.',
      'There was shouting. It gave me a fright.',
      'Three people wanted help at the same time.',
      'I say: seen, order, time.',
      'Without JavaScript you can read the whole story here, with every choice.',
    ],
  },
] as const)
  test(`without JavaScript the words of all parts can be read (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/lessons/optician/`);
    for (const sentence of sentences)
      await expect(page.locator('main')).toContainText(sentence, { useInnerText: true });
  });

test('without JavaScript a wording that depends on a mood says on which', async ({ page }) => {
  await page.goto('nl/lessons/optician/');
  const labels = page.locator('[data-if-mood] .read-only').filter({ visible: true });
  await expect(labels).toHaveCount(await page.locator('[data-if-mood]').count());
  await expect(page.locator('#wies-stands-up [data-if-mood]').first()).toContainText(
    '(als Ruud opgelucht is) Hij knikte je vriendelijk toe.',
    { useInnerText: true },
  );
});

test('without JavaScript nothing is shown that could be pressed in vain', async ({ page }) => {
  await page.goto('nl/lessons/optician/');
  await expect(page.locator('main button').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('main input').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('[data-start], [data-continue], [data-back]').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('main a[href="#"]').filter({ visible: true })).toHaveCount(0);
});
