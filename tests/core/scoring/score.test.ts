import { describe, expect, test } from 'vitest';
import { score, tally } from '../../../src/core/scoring/score.ts';
import { chosen, debriefed, rewound, stateAfter } from '../../fixtures/attempts.ts';
import { withOption } from '../../fixtures/changed-lessons.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { optician } from '../../fixtures/optician.ts';

describe('the points of a first try', () => {
  test.each([
    ['best', 'nod', 3, 1],
    ['acceptable', 'wait', 2, 2 / 3],
    ['harmful', 'ignore', 0, 0],
  ])('are those of a decision rated %s (%s)', (_rating, option, raw, scaled) => {
    const { firstTry } = stateAfter(bakery, [chosen('greet', option)]);
    expect(score(firstTry)).toMatchObject({ raw, max: 3, scaled });
  });

  test('are 1 for a weak decision', () => {
    const { firstTry } = stateAfter(bakery, [chosen('greet', 'wait'), chosen('offer', 'guess')]);
    expect(score(firstTry)).toMatchObject({ raw: 3, max: 6, scaled: 0.5, decisions: [{ points: 2 }, { points: 1 }] });
  });

  test('are all there are for the best path', () => {
    const { firstTry } = stateAfter(bakery, [chosen('greet', 'nod'), chosen('offer', 'ask'), chosen('pay', 'thank')]);
    expect(score(firstTry)).toMatchObject({ raw: 9, max: 9, scaled: 1 });
  });

  test('are none, and no division by nothing, before the first decision', () => {
    expect(score([])).toEqual({ decisions: [], raw: 0, max: 0, scaled: 0, evidence: [] });
  });

  test('do not change by what is chosen after going back', () => {
    const first = [chosen('greet', 'wait'), chosen('offer', 'guess'), chosen('pay', 'rush'), debriefed('shrug')];
    const better = [rewound('greet'), chosen('greet', 'nod'), chosen('offer', 'ask'), chosen('pay', 'thank')];
    expect(score(stateAfter(bakery, [...first, ...better]).firstTry)).toEqual(
      score(stateAfter(bakery, first).firstTry),
    );
  });
});

describe('a recovery scene', () => {
  const ignored = [chosen('greet', 'ignore'), chosen('offer', 'ask'), chosen('pay', 'thank')];

  test.each([
    ['best', 'listen', 2, true],
    ['acceptable', 'discount', 2, true],
    ['weak', 'excuse', 1, false],
  ])(
    'answered with its %s option (%s) lifts the decision to %i point(s); recovered: %s',
    (_rating, option, points, recovered) => {
      const { firstTry } = stateAfter(bakery, [...ignored, chosen('phone', option)]);
      expect(score(firstTry).decisions[0]).toMatchObject({ choice: { scene: { id: 'greet' } }, points, recovered });
    },
  );

  test('answered harmfully lifts nothing', () => {
    const lesson = withOption(bakery, 'phone', 'excuse', { rating: 'harmful' });
    const { firstTry } = stateAfter(lesson, [...ignored, chosen('phone', 'excuse')]);
    expect(score(firstTry).decisions[0]).toMatchObject({ points: 0, recovered: false });
  });

  test('is no decision of its own: the best there is stays the same', () => {
    const { firstTry } = stateAfter(bakery, [...ignored, chosen('phone', 'listen')]);
    expect(score(firstTry)).toMatchObject({ raw: 8, max: 9 });
    expect(score(firstTry).decisions).toHaveLength(3);
  });

  test('lifts nothing but the decision that it names', () => {
    const { firstTry } = stateAfter(bakery, [
      chosen('greet', 'ignore'),
      chosen('offer', 'guess'),
      chosen('pay', 'rush'),
      chosen('phone', 'listen'),
    ]);
    expect(score(firstTry).decisions.map(({ points }) => points)).toEqual([2, 1, 1]);
  });

  test('lifts nothing when it was only reached after going back', () => {
    const { firstTry } = stateAfter(bakery, [
      chosen('greet', 'wait'),
      chosen('offer', 'ask'),
      chosen('pay', 'rush'),
      debriefed('shrug'),
      rewound('greet'),
      ...ignored,
      chosen('phone', 'listen'),
    ]);
    expect(score(firstTry).decisions[0]).toMatchObject({ points: 2, recovered: false });
  });

  test.each([
    ['best', 'nod', 3],
    ['acceptable', 'wait', 2],
  ])(
    'that comes after a decision rated %s (%s) leaves it as it was: there was nothing to repair',
    (rating, option, points) => {
      const lesson = withOption(bakery, 'pay', 'thank', { next: [{ to: 'phone' }] });
      const events = [
        chosen('greet', option),
        chosen('offer', 'ask'),
        chosen('pay', 'thank'),
        chosen('phone', 'listen'),
      ];
      const result = score(stateAfter(lesson, events).firstTry);
      expect(result.decisions[0]).toMatchObject({ points, recovered: false });
      expect(tally(result)).toMatchObject({ recovered: 0, [rating]: rating === 'best' ? 3 : 1 });
    },
  );
});

