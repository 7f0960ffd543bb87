import { describe, expect, test } from 'vitest';
import { locales, otherLocale, ownNames } from '../../src/messages/locales.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import type { Messages } from '../../src/messages/nl.ts';

/** Every message with the keys that lead to it, such as `player.when.calm`. */
function flat(messages: object, prefix = ''): ReadonlyMap<string, unknown> {
  const entries = Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, unknown][] =>
    typeof value === 'object' && value !== null ? [...flat(value, `${prefix}${key}.`)] : [[`${prefix}${key}`, value]],
  );
  return new Map(entries);
}

const dutch = flat(messagesIn('nl'));

describe.each(locales)('the messages in %s', (locale) => {
  const messages = flat(messagesIn(locale));

  test('have the same keys as the Dutch ones', () => {
    expect([...messages.keys()].toSorted()).toEqual([...dutch.keys()].toSorted());
  });

  test('are texts where the Dutch ones are, and functions where those are', () => {
    const kinds = (all: ReadonlyMap<string, unknown>): unknown =>
      Object.fromEntries([...all].map(([key, value]) => [key, typeof value]));
    expect(kinds(messages)).toEqual(kinds(dutch));
  });

  test('are never empty', () => {
    const empty = [...messages].filter(([, value]) => typeof value === 'string' && value.trim() === '');
    expect(empty).toEqual([]);
  });

  test('have no spaces at their ends, except between two words', () => {
    const loose = [...messages].filter(([, value]) => typeof value === 'string' && value.trim() !== value);
    expect(loose.map(([key]) => key)).toEqual(['player.or', 'guide.and']);
  });

  test.each<[string, (words: Messages) => string, readonly string[]]>([
    ['catalogue.facts', (words) => words.catalogue.facts('Ruud', 4), ['Ruud', '4']],
    ['cover.minutes', (words) => words.cover.minutes(4), ['4']],
    ['player.decision', (words) => words.player.decision(2, 5), ['2', '5']],
    ['player.when', (words) => words.player.when('Noor', 'boos'), ['Noor', 'boos']],
    ['guide.description', (words) => words.guide.description('Worst'), ['Worst']],
    ['guide.beside', (words) => words.guide.beside('3b'), ['3b']],
    ['guide.repairs', (words) => words.guide.repairs('3'), ['3']],
    ['guide.mood', (words) => words.guide.mood('Noor', 'boos'), ['Noor', 'boos']],
    ['guide.quote', (words) => words.guide.quote('Zeg het maar'), ['Zeg het maar']],
    ['guide.says', (words) => words.guide.says('Noor', 'Dag'), ['Noor', 'Dag']],
    ['guide.question', (words) => words.guide.question('2'), ['2']],
    ['guide.ending', (words) => words.guide.ending('A', 'Ruzie'), ['A', 'Ruzie']],
    ['guide.ifMood', (words) => words.guide.ifMood('Noor', 'boos'), ['Noor', 'boos']],
    ['guide.ifChosen', (words) => words.guide.ifChosen('3', 'Wachten'), ['3', 'Wachten']],
    ['guide.origin', (words) => words.guide.origin('3', 'Wachten'), ['3', 'Wachten']],
  ])('say in %s what they are given', (_key, say, parts) => {
    const said = say(messagesIn(locale));
    expect(parts.filter((part) => !said.includes(part))).toEqual([]);
  });
});

test('every function among the messages is tried above', () => {
  const functions = [...dutch].filter(([, value]) => typeof value === 'function').map(([key]) => key);
  expect(functions).toEqual([
    'catalogue.facts',
    'cover.minutes',
    'player.decision',
    'player.when',
    'guide.description',
    'guide.beside',
    'guide.repairs',
    'guide.mood',
    'guide.quote',
    'guide.says',
    'guide.question',
    'guide.ending',
    'guide.ifMood',
    'guide.ifChosen',
    'guide.origin',
  ]);
});

test('every language has a name of its own and another language to go to', () => {
  expect(Object.keys(ownNames)).toEqual([...locales]);
  expect(locales.filter((locale) => otherLocale[locale] === locale)).toEqual([]);
});
