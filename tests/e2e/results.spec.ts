import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import encodeQR from 'qr';
import { teamTickets } from '../fixtures/team.ts';
import { otherKeys, sealedTicket, ticketOf } from '../fixtures/tickets.ts';
import { watchFaults } from './faults-seen.ts';
import { assignment, lessons, openResults, sharesAt, takeIn } from './results-page.ts';

const team = teamTickets(lessons, 24);
const texts = await Promise.all(team.map((ticket) => sealedTicket(ticket)));

async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

/** The text of a file that is downloaded by pressing something. */
async function downloaded(page: Page, selector: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

test('a chat of a whole team shows at which decision the customers are lost, and bad tickets stop nothing', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await openResults(page);
  const toAnother = await sealedTicket(ticketOf({ lessons: team[0]?.lessons ?? [] }), otherKeys);
  const chat = texts.map(
    (text, at) => `[26-11-2026 09:${at + 10}] ${team[at]?.name}: klaar! 🎉\n${text.toLowerCase()}`,
  );
  const bad = [`[26-11-2026 09:50] Jo: ${toAnother.slice(0, -30)}`, `[26-11-2026 09:51] Al: ${toAnother}`];
  const said = await takeIn(page, [...chat.slice(0, 9), ...bad, ...chat.slice(9), chat[0]].join('\n'));
  expect(said).toBe('24 bonnetjes ingelezen. 1 was er al. 2 zijn apart gelegd.');
  await expect(page.locator('[data-set-aside] li')).toContainText([/niet compleet/, /sleutel die hier niet is/]);

  await expect(page.locator('[data-person]')).toHaveCount(24);
  expect(await sharesAt(page, 'looking-around')).toEqual({
    'pass-and-name-minutes': 50,
    'nod-from-afar': 8,
    'finish-the-tables': 29,
    'keep-eyes-down': 13,
  });
  await expect(page.locator('[data-lesson="terrace"] .flow-memo')).toContainText('Begin bij vraag 1.');
  await expect(page.locator('[data-decision="looking-around"] .flow-wall')).toContainText('10×');
  expect(faults).toEqual([]);

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  }
  await page.locator('a[data-language]').click();
  await expect(page.getByRole('heading', { name: 'Where do we lose customers?' })).toBeVisible();
  await expect(page.locator('[data-decision="looking-around"] [data-option="finish-the-tables"]')).toContainText('29%');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 568 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the choices of four people stay hidden, and those of the fifth open them', async ({ page }) => {
  await openResults(page);
  await takeIn(page, texts.slice(0, 4).join('\n'));
  await expect(page.locator('[data-person]')).toHaveCount(4);
  await expect(page.locator('[data-hidden-choices]')).toHaveCount(2);
  await expect(page.locator('[data-decision]')).toHaveCount(0);
  await takeIn(page, texts[4] ?? '');
  await expect(page.locator('[data-decision="looking-around"]')).toBeVisible();
});

test('results are downloaded, erased after a question, and come back from their file', async ({ page }) => {
  await openResults(page);
  await takeIn(page, texts.slice(0, 6).join('\n'));
  const people = await downloaded(page, '[data-download="people"]');
  expect(people.split('\r\n')[0]).toBe(
    '\ufeffNaam;Achter het glazen scherm;Drie klanten tegelijk;Lessen klaar;Gestuurd',
  );
  expect(people.split('\r\n')[1]).toBe('Aïsha;ja;ja;2;2026-11-23');
  const decisions = await downloaded(page, '[data-download="decisions"]');
  expect(decisions).toContain(';Langslopen en minuten noemen;beste keuze;');
  expect(decisions).not.toContain('Aïsha');
  const all = await downloaded(page, '[data-download="all"]');

  await page.locator('[data-erase="assignment"]').click();
  await page.getByRole('button', { name: 'Nee, laat staan' }).click();
  await page.locator('[data-erase="assignment"]').click();
  await page.locator('[data-erase-sure="assignment"]').click();
  await expect(page.locator('[data-results]')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('[data-take-in]')).toBeVisible();
  await expect(page.locator('[data-results]')).toHaveCount(0);

  await page.locator('[data-files]').setInputFiles([
    { name: 'balie-resultaten.json', mimeType: 'application/json', buffer: Buffer.from(all) },
    { name: 'boodschappen.txt', mimeType: 'text/plain', buffer: Buffer.from('melk, brood') },
  ]);
  await expect(page.locator(`[data-results="${assignment}"] [data-person]`)).toHaveCount(6);
  await expect(page.locator('[data-set-aside] li')).toContainText(['boodschappen.txt']);
});

test('a camera that is refused says what works instead, and one that works takes in the code before it', async ({
  page,
}) => {
  const modules = encodeQR(texts[0] ?? '', 'raw');
  await page.addInitScript((rows) => {
    const canvas = document.createElement('canvas');
    const draw = (): void => {
      const size = 6 * (rows.length + 8);
      Object.assign(canvas, { width: size, height: size });
      const paper = canvas.getContext('2d');
      if (!paper) return;
      paper.fillStyle = 'white';
      paper.fillRect(0, 0, size, size);
      paper.fillStyle = 'black';
      for (const [y, row] of rows.entries())
        for (const [x, dark] of row.entries()) if (dark) paper.fillRect(6 * (x + 4), 6 * (y + 4), 6, 6);
    };
    let asked = 0;
    navigator.mediaDevices.getUserMedia = async () => {
      asked++;
      if (asked === 1) throw new DOMException('No.', 'NotAllowedError');
      setInterval(draw, 100);
      draw();
      return canvas.captureStream();
    };
  }, modules);
  await openResults(page);
  await page.locator('[data-camera]').click();
  await expect(page.locator('[data-camera-state="refused"]')).toContainText('Plakken of een bestand kiezen kan ook.');
  await page.locator('[data-camera]').click();
  await expect(page.locator('[data-camera-state="on"]')).toBeVisible();
  await expect(page.locator('[data-person]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Stop de camera' }).click();
  await expect(page.locator('[data-camera-state]')).toHaveCount(0);
});
