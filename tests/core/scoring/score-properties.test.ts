import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/core/attempt/replay.ts';
import { bestOption, trunk } from '../../../src/core/attempt/trunk.ts';
import type { LessonGraph } from '../../../src/core/lesson/lesson.ts';
import { points, score, tally } from '../../../src/core/scoring/score.ts';
import { attemptOf, chosen, stateAfter } from '../../fixtures/attempts.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { optician } from '../../fixtures/optician.ts';
import { possibleTries, walk } from '../../fixtures/walks.ts';

const lessons: readonly [string, LessonGraph][] = [
  ['bakery', bakery],
  ['optician', optician],
];

describe.each(lessons)('on any walk through %s', (_id, lesson) => {
  const scores = possibleTries.map((tries) => score(walk(lesson, tries).state.firstTry));

  test('the score is from nothing to all there is', () => {
    fc.assert(
      fc.property(scores, ({ raw, max, scaled }) => {
        expect(raw).toBeGreaterThanOrEqual(0);
        expect(raw).toBeLessThanOrEqual(max);
        expect(scaled).toBeGreaterThanOrEqual(0);
        expect(scaled).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('recovery never lifts a decision above 2 and never takes points away', () => {
    fc.assert(
      fc.property(scores, ({ decisions }) => {
        for (const decision of decisions) {
          const own = points[decision.choice.option.rating];
          expect(decision.points).toBeGreaterThanOrEqual(own);
          expect(decision.points).toBeLessThanOrEqual(Math.max(own, 2));
        }
      }),
    );
  });

  test('every piece of evidence is from 0 to 3 points', () => {
    fc.assert(
      fc.property(scores, ({ evidence }) => {
        expect(evidence.filter((piece) => piece.points < 0 || piece.points > 3)).toEqual([]);
      }),
    );
  });

  test('the tally counts every decision exactly once', () => {
    fc.assert(
      fc.property(scores, (result) => {
        const counted = Object.values(tally(result)).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(result.decisions.length);
      }),
    );
  });

  test('the score of a stored attempt is that of the live one', () => {
    fc.assert(
      fc.property(possibleTries, (tries) => {
        const { accepted, state } = walk(lesson, tries);
        const again = replay(lesson, JSON.parse(JSON.stringify(attemptOf(accepted))));
        expect(again.ok && score(again.state.firstTry)).toEqual(score(state.firstTry));
      }),
    );
  });
});

test.each(lessons)('the best path of %s has all the points and ends the lesson', (_id, lesson) => {
  const state = stateAfter(
    lesson,
    trunk(lesson).map((scene) => chosen(scene.id, bestOption(scene).id)),
  );
  expect(score(state.firstTry).scaled).toBe(1);
  expect(state.position.at).toBe('ending');
});
