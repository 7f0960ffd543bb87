import { describe, expect, test } from 'vitest';
import type { Choice } from '../../../src/core/attempt/replay.ts';
import { chosen, debriefed, rewound, stateAfter } from '../../fixtures/attempts.ts';
import { bakery } from '../../fixtures/lessons.ts';

const toShrug = [chosen('greet', 'wait'), chosen('offer', 'guess'), chosen('pay', 'rush'), debriefed('shrug')];
const optionsOf = (path: readonly Choice[]): readonly string[] => path.map((choice) => choice.option.id);

describe('completed and ended', () => {
  test('an attempt that reached an ending is not completed yet', () => {
    const state = stateAfter(bakery, [chosen('greet', 'nod'), chosen('offer', 'ask'), chosen('pay', 'thank')]);
    expect(state).toMatchObject({ firstEnding: 'praise', completed: false });
  });

  test('an attempt is completed once the debrief of its ending was seen', () => {
    expect(stateAfter(bakery, toShrug)).toMatchObject({ firstEnding: 'shrug', completed: true });
  });

  test('seeing the debrief twice changes nothing', () => {
    expect(stateAfter(bakery, [...toShrug, debriefed('shrug')])).toEqual(stateAfter(bakery, toShrug));
  });

  test('an attempt that has not ended has no first ending', () => {
    expect(stateAfter(bakery, [chosen('greet', 'nod')])).not.toHaveProperty('firstEnding');
  });
});

describe('going back', () => {
  test('opens the scene again', () => {
    const state = stateAfter(bakery, [...toShrug, rewound('offer')]);
    expect(state.position).toMatchObject({ at: 'scene', scene: { id: 'offer' } });
  });

  test('gives everybody the mood they had before that choice', () => {
    expect(stateAfter(bakery, [...toShrug, rewound('offer')]).moods).toEqual({ ann: 'calm', bob: 'tense' });
    expect(stateAfter(bakery, [...toShrug, rewound('pay')]).moods).toEqual({ ann: 'tense', bob: 'tense' });
  });

  test('keeps the choices before it on the path and takes the others off', () => {
    expect(optionsOf(stateAfter(bakery, [...toShrug, rewound('pay')]).path)).toEqual(['wait', 'guess']);
    expect(optionsOf(stateAfter(bakery, [...toShrug, rewound('greet')]).path)).toEqual([]);
  });

  test('leaves the lesson completed', () => {
    expect(stateAfter(bakery, [...toShrug, rewound('greet')]).completed).toBe(true);
  });

  test('can be done again in the middle of the other path', () => {
    const state = stateAfter(bakery, [...toShrug, rewound('offer'), chosen('offer', 'ask'), rewound('greet')]);
    expect(state.position).toMatchObject({ at: 'scene', scene: { id: 'greet' } });
  });

  test('leads to a decision of the first try that the other path has not reached', () => {
    const state = stateAfter(bakery, [...toShrug, rewound('greet'), rewound('pay')]);
    expect(state.position).toMatchObject({ at: 'scene', scene: { id: 'pay' } });
    expect(optionsOf(state.path)).toEqual(['wait', 'guess']);
    expect(optionsOf(state.firstTry)).toEqual(['wait', 'guess', 'rush']);
  });

  test('makes a condition ask about the new choice and not about the first', () => {
    const first = [
      chosen('greet', 'ignore'),
      chosen('offer', 'ask'),
      chosen('pay', 'thank'),
      chosen('phone', 'excuse'),
    ];
    const state = stateAfter(bakery, [
      ...first,
      debriefed('leave'),
      rewound('greet'),
      chosen('greet', 'nod'),
      chosen('offer', 'ask'),
      chosen('pay', 'thank'),
    ]);
    expect(state.position).toEqual({ at: 'ending', ending: 'praise' });
  });
});

describe('the first try', () => {
  test('is the path, until the learner goes back', () => {
    const state = stateAfter(bakery, toShrug);
    expect(state.rewound).toBe(false);
    expect(state.firstTry).toEqual(state.path);
  });

  test('stays apart from what is chosen after going back', () => {
    const state = stateAfter(bakery, [...toShrug, rewound('offer'), chosen('offer', 'ask')]);
    expect(state.rewound).toBe(true);
    expect(optionsOf(state.firstTry)).toEqual(['wait', 'guess', 'rush']);
    expect(optionsOf(state.path)).toEqual(['wait', 'ask']);
  });

  test('keeps its ending when the other path ends elsewhere', () => {
    const state = stateAfter(bakery, [
      ...toShrug,
      rewound('greet'),
      chosen('greet', 'nod'),
      chosen('offer', 'ask'),
      chosen('pay', 'thank'),
    ]);
    expect(state.firstEnding).toBe('shrug');
    expect(state.position).toEqual({ at: 'ending', ending: 'praise' });
  });
});
