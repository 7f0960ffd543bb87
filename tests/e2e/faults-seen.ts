import { expect, type Page } from '@playwright/test';

/** Collects what goes wrong in a page from now on: uncaught errors, and errors and warnings in its console. */
export function watchFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`uncaught ${error.name}: ${error.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') faults.push(`${line.type()}: ${line.text()}`);
  });
  return faults;
}

/** The plain lines that are shown above the lesson are these, by name, and no others. */
export async function expectLines(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) await expect(page.locator(`[data-notice="${name}"]`)).toBeVisible();
  await expect(page.locator('[data-notice]').filter({ visible: true })).toHaveCount(names.length);
}
