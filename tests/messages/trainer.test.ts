import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/messages/locales.ts';
import { trainerMessagesIn } from '../../src/messages/trainer/messages.ts';

/** Every message with the keys that lead to it, such as `editor.mode.names.coach`. */
function flat(messages: object, prefix = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? flat(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value] as const],
  );
}

/** What a message says, with a number of its own for everything it is given. */
function said(message: unknown): { readonly words: string; readonly given: readonly string[] } {
  if (typeof message !== 'function') return { words: String(message), given: [] };
  const given = [31, 32, 33].slice(0, message.length);
  return { words: String(message(...given)), given: given.map(String) };
}

describe.each(locales)('the words for trainers in %s', (locale) => {
  const messages = flat(trainerMessagesIn(locale)).map(([key, message]) => ({ key, ...said(message) }));

  test('are never empty and have no loose spaces', () => {
    expect(messages.filter(({ words }) => words.trim() !== words || words === '')).toEqual([]);
  });

  test('say what they are given', () => {
    expect(messages.filter(({ words, given }) => given.some((part) => !words.includes(part)))).toEqual([]);
  });
});

test('the words for trainers are all shown somewhere', () => {
  const source = globSync('src/{components,islands,ui}/trainer/*')
    .concat(globSync('src/pages/*/{,trainer/}index.astro'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const lookedUp =
    /^(notices|editor\.problems|editor\.mode\.(names|says|coachings|coachingHints)|editor\.lessons\.sectors|list\.sharing|poster\.lines|page\.steps|files\.names)\./;
  const keys = flat(trainerMessagesIn('nl')).flatMap(([key]) => (lookedUp.test(key) ? [] : key));
  expect(keys.filter((key) => !new RegExp(`\\.${key.split('.').at(-1)}\\b`).test(source))).toEqual([]);
});
