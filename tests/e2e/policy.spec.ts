import { expect, type Page, test } from '@playwright/test';
import { watchFaults } from './faults-seen.ts';
import type { Locale } from './lesson-page.ts';
import { tourSite } from './tour.ts';

const pages = ['', 'nl/', 'en/', 'nl/lessons/optician/', 'en/lessons/optician/', 'no-such-page/'];

/** Everything around assignments, behind the language. */
const aroundAssignments = [
  'trainer/',
  'trainer/results/',
  'trainer/privacy/',
  'trainer/guide/optician/',
  'trainer/present/optician/',
  'assignment/',
  'cards/',
];
const locales: readonly Locale[] = ['nl', 'en'];

/** The sources that a page allows, by directive. */
async function policyOf(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  const directives = (policy ?? '').split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

test.describe('the Content-Security-Policy', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of [...pages, ...aroundAssignments.map((page) => `nl/${page}`)])
    test(`of /${address} allows the site itself and nothing loose`, async ({ page }) => {
      await page.goto(address);
      const policy = await policyOf(page);
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('base-uri')).toEqual(["'none'"]);
      expect(policy.get('form-action')).toEqual(["'self'"]);
      const loose = [...policy.values()]
        .flat()
        .filter((source) => !/^('self'|'none'|'sha256-[\w+/=]+'|data:)$/.test(source));
      expect(loose).toEqual([]);
      for (const code of ['script-src', 'style-src']) {
        expect(policy.get(code)).toContain("'self'");
        expect(policy.get(code)).not.toContain('data:');
      }
    });
});

for (const locale of locales)
  test(`the whole site keeps to its policy, its host and its word about cookies (${locale})`, async ({
    page,
    context,
    baseURL,
  }) => {
    const faults = watchFaults(page);
    const requests: string[] = [];
    const violations: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await page.exposeFunction('tellViolation', (violation: string) => violations.push(violation));
    await page.addInitScript(() => {
      const tell = (window as unknown as { tellViolation: (violation: string) => void }).tellViolation;
      addEventListener('securitypolicyviolation', (event) => tell(`${event.violatedDirective}: ${event.blockedURI}`));
    });
    await page.goto('');
    await expect(page).toHaveURL(/\/(nl|en)\/$/);
    await tourSite(page, locale, async (stop) => {
      expect(await page.evaluate(() => document.cookie), stop).toBe('');
    });
    await page.locator('a[data-language]').filter({ visible: true }).click();
    await expect(page.locator('main[data-ready]')).toBeAttached();
    for (const address of aroundAssignments) {
      await page.goto(`${locale}/${address}`, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => document.cookie), address).toBe('');
    }

    expect(violations).toEqual([]);
    // A browser says so itself when a page is not there.
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['balie.locale']);
  });
