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
  test.each(flat(trainerMessagesIn(locale)))(
    '%s has words without loose spaces, and says what it is given',
    (_key, message) => {
      const { words, given } = said(message);
      expect(words).toMatch(/^\S(.*\S)?$/s);
      expect(given.filter((part) => !words.includes(part))).toEqual([]);
    },
  );
});

const source = globSync('src/{components,pages,islands,ui}/**/*.{astro,ts,tsx}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Groups whose words are looked up by a value. */
const lookedUp =
  /^(notices|editor\.problems|editor\.mode\.(names|says|coachings|coachingHints)|editor\.lessons\.sectors|list\.sharing|learner\.modes|poster\.lines|page\.steps|files\.names)\./;

test.each(flat(trainerMessagesIn('nl')).filter(([key]) => !lookedUp.test(key)))('"%s" is shown somewhere', (key) => {
  expect(source).toMatch(new RegExp(`\\.${key.split('.').at(-1)}\\b`));
});
