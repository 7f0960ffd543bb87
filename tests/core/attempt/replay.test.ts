import { describe, expect, test } from 'vitest';
import { apply, opening } from '../../../src/core/attempt/replay.ts';
import { chosen, debriefed, rewound, stateAfter } from '../../fixtures/attempts.ts';
import { withOption } from '../../fixtures/changed-lessons.ts';
import { bakery } from '../../fixtures/lessons.ts';

const toPraise = [chosen('greet', 'nod'), chosen('offer', 'ask'), chosen('pay', 'thank')];

describe('the opening', () => {
  test('a lesson starts in its first scene, with its own moods, and with nothing chosen', () => {
    expect(opening(bakery)).toEqual({
      firstTry: [],
      path: [],
      rewound: false,
      position: { at: 'scene', scene: bakery.scenes[0] },
      moods: { ann: 'calm', bob: 'tense' },
      completed: false,
    });
  });
});

describe('a choice', () => {
  test('leads to the scene that its option names', () => {
    const state = stateAfter(bakery, [chosen('greet', 'nod')]);
    expect(state.position).toMatchObject({ at: 'scene', scene: { id: 'offer' } });
  });

  test('changes the moods that its option names and leaves the others', () => {
    expect(stateAfter(bakery, [chosen('greet', 'ignore')]).moods).toEqual({ ann: 'calm', bob: 'angry' });
  });

  test('keeps the moods from before it and from after it', () => {
    const state = stateAfter(bakery, [chosen('greet', 'nod'), chosen('offer', 'guess')]);
    expect(state.path).toMatchObject([
      { moodsBefore: { ann: 'calm', bob: 'tense' }, moodsAfter: { ann: 'calm', bob: 'calm' } },
      { moodsBefore: { ann: 'calm', bob: 'calm' }, moodsAfter: { ann: 'tense', bob: 'calm' } },
    ]);
  });

  test.each([
    ['all moods of the condition hold', 'praise', 'nod', 'ask', 'thank'],
    ['one of the wanted moods is enough for a person', 'praise', 'nod', 'show', 'thank'],
    ['one person is in another mood', 'shrug', 'nod', 'guess', 'thank'],
    ['the choice itself changes the mood', 'shrug', 'nod', 'ask', 'rush'],
  ])('is routed by moods: when %s it leads to %s', (_case, ending, greet, offer, pay) => {
    const state = stateAfter(bakery, [chosen('greet', greet), chosen('offer', offer), chosen('pay', pay)]);
    expect(state.position).toEqual({ at: 'ending', ending });
  });

  test('is routed by what was chosen earlier, before any later route', () => {
    const state = stateAfter(bakery, [chosen('greet', 'ignore'), chosen('offer', 'ask'), chosen('pay', 'thank')]);
    expect(state.position).toMatchObject({ at: 'scene', scene: { id: 'phone' } });
  });

  test('is routed by itself, when the condition asks about it', () => {
    const next = [{ when: { chose: { greet: ['nod'] } }, to: 'pay' }, { to: 'offer' }];
    const lesson = withOption(bakery, 'greet', 'nod', { next });
    expect(stateAfter(lesson, [chosen('greet', 'nod')]).position).toMatchObject({ scene: { id: 'pay' } });
  });

  test('does not change the state it was applied to', () => {
    const before = opening(bakery);
    const frozen = structuredClone(before);
    apply(bakery, before, chosen('greet', 'ignore'));
    expect(before).toEqual(frozen);
  });
});

describe('what is refused', () => {
  test.each([
    ['a choice in a scene that is not open', 'route-changed', [], chosen('offer', 'ask')],
    ['a second choice in the same scene', 'route-changed', [chosen('greet', 'nod')], chosen('greet', 'ignore')],
    ['a choice in a scene that the lesson does not have', 'scene-gone', [], chosen('kitchen', 'nod')],
    ['a choice of an option that the scene does not have', 'option-gone', [], chosen('greet', 'shout')],
    ['an option of another scene', 'option-gone', [], chosen('greet', 'ask')],
    ['a choice after the ending', 'route-changed', toPraise, chosen('pay', 'rush')],
    ['an ending named as a scene', 'scene-gone', toPraise, chosen('praise', 'nod')],
    ['the debrief before any ending', 'route-changed', [chosen('greet', 'nod')], debriefed('praise')],
    ['the debrief of another ending than the one reached', 'route-changed', toPraise, debriefed('shrug')],
    ['the debrief of an ending that the lesson does not have', 'scene-gone', toPraise, debriefed('applause')],
    ['going back before anything was chosen', 'route-changed', [], rewound('greet')],
    ['going back in the middle of the first try', 'route-changed', [chosen('greet', 'nod')], rewound('greet')],
    ['going back after the ending but before the debrief', 'route-changed', toPraise, rewound('greet')],
    [
      'going back to a scene that was never reached',
      'route-changed',
      [...toPraise, debriefed('praise')],
      rewound('phone'),
    ],
    [
      'going back to a scene that the lesson does not have',
      'scene-gone',
      [...toPraise, debriefed('praise')],
      rewound('kitchen'),
    ],
  ])('%s is refused as %s', (_what, misfit, before, event) => {
    expect(apply(bakery, stateAfter(bakery, before), event)).toEqual({ ok: false, misfit });
  });

  test('an event that no longer fits ends the replay instead of being skipped', () => {
    expect(() => stateAfter(bakery, [chosen('greet', 'shout'), chosen('greet', 'nod')])).toThrow('option-gone');
  });
});
