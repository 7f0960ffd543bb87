import { describe, expect, test } from 'vitest';
import { currentStep, nextStep, previousStep, viewAt } from '../../../src/core/attempt/view.ts';
import { chosen, debriefed, rewound, stateAfter } from '../../fixtures/attempts.ts';
import { bakery } from '../../fixtures/lessons.ts';

const inOffer = [chosen('greet', 'nod')];
const toPraise = [...inOffer, chosen('offer', 'ask'), chosen('pay', 'thank')];
const completed = [...toPraise, debriefed('praise')];
const again = [...completed, rewound('offer')];
const secondEnd = [...again, chosen('offer', 'guess'), chosen('pay', 'rush')];

describe('where an attempt stands', () => {
  test.each([
    ['the first scene, at the start', 'greet', []],
    ['the open scene, on the way', 'offer', inOffer],
    ['the ending, before the debrief was seen', 'praise', toPraise],
    ['the debrief, once the lesson is completed', 'debrief', completed],
    ['the reopened scene, after going back', 'offer', again],
    ['the debrief, when the other path ends too', 'debrief', secondEnd],
  ])('is %s', (_what, step, events) => {
    expect(currentStep(stateAfter(bakery, events))).toBe(step);
  });
});

describe('the next step', () => {
  test.each([
    ['after the cover', 'is where the attempt stands', '', inOffer, 'offer'],
    ['after the cover of a finished lesson', 'is the debrief', '', completed, 'debrief'],
    ['after an open decision', 'is none', 'offer', inOffer, undefined],
    ['after the last decision taken', 'is the open one', 'greet', inOffer, 'offer'],
    ['after a decision read again', 'is the one that followed', 'greet', toPraise, 'offer'],
    ['after the last decision of a path', 'is the ending', 'pay', toPraise, 'praise'],
    ['after the last decision of a completed path', 'is still the ending', 'pay', completed, 'praise'],
    ['after the last decision of the other path', 'is the ending of that path', 'pay', secondEnd, 'shrug'],
    ['after an ending', 'is the debrief', 'praise', toPraise, 'debrief'],
    ['after the debrief', 'is none', 'debrief', completed, undefined],
    [
      'after a step that was not reached',
      'is where the attempt stands, as it shows the cover',
      'pay',
      inOffer,
      'offer',
    ],
  ])('%s %s', (_from, _what, step, events, expected) => {
    const state = stateAfter(bakery, events);
    expect(nextStep(state, viewAt(bakery, state, step))).toBe(expected);
  });
});

describe('the step before', () => {
  test.each([
    ['the cover', 'is none', '', inOffer, undefined],
    ['the first decision', 'is the cover', 'greet', [], ''],
    ['the first decision once taken', 'is the cover', 'greet', inOffer, ''],
    ['an open decision', 'is the one taken last', 'offer', inOffer, 'greet'],
    ['a decision read again', 'is the one before it', 'offer', toPraise, 'greet'],
    ['a reopened decision', 'is the one that still stands before it', 'offer', again, 'greet'],
    ['an ending', 'is the last decision', 'praise', toPraise, 'pay'],
    ['the debrief', 'is the ending', 'debrief', completed, 'praise'],
    ['the debrief while the other path is walked', 'is the cover', 'debrief', again, ''],
    ['the debrief after the other path', 'is the ending of that path', 'debrief', secondEnd, 'shrug'],
  ])('%s %s', (_from, _what, step, events, expected) => {
    const state = stateAfter(bakery, events);
    expect(previousStep(state, viewAt(bakery, state, step))).toBe(expected);
  });
});
