import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTokens } from '../../src/styles/read-tokens.ts';

const { day } = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const millis = (name: string): number => Number(/^(\d+)ms$/.exec(day[name] ?? '')?.[1]);

test('the face changes well before the words come, and the words before the why', () => {
  expect(millis('beat')).toBeGreaterThanOrEqual(50);
  expect(millis('wait')).toBeGreaterThan(millis('beat'));
});

test('whatever moves has come to rest within 200 ms', () => {
  expect(millis('beat') + millis('quick')).toBeLessThanOrEqual(200);
  expect(millis('wait') + millis('quick')).toBeLessThanOrEqual(200);
});
