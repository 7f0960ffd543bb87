/**
 * How long until the first decision is answered and its consequence is seen, on a cheap phone: the lesson against a
 * hand-written page with the same cover, tap and words. Both in one run, turn by turn, so that the ratio means something
 * on a noisy machine. Run with `npm run bench`.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArguments } from '../../src/build/setup/browser-args.mjs';
import { startHost } from '../e2e/host.ts';
import { type Measured, measureAnswer } from './measure-answer.ts';

const runs = 7;
const limit = 1.5;

const dist = await startHost({ root: fileURLToPath(new URL('../../dist', import.meta.url)) });
const floor = await startHost({ root: fileURLToPath(new URL('./floor', import.meta.url)) });
const browser = await chromium.launch({
  args: [...browserArguments],
  ...(process.env['BALIE_BROWSER'] ? { executablePath: process.env['BALIE_BROWSER'] } : {}),
});

const pages = { floor: floor.address, lesson: `${dist.address}nl/lessons/optician/` };
const measured: Record<keyof typeof pages, Measured[]> = { floor: [], lesson: [] };
for (let run = 0; run < runs; run++) {
  for (const page of ['floor', 'lesson'] as const)
    measured[page].push(await measureAnswer(browser, pages[page], page === 'floor' ? 'repeated' : 'once'));
}
await browser.close();
await Promise.all([dist.stop(), floor.stop()]);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const row = (name: keyof typeof pages): readonly [number, number] => [
  median(measured[name].map((each) => each.startMillis)),
  median(measured[name].map((each) => each.answeredMillis)),
];
const [floorStart, floorAnswered] = row('floor');
const [lessonStart, lessonAnswered] = row('lesson');
const ratio = lessonAnswered / floorAnswered;

console.log(`phone: 390x844, CPU 4x slower, 1.6 Mbit/s, 150 ms; medians of ${runs} runs, in ms`);
console.log(`          start button there   answered, consequence seen`);
console.log(
  `floor     ${String(Math.round(floorStart)).padStart(18)}   ${String(Math.round(floorAnswered)).padStart(26)}`,
);
console.log(
  `lesson    ${String(Math.round(lessonStart)).padStart(18)}   ${String(Math.round(lessonAnswered)).padStart(26)}`,
);
console.log(`ratio ${ratio.toFixed(2)}, limit ${limit}`);
process.exitCode = ratio <= limit ? 0 : 1;
