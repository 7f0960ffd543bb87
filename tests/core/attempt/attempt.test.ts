import { describe, expect, test } from 'vitest';
import { continues, lastTouchedMillis, withEvent } from '../../../src/core/attempt/attempt.ts';
import type { SceneId } from '../../../src/core/lesson/ids.ts';
import { attemptOf, chosen, debriefed, rewound } from '../../fixtures/attempts.ts';

describe('an attempt with one more event', () => {
  test('has it at its end', () => {
    const attempt = attemptOf([chosen('greet', 'nod', 1000)]);
    expect(withEvent(attempt, chosen('offer', 'ask', 2000))).toEqual(
      attemptOf([chosen('greet', 'nod', 1000), chosen('offer', 'ask', 2000)]),
    );
  });

  test('is a new one; the attempt it came from stays as it was', () => {
    const attempt = attemptOf([chosen('greet', 'nod')]);
    withEvent(attempt, chosen('offer', 'ask'));
    expect(attempt.events).toEqual([chosen('greet', 'nod')]);
  });
});

describe('an attempt continues another', () => {
  test.each([
    ['with nothing in either', [], []],
    ['that is empty', [chosen('greet', 'nod')], []],
    ['that is the same', [chosen('greet', 'nod')], [chosen('greet', 'nod')]],
    ['that is its beginning', [chosen('greet', 'nod'), chosen('offer', 'ask')], [chosen('greet', 'nod')]],
    [
      'whatever the order of the fields',
      [{ atMillis: 5, scene: 'greet' as SceneId, type: 'rewound' as const }],
      [rewound('greet', 5)],
    ],
  ])('%s', (_what, longer, shorter) => {
    expect(continues(attemptOf(longer), attemptOf(shorter))).toBe(true);
  });

  test.each([
    ['that has more', [], [chosen('greet', 'nod')]],
    ['with another option', [chosen('greet', 'nod')], [chosen('greet', 'wait')]],
    ['with the same choice at another time', [chosen('greet', 'nod', 1000)], [chosen('greet', 'nod', 1001)]],
    ['with another scene', [rewound('greet')], [rewound('offer')]],
    ['with another ending', [debriefed('praise')], [debriefed('leave')]],
    ['with something else that happened', [debriefed('praise')], [rewound('praise')]],
    ['that differs early on', [chosen('greet', 'nod'), chosen('offer', 'ask')], [chosen('greet', 'wait')]],
  ])('but not one %s', (_what, longer, shorter) => {
    expect(continues(attemptOf(longer), attemptOf(shorter))).toBe(false);
  });
});

describe('an attempt was last touched', () => {
  test('when its last event happened', () => {
    expect(lastTouchedMillis(attemptOf([chosen('greet', 'nod', 1000), chosen('offer', 'ask', 2000)]))).toBe(2000);
  });

  test('when it started, if nothing happened since', () => {
    expect(lastTouchedMillis(attemptOf([]))).toBe(500);
  });
});
