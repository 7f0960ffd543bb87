import type { Page } from '@playwright/test';

/** Makes chance always give the same number, and with it the seed of an attempt. */
export async function fixChance(page: Page, chance: number): Promise<void> {
  await page.addInitScript((number) => {
    crypto.getRandomValues = (numbers) => {
      (numbers as unknown as Uint32Array).fill(number);
      return numbers;
    };
  }, chance);
}
