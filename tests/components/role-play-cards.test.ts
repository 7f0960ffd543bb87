import { expect, test } from 'vitest';
import type { Practiced } from '../../src/components/guide/guide-model.ts';
import { rolePlayCards, sheetsOf } from '../../src/components/guide/role-play-cards.ts';
import type { ToldScene } from '../../src/components/guide/told-scenes.ts';

const competency = (name: string): Practiced => ({ name, description: '', checklist: [] });
const onPath = (label: string): ToldScene => ({ label, role: 'ann' }) as unknown as ToldScene;
const beside = (label: string): ToldScene => ({ label, role: 'ann', beside: {} }) as unknown as ToldScene;
const alone = (label: string): ToldScene => ({ label }) as unknown as ToldScene;

function cardsOf(practiced: string, scenes: readonly ToldScene[]): readonly string[] {
  return rolePlayCards({ practiced: [...practiced].map(competency), scenes }).map((card) => {
    if (card.kind === 'observer') return `observer ${card.lists.map(({ name }) => name).join('')}`;
    return card.kind === 'customer' ? `customer ${card.scene.label}` : card.kind;
  });
}

test('there is a card for everybody, and a customer for each scene with somebody in it', () => {
  expect(cardsOf('ab', [onPath('1'), alone('2'), beside('1b')])).toEqual([
    'how',
    'employee',
    'observer ab',
    'customer 1',
    'customer 1b',
  ]);
});

test('an observer has a second card rather than a fourth list', () => {
  expect(cardsOf('abcd', [onPath('1')])).toEqual(['how', 'employee', 'observer abc', 'observer d', 'customer 1']);
});

test('what is beside the best path gives way where the cards are more than two sheets', () => {
  const scenes = [onPath('1'), beside('1b'), onPath('2'), onPath('3'), onPath('4')];
  expect(cardsOf('abc', scenes)).toHaveLength(8);
  expect(cardsOf('abcd', scenes)).toHaveLength(8);
  expect(cardsOf('abcd', scenes)).not.toContain('customer 1b');
});

test('a sheet has four cards', () => {
  const scenes = [onPath('1'), onPath('2'), onPath('3')];
  const sheets = sheetsOf(rolePlayCards({ practiced: [competency('a')], scenes }));
  expect(sheets.map(({ length }) => length)).toEqual([4, 2]);
});
