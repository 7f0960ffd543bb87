import { describe, expect, test } from 'vitest';
import { inLesson } from '../../src/messages/assignment/in-lesson.ts';
import { assignmentMessagesIn } from '../../src/messages/assignment/messages.ts';
import { locales } from '../../src/messages/locales.ts';

/** Every text and function among messages, with the keys that lead to it. */
function flat(messages: object, prefix = ''): [string, unknown][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, unknown][] =>
    typeof value === 'object' && value !== null ? flat(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value]],
  );
}

/** What a message leaves out of what it is given. */
const leftOut = ['ticket.mastery.unfinished 0', 'modes.practice 0'];

describe.each(locales)('the words around an assignment in %s', (locale) => {
  const all = [...flat(assignmentMessagesIn(locale)), ...flat(inLesson[locale])];
  const functions = all.filter(
    (each): each is [string, (...given: unknown[]) => string] => typeof each[1] === 'function',
  );

  test('are never empty', () => {
    expect(all.filter(([, words]) => typeof words === 'string' && words.trim() === '')).toEqual([]);
  });

  test.each(functions)('%s says all that it is given', (key, say) => {
    const given = Array.from({ length: say.length }, (_, index) => `${index + 2}`);
    const silent = given.filter((part, index) => !say(...given).includes(part) && !leftOut.includes(`${key} ${index}`));
    expect(silent).toEqual([]);
  });

  test('name what is left empty in a link', () => {
    const { someone, untitled } = assignmentMessagesIn(locale);
    expect([someone, untitled, inLesson[locale].someone]).not.toContain('');
  });
});

test('one lesson, one minute and one missing lesson are not many', () => {
  const { size, missing } = assignmentMessagesIn('nl');
  expect([size(1, 1), size(2, 8)]).toEqual(['1 les, ongeveer 1 minuut', '2 lessen, ongeveer 8 minuten']);
  expect([missing(1), missing(2)].map((words) => words.split(' ').slice(0, 2).join(' '))).toEqual([
    'Eén les',
    '2 lessen',
  ]);
});
