import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { continues } from '../../../src/core/attempt/attempt.ts';
import { parseAttempt } from '../../../src/core/attempt/parse-attempt.ts';
import { apply, replay } from '../../../src/core/attempt/replay.ts';
import type { LessonGraph } from '../../../src/core/lesson/lesson.ts';
import { attemptOf } from '../../fixtures/attempts.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { optician } from '../../fixtures/optician.ts';
import { anyTries, possibleEvents, possibleTries, walk } from '../../fixtures/walks.ts';

const lessons: readonly [string, LessonGraph][] = [
  ['bakery', bakery],
  ['optician', optician],
];

describe.each(lessons)('any sequence of events in %s', (_id, lesson) => {
  test('replays to the state that playing it step by step gave, without what was refused', () => {
    fc.assert(
      fc.property(anyTries(lesson), (tries) => {
        const { accepted, state } = walk(lesson, tries);
        expect(replay(lesson, attemptOf(accepted))).toEqual({ ok: true, state });
      }),
    );
  });

  test('replays to the same state every time', () => {
    fc.assert(
      fc.property(anyTries(lesson), (tries) => {
        const attempt = attemptOf(walk(lesson, tries).tried);
        expect(replay(lesson, attempt)).toEqual(replay(structuredClone(lesson), structuredClone(attempt)));
      }),
    );
  });

  test('replays to the same state after it was stored and read back', () => {
    fc.assert(
      fc.property(possibleTries, (tries) => {
        const { accepted, state } = walk(lesson, tries);
        const read = parseAttempt(JSON.parse(JSON.stringify(attemptOf(accepted, { lesson: lesson.id }))));
        expect(read.kind === 'attempt' && replay(lesson, read.attempt)).toEqual({ ok: true, state });
      }),
    );
  });

  test('has a beginning that fits as well', () => {
    fc.assert(
      fc.property(possibleTries, fc.nat({ max: 25 }), (tries, length) => {
        const { accepted } = walk(lesson, tries);
        const beginning = attemptOf(accepted.slice(0, length));
        expect(replay(lesson, beginning).ok).toBe(true);
        expect(continues(attemptOf(accepted), beginning)).toBe(true);
      }),
    );
  });

  test('leaves something to do that is accepted', () => {
    fc.assert(
      fc.property(possibleTries, (tries) => {
        const { state } = walk(lesson, tries);
        const possible = possibleEvents(state);
        expect(possible).not.toHaveLength(0);
        expect(possible.filter((event) => !apply(lesson, state, event).ok)).toEqual([]);
      }),
    );
  });

  test('never changes the first try once the learner went back', () => {
    fc.assert(
      fc.property(possibleTries, possibleTries, (tries, more) => {
        const before = walk(lesson, tries).state;
        fc.pre(before.completed);
        const after = walk(lesson, [...tries, ...more]).state;
        expect({ path: after.firstTry, ending: after.firstEnding }).toEqual({
          path: before.firstTry,
          ending: before.firstEnding,
        });
      }),
    );
  });
});