describe('the evidence for competencies', () => {
  test('is the points of every decision, for the competency of its scene', () => {
    const { firstTry } = stateAfter(bakery, [
      chosen('greet', 'wait'),
      chosen('offer', 'guess'),
      chosen('pay', 'thank'),
    ]);
    expect(score(firstTry).evidence).toEqual([
      { competency: 'welcome', points: 2 },
      { competency: 'advise', points: 1 },
      { competency: 'welcome', points: 3 },
    ]);
  });

  test('of a recovery scene is at most 2, for its own competency, and leaves that of the decision as it was', () => {
    const { firstTry } = stateAfter(bakery, [
      chosen('greet', 'ignore'),
      chosen('offer', 'ask'),
      chosen('pay', 'thank'),
      chosen('phone', 'listen'),
    ]);
    expect(score(firstTry).evidence).toEqual([
      { competency: 'welcome', points: 0 },
      { competency: 'advise', points: 3 },
      { competency: 'welcome', points: 3 },
      { competency: 'repair', points: 2 },
    ]);
  });
});

describe('the tally', () => {
  test('counts nothing before the first decision', () => {
    expect(tally(score([]))).toEqual({ best: 0, acceptable: 0, weak: 0, harmful: 0, recovered: 0 });
  });

  test('counts every decision once, by its rating', () => {
    const { firstTry } = stateAfter(bakery, [
      chosen('greet', 'wait'),
      chosen('offer', 'guess'),
      chosen('pay', 'thank'),
    ]);
    expect(tally(score(firstTry))).toEqual({ best: 1, acceptable: 1, weak: 1, harmful: 0, recovered: 0 });
  });

  test('counts a repaired decision as recovered, and its recovery scene not at all', () => {
    const { firstTry } = stateAfter(optician, [
      chosen('busy-counter', 'name-order-and-time'),
      chosen('no-cause-found', 'fetch-the-owner'),
      chosen('wies-stands-up', 'start-searching'),
      chosen('from-the-doorway', 'one-calm-sentence'),
      chosen('phone-call', 'listen-and-offer'),
    ]);
    expect(tally(score(firstTry))).toEqual({ best: 2, acceptable: 1, weak: 0, harmful: 0, recovered: 1 });
  });

  test('counts a decision that could not be repaired by its own rating', () => {
    const { firstTry } = stateAfter(bakery, [
      chosen('greet', 'ignore'),
      chosen('offer', 'ask'),
      chosen('pay', 'thank'),
      chosen('phone', 'excuse'),
    ]);
    expect(tally(score(firstTry))).toEqual({ best: 2, acceptable: 0, weak: 0, harmful: 1, recovered: 0 });
  });
});
