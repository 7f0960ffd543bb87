import { describe, expect, test } from 'vitest';
import { pictureAt } from '../../../src/core/round/picture.ts';
import type { Counts, Round } from '../../../src/core/round/round.ts';
import { standings } from '../../../src/core/round/standing.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { roundAfter, toCount, toPlan } from '../../fixtures/rounds.ts';

/** The step of a round in a few words: `greet count`, `pay reveal thank`, `ending`. */
function place({ step, decisions }: Round): string {
  if (step.at !== 'decision') return step.at;
  const shown = step.moment === 'reveal' ? ` ${step.shown}` : '';
  return `${decisions[step.index]?.scene} ${step.moment}${shown}`;
}

const placeAfter = (deeds: string, scene?: string): string => place(roundAfter(bakery, deeds, scene));

test('one decision goes from the scene by way of cards, dissent, every option and the voices to the plan', () => {
  const deeds = ['next', 'next', 'next', 'next', '+wait', 'next', ...Array<string>(5).fill('next')];
  const places = deeds.map((_, index) => placeAfter(deeds.slice(0, index + 1).join(' ')));
  expect(places).toEqual([
    'cards',
    'greet scene',
    'greet question',
    'greet count',
    'greet count',
    'greet dissent',
    'greet reveal wait',
    'greet reveal nod',
    'greet reveal ignore',
    'greet voices',
    'greet plan',
  ]);
});

test('every step goes back to the one before it', () => {
  const deeds = ['next', 'next', 'next', 'next', '+wait', ...Array<string>(7).fill('next')];
  const rounds = deeds.map((_, index) => roundAfter(bakery, deeds.slice(0, index + 1).join(' ')));
  const undone = rounds
    .slice(1)
    .map((_, index) => place(roundAfter(bakery, `${deeds.slice(0, index + 2).join(' ')} back`)));
  expect(undone.toSpliced(3, 1)).toEqual(rounds.slice(0, -1).map(place).toSpliced(3, 1));
});

describe('the majority', () => {
  test('goes on to the scene that its choice leads to', () => {
    expect(placeAfter(`${toCount} +nod ${toPlan} next`)).toBe('offer scene');
  });

  test('leads to an ending at last, and from there to the true story and the close', () => {
    const deeds = `${toCount} +wait ${toPlan} next next next +guess ${toPlan} next next next +rush ${toPlan} next`;
    const ended = roundAfter(bakery, deeds);
    expect(place(ended)).toBe('ending');
    expect(standings(bakery, ended).at(-1)?.after?.position).toEqual({ at: 'ending', ending: 'shrug' });
    expect(placeAfter(`${deeds} next`)).toBe('story');
    expect(placeAfter(`${deeds} next next`)).toBe('close');
    expect(placeAfter(`${deeds} next next next`)).toBe('close');
    expect(placeAfter(`${deeds} next next back back back`)).toBe('pay plan');
  });

  test('that chose badly meets the scene in which it can be put right', () => {
    const deeds = `${toCount} +ignore ${toPlan} next next next +ask ${toPlan} next next next +thank ${toPlan} next`;
    expect(placeAfter(deeds)).toBe('phone scene');
  });
});

describe('a tie', () => {
  const tied = `${toCount} +nod +ignore ${toPlan}`;

  test('is not passed by going on', () => {
    expect(placeAfter(`${tied} next next`)).toBe('greet plan');
  });

  test('is decided by picking one of those ahead', () => {
    const round = roundAfter(bakery, `${tied} pick:ignore`);
    expect(place(round)).toBe('offer scene');
    expect(standings(bakery, round)[1]?.before.moods).toEqual({ ann: 'calm', bob: 'angry' });
  });

  test('cannot be decided for an option that is behind', () => {
    expect(placeAfter(`${tied} pick:wait`)).toBe('greet plan');
  });

  test('that is none is not decided by picking', () => {
    expect(placeAfter(`${toCount} +nod ${toPlan} pick:ignore`)).toBe('greet plan');
  });

  test('reveals its options from best to worst', () => {
    expect(placeAfter(`${toCount} +ignore +wait next next`)).toBe('greet reveal nod');
  });
});

