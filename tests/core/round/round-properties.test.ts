import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LessonGraph } from '../../../src/core/lesson/lesson.ts';
import { parseRound } from '../../../src/core/round/parse-round.ts';
import { newRound } from '../../../src/core/round/round.ts';
import { isEnded, standings } from '../../../src/core/round/standing.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { optician } from '../../fixtures/optician.ts';
import { act } from '../../fixtures/rounds.ts';

const lessons: readonly [string, LessonGraph][] = [
  ['bakery', bakery],
  ['optician', optician],
];

/** Anything a trainer can do in a lesson, in any order; mostly going on. */
function deeds(lesson: LessonGraph): fc.Arbitrary<readonly string[]> {
  const options = fc.constantFrom(...lesson.scenes.flatMap((scene) => scene.options.map(({ id }) => id)));
  const deed = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('next', 'next', 'next', 'back', 'skip', 'stop') },
    {
      weight: 4,
      arbitrary: fc.tuple(fc.constantFrom('+', '+', '-', 'show ', 'pick '), options).map((parts) => parts.join('')),
    },
  );
  return fc.array(deed, { maxLength: 80 });
}

describe.each(lessons)('any round of %s', (_id, lesson) => {
  test('is always at a decision that follows, or at an ending that it led to', () => {
    fc.assert(
      fc.property(deeds(lesson), fc.constantFrom(...lesson.scenes), (done, { id }) => {
        const round = done.reduce((each, deed) => act(lesson, each, deed), newRound(lesson, id));
        const { step } = round;
        if (step.at === 'decision') expect(standings(lesson, round)[step.index]).toBeDefined();
        if (step.at === 'ending' || step.at === 'story') expect(isEnded(lesson, round)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('is the same after it was kept and read back', () => {
    fc.assert(
      fc.property(deeds(lesson), fc.constantFrom(...lesson.scenes), (done, { id }) => {
        const round = done.reduce((each, deed) => act(lesson, each, deed), newRound(lesson, id));
        expect(parseRound(lesson, JSON.parse(JSON.stringify(round)))).toEqual(round);
      }),
      { numRuns: 40 },
    );
  });
});

test('any value is a round of the lesson that can go on, or none', () => {
  const round = newRound(bakery);
  const mixed = fc.record({
    format: fc.constantFrom(1, 2, '1'),
    lesson: fc.constantFrom('bakery', 'optician'),
    decisions: fc.oneof(
      fc.constant(round.decisions),
      fc.array(fc.oneof(fc.constant(round.decisions[0]), fc.jsonValue())),
    ),
    step: fc.oneof(
      fc.record({
        at: fc.constantFrom('start', 'decision', 'ending'),
        index: fc.integer(),
        moment: fc.constantFrom('plan', 'reveal'),
      }),
      fc.jsonValue(),
    ),
  });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), mixed), (value) => {
      const parsed = parseRound(bakery, value);
      if (parsed)
        expect(() =>
          ['next', 'back', 'skip', '+nod'].reduce((each, deed) => act(bakery, each, deed), parsed),
        ).not.toThrow();
    }),
  );
});
