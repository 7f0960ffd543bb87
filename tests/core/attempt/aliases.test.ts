import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/core/attempt/replay.ts';
import type { EndingId, OptionId, SceneId } from '../../../src/core/lesson/ids.ts';
import { attemptOf, chosen, debriefed, rewound, stateAfter } from '../../fixtures/attempts.ts';
import { renamed, withOption, withOptions } from '../../fixtures/changed-lessons.ts';
import { bakery } from '../../fixtures/lessons.ts';

const ignored = [chosen('greet', 'ignore'), chosen('offer', 'ask'), chosen('pay', 'thank')];

describe('an attempt from before something was renamed', () => {
  test('finds an option under its old id', () => {
    const lesson = renamed(bakery, 'ignore', 'overlook');
    expect(stateAfter(lesson, [chosen('greet', 'ignore')]).path).toMatchObject([{ option: { id: 'overlook' } }]);
  });

  test('takes the route of a condition that asks for the option by its new id', () => {
    const lesson = renamed(bakery, 'ignore', 'overlook');
    expect(stateAfter(lesson, ignored).position).toMatchObject({ scene: { id: 'phone' } });
  });

  test('finds a scene under its old id, to choose in and to go back to', () => {
    const lesson = renamed(bakery, 'greet', 'welcome-both');
    const events = [chosen('greet', 'nod'), chosen('offer', 'ask'), chosen('pay', 'thank'), debriefed('praise')];
    expect(stateAfter(lesson, [...events, rewound('greet')]).position).toMatchObject({ scene: { id: 'welcome-both' } });
  });

  test('takes the route of a condition that asks about the scene by its new id', () => {
    const lesson = renamed(bakery, 'greet', 'welcome-both');
    expect(stateAfter(lesson, ignored).position).toMatchObject({ scene: { id: 'phone' } });
  });

  test('finds an ending under its old id', () => {
    const lesson = renamed(bakery, 'praise', 'applause');
    const events = [chosen('greet', 'nod'), chosen('offer', 'ask'), chosen('pay', 'thank'), debriefed('praise')];
    expect(stateAfter(lesson, events)).toMatchObject({ completed: true, firstEnding: 'applause' });
  });

  test.each(['ignore', 'overlook', 'look-away'])('finds an option renamed twice under %s', (id) => {
    const lesson = renamed(renamed(bakery, 'ignore', 'overlook'), 'overlook', 'look-away');
    expect(stateAfter(lesson, [chosen('greet', id)]).path).toMatchObject([{ option: { id: 'look-away' } }]);
  });

  test('goes on with events under the new ids', () => {
    const lesson = renamed(bakery, 'offer', 'advise-ann');
    const events = [chosen('greet', 'nod'), chosen('offer', 'ask'), chosen('pay', 'thank')];
    const mixed = [chosen('greet', 'nod'), chosen('advise-ann', 'ask'), chosen('pay', 'thank')];
    expect(stateAfter(lesson, mixed)).toEqual(stateAfter(lesson, events));
  });
});

describe('an id that is in use goes before an old one', () => {
  test('for an option', () => {
    const lesson = withOption(bakery, 'greet', 'wait', { was: ['nod'] as OptionId[] });
    expect(stateAfter(lesson, [chosen('greet', 'nod')]).path).toMatchObject([{ option: { id: 'nod' } }]);
  });

  test('for a scene', () => {
    const [greet, offer, ...others] = bakery.scenes;
    if (!offer) throw new Error('The bakery has a second scene.');
    const lesson = { ...bakery, scenes: [{ ...greet, was: ['offer' as SceneId] }, offer, ...others] } as const;
    const state = stateAfter(lesson, [chosen('greet', 'nod'), chosen('offer', 'ask')]);
    expect(state.path).toMatchObject([{ scene: { id: 'greet' } }, { scene: { id: 'offer' } }]);
  });

  test('for an ending', () => {
    const endings = bakery.endings.map((ending) => ({
      ...ending,
      was: ending.id === 'leave' ? ['praise' as EndingId] : [],
    }));
    const events = [chosen('greet', 'nod'), chosen('offer', 'ask'), chosen('pay', 'thank'), debriefed('praise')];
    expect(stateAfter({ ...bakery, endings }, events).completed).toBe(true);
  });
});

describe('an attempt from before something else changed', () => {
  test('does not fit when its option was removed, and no other option is taken for it', () => {
    const lesson = withOptions(bakery, 'greet', (options) => options.filter(({ id }) => id !== 'wait'));
    expect(replay(lesson, attemptOf([chosen('greet', 'wait')]))).toEqual({ ok: false, misfit: 'option-gone' });
  });

  test('does not fit when its option was replaced by one with another id in the same place', () => {
    const lesson = withOption(bakery, 'greet', 'wait', { id: 'smile' });
    expect(replay(lesson, attemptOf([chosen('greet', 'wait')]))).toEqual({ ok: false, misfit: 'option-gone' });
  });

  test('does not fit when its scene was removed', () => {
    const [greet, , ...others] = bakery.scenes;
    const lesson = { ...bakery, scenes: [greet, ...others] } as const;
    const attempt = attemptOf([chosen('greet', 'nod'), chosen('offer', 'ask')]);
    expect(replay(lesson, attempt)).toEqual({ ok: false, misfit: 'route-changed' });
    expect(replay(lesson, attemptOf([chosen('offer', 'ask')]))).toEqual({ ok: false, misfit: 'scene-gone' });
  });

  test('does not fit when the way to its next scene has changed', () => {
    const lesson = withOption(bakery, 'greet', 'nod', { next: [{ to: 'pay' }] });
    const attempt = attemptOf([chosen('greet', 'nod'), chosen('offer', 'ask')]);
    expect(replay(lesson, attempt)).toEqual({ ok: false, misfit: 'route-changed' });
  });

  test('does not fit when its choices now lead to another ending than the one it was debriefed on', () => {
    const lesson = withOption(bakery, 'pay', 'thank', { next: [{ to: 'leave' }] });
    const events = [chosen('greet', 'nod'), chosen('offer', 'ask'), chosen('pay', 'thank'), debriefed('praise')];
    expect(replay(lesson, attemptOf(events))).toEqual({ ok: false, misfit: 'route-changed' });
  });

  test('does not fit, and does not throw, when a route leads to nothing', () => {
    const lesson = withOption(bakery, 'greet', 'nod', { next: [{ to: 'kitchen' }] });
    expect(replay(lesson, attemptOf([chosen('greet', 'nod')]))).toEqual({ ok: false, misfit: 'route-changed' });
  });

  test('fits when an option was added before its own', () => {
    const lesson = withOptions(bakery, 'greet', (options) => [
      ...options.map((option) => ({ ...option, id: `new-${option.id}` as OptionId })),
      ...options,
    ]);
    expect(stateAfter(lesson, [chosen('greet', 'wait')]).path).toMatchObject([{ option: { id: 'wait' } }]);
  });

  test('fits when the options stand in another order', () => {
    const lesson = withOptions(bakery, 'greet', (options) => options.toReversed());
    expect(stateAfter(lesson, [chosen('greet', 'wait')]).path).toMatchObject([{ option: { id: 'wait' } }]);
  });

  test('has the rating that its option has now', () => {
    const lesson = withOption(bakery, 'greet', 'wait', { rating: 'weak' });
    expect(stateAfter(lesson, [chosen('greet', 'wait')]).firstTry).toMatchObject([{ option: { rating: 'weak' } }]);
  });
});
