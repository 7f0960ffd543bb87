import { expect, test } from 'vitest';
import { type Box, fitLines } from '../../../src/build/pictures/fit-lines.ts';

/** Every letter is half as wide as it is high. */
const measure = (text: string): number => text.length / 2;
const box: Box = { width: 600, height: 150, largest: 100, mostLines: 2 };

test('a short title stays on one line, no larger than allowed', () => {
  expect(fitLines('Soap', box, measure)).toEqual({ lines: ['Soap'], size: 100 });
});

test('a longer title is broken where its lines come closest to each other', () => {
  expect(fitLines('Do you know anything about that?', box, measure).lines).toEqual([
    'Do you know',
    'anything about that?',
  ]);
  expect(fitLines('Drie klanten tegelijk', box, measure).lines).toEqual(['Drie klanten', 'tegelijk']);
});

test('a title too long for its lines is made smaller until the longest line fits', () => {
  const { lines, size } = fitLines('The customer who really does expect another no today', box, measure);
  expect(lines).toHaveLength(2);
  expect(Math.max(...lines.map(measure)) * size).toBeCloseTo(600);
});

test('a word that cannot be broken is made smaller', () => {
  expect(fitLines('Arbeidsongeschiktheid', box, measure).size).toBeCloseTo(600 / 10.5);
});

test('lines are never higher than their box together', () => {
  const { lines, size } = fitLines('Wat nu', { ...box, width: 90, height: 110 }, measure);
  expect(lines).toEqual(['Wat', 'nu']);
  expect(size).toBeCloseTo(50);
});

test('there are never more lines than allowed', () => {
  expect(fitLines('a b c d e', { ...box, width: 10, mostLines: 3 }, measure).lines).toHaveLength(3);
});