describe('going back to an earlier decision', () => {
  const second = `${toCount} +nod ${toPlan} next next next +show`;
  const backToCount = Array<string>(9).fill('back').join(' ');

  test('loses no cards that were counted later', () => {
    const round = roundAfter(bakery, `${second} ${backToCount} next next skip next next`);
    expect(place(round)).toBe('offer scene');
    expect(round.decisions.map(({ counts }) => counts)).toEqual([{ nod: 1 }, { show: 1 }]);
  });

  test('lets the later decision follow from other cards', () => {
    const round = roundAfter(bakery, `${second} ${backToCount} +ignore +ignore next next skip next next`);
    expect(place(round)).toBe('offer scene');
    expect(standings(bakery, round).map(({ before }) => before.moods)).toEqual([
      { ann: 'calm', bob: 'tense' },
      { ann: 'calm', bob: 'angry' },
    ]);
  });

  test('holds what no longer follows until it follows again', () => {
    const third = `${toCount} +ignore ${toPlan} next next next +ask ${toPlan} next next next +thank ${toPlan} next`;
    const round = roundAfter(bakery, `${third} stop`);
    const [first, ...others] = round.decisions;
    expect(standings(bakery, round).map(({ scene }) => scene.id)).toEqual(['greet', 'offer', 'pay', 'phone']);
    const tied = { nod: 1, ignore: 1 } as unknown as Counts;
    const otherwise = { ...round, decisions: [{ ...first, counts: tied }, ...others] } satisfies Round;
    expect(standings(bakery, otherwise).map(({ scene }) => scene.id)).toEqual(['greet']);
  });
});

describe('a round that begins at another decision', () => {
  test.each([
    ['the second, as after the best choice', 'offer', { ann: 'calm', bob: 'calm' }],
    ['the last, as after the best choices', 'pay', { ann: 'relieved', bob: 'calm' }],
    ['the recovery scene, as after the best choices that lead there', 'phone', { ann: 'relieved', bob: 'angry' }],
  ])('finds people at %s', (_title, scene, moods) => {
    const [standing] = standings(bakery, roundAfter(bakery, 'next next', scene));
    expect(standing?.scene.id).toBe(scene);
    expect(standing?.before.moods).toEqual(moods);
  });

  test('goes on as on the best path', () => {
    const ended = roundAfter(bakery, `${toCount} +thank ${toPlan} next`, 'pay');
    expect(standings(bakery, ended).at(-1)?.after?.position).toEqual({ at: 'ending', ending: 'praise' });
  });
});

test('a round can be stopped at a decision, and taken up again at its plan', () => {
  expect(placeAfter('next stop')).toBe('cards');
  expect(placeAfter(`${toCount} +nod stop`)).toBe('close');
  expect(placeAfter(`${toCount} +nod stop back`)).toBe('greet plan');
});

test.each([
  ['cards are counted only while they are shown', `next next next +nod`],
  ['cards of an option that is not there are not counted', `${toCount} +constructor`],
])('%s', (_title, deeds) => {
  expect(roundAfter(bakery, deeds).decisions[0].counts).toEqual({});
});

test.each([
  [
    'an option of the decision is shown when it is asked for',
    `${toCount} +nod next next show:ignore`,
    'greet reveal ignore',
  ],
  ['nothing is shown before the reveal', `${toCount} show:ignore`, 'greet count'],
  ['an option of another decision is not shown', `${toCount} +nod next next show:thank`, 'greet reveal nod'],
])('%s', (_title, deeds, expected) => {
  expect(placeAfter(deeds)).toBe(expected);
});

describe('the people in the picture', () => {
  test.each([
    ['stand as they came while the team thinks', `${toCount} +ignore`, 'tense'],
    ['change with the option that is shown', `${toCount} +nod next next`, 'calm'],
    ['change with another option that is shown', `${toCount} +nod next next show:ignore`, 'angry'],
    ['stay as the choice of the majority left them', `${toCount} +ignore ${toPlan}`, 'angry'],
    ['stand as they came while a tie is not decided', `${toCount} +nod +ignore ${toPlan}`, 'tense'],
  ])('%s', (_title, deeds, mood) => {
    const round = roundAfter(bakery, deeds);
    const [standing] = standings(bakery, round);
    expect(standing && pictureAt(standing, round.step).moods).toEqual({ ann: 'calm', bob: mood });
  });
});
