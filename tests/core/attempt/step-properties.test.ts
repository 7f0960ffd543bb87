import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttemptState } from '../../../src/core/attempt/replay.ts';
import { currentStep, debriefStep, nextStep, previousStep, viewAt } from '../../../src/core/attempt/view.ts';
import type { LessonGraph } from '../../../src/core/lesson/lesson.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { optician } from '../../fixtures/optician.ts';
import { possibleTries, walk } from '../../fixtures/walks.ts';

const lessons: readonly [string, LessonGraph][] = [
  ['bakery', bakery],
  ['optician', optician],
];

/** Every address of a lesson. */
function stepsOf({ scenes, endings }: LessonGraph): readonly string[] {
  return ['', ...scenes.map(({ id }) => id), ...endings.map(({ id }) => id), debriefStep];
}

function leadsToSomethingReached(lesson: LessonGraph, state: AttemptState, step: string | undefined): boolean {
  return step === undefined || step === '' || viewAt(lesson, state, step).kind !== 'cover';
}

test.each(lessons)('in every state of %s the step where the attempt stands can be shown', (_id, lesson) => {
  fc.assert(
    fc.property(possibleTries, (tries) => {
      const { state } = walk(lesson, tries);
      expect(viewAt(lesson, state, currentStep(state)).kind).not.toBe('cover');
    }),
  );
});

test.each(lessons)('in every state of %s no way on or back leads to a step that is not reached', (_id, lesson) => {
  fc.assert(
    fc.property(possibleTries, (tries) => {
      const { state } = walk(lesson, tries);
      for (const step of stepsOf(lesson)) {
        const view = viewAt(lesson, state, step);
        expect(leadsToSomethingReached(lesson, state, nextStep(state, view))).toBe(true);
        expect(leadsToSomethingReached(lesson, state, previousStep(state, view))).toBe(true);
      }
    }),
  );
});

test.each(lessons)(
  'in every state of %s reading back from where the attempt stands ends on the cover',
  (_id, lesson) => {
    fc.assert(
      fc.property(possibleTries, (tries) => {
        const { state } = walk(lesson, tries);
        let step: string | undefined = currentStep(state);
        for (let reads = 0; step; reads++) {
          expect(reads).toBeLessThan(stepsOf(lesson).length);
          step = previousStep(state, viewAt(lesson, state, step));
        }
        expect(step).toBe('');
      }),
    );
  },
);
