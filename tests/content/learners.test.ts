import { describe, expect, test } from 'vitest';
import { expectedScore } from '../../src/build/content/learners/learner.ts';
import { type LearnersResult, runLearners } from '../../src/build/content/learners/run-learners.ts';
import { random, scriptedLearners } from '../../src/build/content/learners/scripted-learners.ts';
import { winningHabits } from '../../src/build/content/learners/winning-habits.ts';
import { type Change, known, readChanged } from './quality/fine-lesson.ts';

const lesson = await readChanged([]);
const learners = scriptedLearners(lesson.words.nl, known.lists.nl);
const of = (id: string) => learners.find((learner) => learner.id === id) ?? random;
const scoreOf = (id: string) => expectedScore(lesson.lesson, of(id));

describe('learners who do not read', () => {
  test('at random: every option as often, the recovery scene included', () => {
    // 3, 2 and 1 in three decisions; the weak one of the first is repaired to 2 in two of three cases.
    expect(scoreOf('random').raw).toBeCloseTo(2 + 2 / 9 + 2 + 2, 10);
    expect(scoreOf('random').max).toBeCloseTo(9, 10);
  });

  test('the longest, the shortest and the middle option by letters', () => {
    // look-around (2), tell-all (3), send-away (1).
    expect(scoreOf('longest')).toEqual({ raw: 6, max: 9 });
    // ask-first (3), tell-nothing (1), note-it (2).
    expect(scoreOf('shortest')).toEqual({ raw: 6, max: 9 });
    // point-at-the-bin (1, repaired to 2 by say-sorry), tell-half (2), call-her (3).
    expect(scoreOf('middle')).toEqual({ raw: 7, max: 9 });
  });

  test('the first and the last option in the file', () => {
    expect(scoreOf('first')).toEqual({ raw: 2 + 3 + 3, max: 9 });
    expect(scoreOf('last')).toEqual({ raw: 1 + 1 + 1, max: 9 });
  });

  test('the one that sounds politest; those that sound as polite are taken as often', () => {
    // "even" in look-around (2); none in the back (2 on average); "mag ik" against "mevrouw": (3 + 1) / 2.
    expect(scoreOf('politest')).toEqual({ raw: 6, max: 9 });
  });
});

test('learners play every lesson, every set and all lessons, in both languages', () => {
  const results = runLearners([lesson], [{ id: 'first-day', lessons: ['lost-umbrella'] }], known.lists);
  expect(results.map(({ of, kind, locale }) => [of, kind, locale].join(' '))).toEqual([
    'lost-umbrella lesson nl',
    'first-day set nl',
    'all all nl',
    'lost-umbrella lesson en',
    'first-day set en',
    'all all en',
  ]);
  expect(Object.keys(results[0]?.scaled ?? {})).toEqual([
    'random',
    'longest',
    'shortest',
    'middle',
    'first',
    'last',
    'politest',
  ]);
});

describe('a habit that wins', () => {
  const result = (kind: LearnersResult['kind'], of: string, longest: number): LearnersResult => ({
    of,
    kind,
    lessons: ['terrace', 'optician'],
    locale: 'nl',
    scaled: { random: 0.6, longest },
  });

  test('is told of for a set and for all lessons, above chance by more than 0.06', () => {
    const results = [
      result('lesson', 'terrace', 0.9),
      result('lesson', 'optician', 0.95),
      result('set', 'first-day', 0.67),
      result('all', 'all', 0.66),
    ];
    expect(winningHabits(results)).toEqual([
      {
        code: 'winning-habits',
        file: 'content/sets.yaml',
        line: 1,
        column: 1,
        what: 'Whoever always takes the longest option gets 0.67 of the points of the set "first-day" (nl); chance gets 0.60.',
        fix: 'Make another option the longest one in some decisions. It pays most in optician and terrace.',
      },
    ]);
  });

  test('turns up when the best option is always the longest', async () => {
    const longer: readonly Change[] = [
      { in: 'nl', from: 'Hoe ziet uw paraplu eruit?', to: 'Hoe ziet uw paraplu er precies uit, en hoe groot is hij?' },
      { in: 'nl', from: 'Mag ik u bellen als ik hem vind?', to: 'Mag ik u vanmiddag meteen bellen als ik hem vind?' },
    ];
    const results = runLearners([await readChanged(longer)], [], known.lists);
    expect(winningHabits(results).map(({ what }) => what)).toContainEqual(
      expect.stringContaining('always takes the longest option gets 1.00 of the points of all lessons (nl)'),
    );
  });
});
