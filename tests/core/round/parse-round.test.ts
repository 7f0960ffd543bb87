import { expect, test } from 'vitest';
import { parseRound } from '../../../src/core/round/parse-round.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { roundAfter, toCount, toPlan } from '../../fixtures/rounds.ts';

const second = roundAfter(bakery, `${toCount} +nod +nod +wait ${toPlan} next`);
const [first, later] = second.decisions;

test('a round is read as it was kept', () => {
  expect(parseRound(bakery, structuredClone(second))).toEqual({
    format: 1,
    lesson: 'bakery',
    decisions: [
      { scene: 'greet', counts: { nod: 2, wait: 1 } },
      { scene: 'offer', counts: {} },
    ],
    step: { at: 'decision', index: 1, moment: 'scene' },
  });
});

test('what does not belong to a round is left behind', () => {
  const kept = { ...second, decisions: [{ ...first, who: 'Noor' }, later], html: '<b>' };
  expect(parseRound(bakery, kept)).toEqual(second);
});

test.each([
  ['nothing', null],
  ['a text', '{}'],
  ['a list', [second]],
  ['another format', { ...second, format: 2 }],
  ['a round of another lesson', { ...second, lesson: 'optician' }],
  ['no decisions', { ...second, decisions: [] }],
  ['decisions that are no list', { ...second, decisions: { 0: first, length: 1 } }],
  ['more decisions than the lesson has scenes', { ...second, decisions: Array(9).fill(first) }],
  ['a scene that is not there', { ...second, decisions: [{ scene: '__proto__', counts: {} }] }],
  ['a count of an option that is not there', { ...second, decisions: [{ ...first, counts: { thank: 1 } }] }],
  ['half a card', { ...second, decisions: [{ ...first, counts: { nod: 1.5 } }] }],
  ['less than no cards', { ...second, decisions: [{ ...first, counts: { nod: -1 } }] }],
  ['a million cards', { ...second, decisions: [{ ...first, counts: { nod: 1_000_000 } }] }],
  ['a count that is a text', { ...second, decisions: [{ ...first, counts: { nod: '<b>1</b>' } }] }],
  ['a pick that is not there', { ...second, decisions: [{ ...first, picked: 'thank' }] }],
  ['a decision that does not follow', { ...second, decisions: [first, { scene: 'pay', counts: {} }] }],
  ['a step that is not there', { ...second, step: { at: 'reward' } }],
  ['a decision that was not reached', { ...second, step: { at: 'decision', index: 2, moment: 'scene' } }],
  ['a decision before the first', { ...second, step: { at: 'decision', index: -1, moment: 'scene' } }],
  ['a moment that is not there', { ...second, step: { at: 'decision', index: 0, moment: 'lunch' } }],
  [
    'the reveal of an option of another scene',
    { ...second, step: { at: 'decision', index: 0, moment: 'reveal', shown: 'thank' } },
  ],
  ['an ending that was not reached', { ...second, step: { at: 'ending' } }],
  ['the true story before the ending', { ...second, step: { at: 'story' } }],
])('%s is no round', (_title, value) => {
  expect(parseRound(bakery, value)).toBeUndefined();
});
