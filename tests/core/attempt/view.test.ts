import { describe, expect, test } from 'vitest';
import { viewAt } from '../../../src/core/attempt/view.ts';
import { chosen, debriefed, rewound, stateAfter } from '../../fixtures/attempts.ts';
import { renamed } from '../../fixtures/changed-lessons.ts';
import { bakery } from '../../fixtures/lessons.ts';

const toPraise = [chosen('greet', 'nod'), chosen('offer', 'ask'), chosen('pay', 'thank')];
const completed = [...toPraise, debriefed('praise')];
const inOffer = [chosen('greet', 'nod')];
const again = [...completed, rewound('offer')];

describe('what an address shows', () => {
  test.each([
    ['the cover for the bare address', '', []],
    ['the cover for the bare address of a finished lesson', '', completed],
    ['the cover for an address that means nothing', 'kitchen', inOffer],
    ['the cover for an option, which is no step', 'nod', inOffer],
    ['the cover for a scene ahead of the learner', 'pay', inOffer],
    ['the cover for a scene beside the path', 'phone', completed],
    ['the cover for an ending that was not reached yet', 'praise', inOffer],
    ['the cover for another ending than the one reached', 'leave', completed],
    ['the cover for the debrief before the first ending', 'debrief', inOffer],
    ['the cover for a scene ahead on the other path, though the first try passed it', 'pay', again],
    ['the cover for the first ending while the other path is walked', 'praise', again],
    ['the cover for words that every object answers to', 'constructor', inOffer],
  ])('is %s', (_what, step, events) => {
    expect(viewAt(bakery, stateAfter(bakery, events), step)).toEqual({ kind: 'cover' });
  });

  test('is the open decision where the attempt stands', () => {
    expect(viewAt(bakery, stateAfter(bakery, inOffer), 'offer')).toEqual({ kind: 'scene', scene: bakery.scenes[1] });
  });

  test('is a decision that was taken, with its choice', () => {
    const view = viewAt(bakery, stateAfter(bakery, inOffer), 'greet');
    expect(view).toMatchObject({ kind: 'scene', scene: { id: 'greet' }, choice: { option: { id: 'nod' } } });
  });

  test('is the decision again, open, after going back to it', () => {
    expect(viewAt(bakery, stateAfter(bakery, again), 'offer')).toEqual({ kind: 'scene', scene: bakery.scenes[1] });
  });

  test('is the choice of the other path and not that of the first try', () => {
    const state = stateAfter(bakery, [...again, chosen('offer', 'guess')]);
    expect(viewAt(bakery, state, 'offer')).toMatchObject({ choice: { option: { id: 'guess' } } });
  });

  test('is the ending where the attempt stands', () => {
    expect(viewAt(bakery, stateAfter(bakery, toPraise), 'praise')).toEqual({ kind: 'ending', ending: 'praise' });
  });

  test('is the debrief once an ending was reached', () => {
    expect(viewAt(bakery, stateAfter(bakery, toPraise), 'debrief')).toEqual({ kind: 'debrief' });
  });

  test('is still the debrief while the other path is walked', () => {
    expect(viewAt(bakery, stateAfter(bakery, again), 'debrief')).toEqual({ kind: 'debrief' });
  });

  test('is the decision that an old address named', () => {
    const lesson = renamed(bakery, 'greet', 'welcome-both');
    expect(viewAt(lesson, stateAfter(lesson, []), 'greet')).toEqual({ kind: 'scene', scene: lesson.scenes[0] });
  });

  test('is the ending that an old address named', () => {
    const lesson = renamed(bakery, 'praise', 'applause');
    expect(viewAt(lesson, stateAfter(lesson, toPraise), 'praise')).toEqual({ kind: 'ending', ending: 'applause' });
  });
});
