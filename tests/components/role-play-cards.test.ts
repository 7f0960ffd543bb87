import { expect, test } from 'vitest';
import { customersOnSheets } from '../../src/components/guide/role-play-cards.ts';
import type { ToldScene } from '../../src/components/guide/told-scenes.ts';

const onPath = (label: string): ToldScene => ({ label, role: 'ann' }) as unknown as ToldScene;
const beside = (label: string): ToldScene => ({ label, role: 'ann', beside: {} }) as unknown as ToldScene;
const alone = (label: string): ToldScene => ({ label }) as unknown as ToldScene;

const sheetsOf = (...scenes: readonly ToldScene[]): readonly (readonly string[])[] =>
  customersOnSheets(scenes).map((customers) => customers.map(({ scene }) => scene.label));

test('there is a customer for each scene with somebody in it', () => {
  expect(sheetsOf(onPath('1'), alone('2'), beside('2b'), onPath('3'))).toEqual([['1'], ['2b', '3']]);
});

test('the first sheet has one customer, and the second up to four', () => {
  expect(sheetsOf(onPath('1'), beside('1b'), onPath('2'), onPath('3'), onPath('4'))).toEqual([
    ['1'],
    ['1b', '2', '3', '4'],
  ]);
});

test('what is beside the best path gives way where there are too many for two sheets', () => {
  expect(sheetsOf(onPath('1'), beside('1b'), onPath('2'), onPath('3'), onPath('4'), onPath('5'))).toEqual([
    ['1'],
    ['2', '3', '4', '5'],
  ]);
});

test('a lesson in which the learner is always alone still has a first sheet', () => {
  expect(sheetsOf(alone('1'))).toEqual([[]]);
});
