import { expect, type Locator, type Page } from '@playwright/test';
import { unarmor } from '../../src/core/armor/armor.ts';
import type { Assignment } from '../../src/core/assignment/assignment.ts';
import { assignmentCode } from '../../src/core/assignment/assignment-code.ts';
import type { LessonId } from '../../src/core/lesson/ids.ts';
import type { KeyPair } from '../../src/core/record/keys.ts';
import { sealContext, sealedBytes } from '../../src/core/record/sealed-ticket.ts';
import { decodeTicket, type Ticket } from '../../src/core/record/ticket.ts';
import { hpkeSealing } from '../../src/sealing/hpke-sealing.ts';
import type { Locale } from './lesson-page.ts';

const sealing = hpkeSealing();

export async function newKeys(): Promise<KeyPair> {
  const keys = await sealing.newKeys();
  if (!keys) throw new Error('There is no cryptography here.');
  return keys;
}

/** Nothing is sent; no house rules; reasons after every choice. */
export const practice: Assignment = {
  id: '0000beef',
  revision: 1,
  title: 'Even oefenen',
  from: 'Sem',
  group: '',
  lessons: ['optician' as LessonId],
  locale: 'nl',
  mode: 'practice',
  coaching: 'each',
  houseRules: '',
};

/** Choices are sent; house rules; reasons at the end. The mandate of step-free is its first question. */
export const coachWith = ({ publicKey }: KeyPair): Assignment => ({
  ...practice,
  id: '00c0ffee',
  title: 'Eerste week',
  from: 'Noor',
  group: 'Team Haarlem',
  lessons: ['step-free', 'optician'] as LessonId[],
  mode: 'coach',
  coaching: 'end',
  houseRules: 'Tot 10 euro kies je zelf een oplossing.',
  publicKey,
});

/** Opens the page of assignments with something behind the `#`. */
export async function openAssignment(page: Page, locale: Locale, fragment: string): Promise<void> {
  // A page that is open already would only follow the fragment.
  await page.goto('404.html');
  await page.goto(`${locale}/assignment/#${fragment}`);
  await expect(page.locator('main h1')).toBeVisible();
}

export const linkTo = (assignment: Assignment): string => assignmentCode(assignment);

/** Begins the assignment that is offered, and waits for its first lesson. */
export async function beginAssignment(page: Page): Promise<void> {
  await page.locator('[data-keep]').click();
  await expect(page.locator('main[data-lesson][data-ready]')).toBeAttached();
}

/** The sign of a lesson on the page of an assignment. */
export const sign = (page: Page, lesson: string): Locator => page.locator(`.signs [data-lesson-link="${lesson}"]`);

/** What a trainer with these keys reads in the text of a ticket. */
export async function readTicket(keys: KeyPair, text: string): Promise<Ticket> {
  const [found] = unarmor(text);
  const sealed = found?.ok && found.kind === 'ticket' ? sealedBytes(found.body) : 'damaged';
  const opened = typeof sealed === 'string' ? undefined : await sealing.open(keys, sealed, sealContext);
  const read = opened?.ok ? decodeTicket(opened.words) : undefined;
  if (!read?.ok) throw new Error(`No ticket for these keys: ${text}`);
  return read.ticket;
}
