import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardMessagesIn } from '../../src/messages/cards/card-messages.ts';
import { locales } from '../../src/messages/locales.ts';
import { presentMessagesIn } from '../../src/messages/present/present-messages.ts';
import { resultsMessagesIn } from '../../src/messages/results/messages.ts';

const given = '%7%';

/** Every message of a part with the keys that lead to it; a function as what it says about the given word. */
function flat(messages: object, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): (readonly [string, string])[] => {
    if (typeof value === 'object' && value !== null) return [...flat(value, `${prefix}${key}.`)];
    return [[prefix + key, typeof value === 'function' ? String(value(given)) : String(value)]];
  });
}

const parts = [
  ['the team round', presentMessagesIn, 'src/{components,islands}/present/*', 'src/pages/**/present/*'],
  ['the cards', cardMessagesIn, 'src/pages/**/cards.astro', 'src/islands/cards/*'],
  ['the results', resultsMessagesIn, 'src/{ui,islands,pages/**}/results/*', 'src/core/results/tables.ts'],
] as const;

describe.each(parts)('the words of %s', (_part, messagesIn, ...files) => {
  const source = files
    .flatMap((pattern) => globSync(pattern))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  test.each(locales)('are never empty and have no loose spaces (%s)', (locale) => {
    const faulty = flat(messagesIn(locale)).filter(([, words]) => words.trim() !== words || words === '');
    expect(faulty).toEqual([]);
  });

  test('name the same places in both languages', () => {
    const slots = (locale: (typeof locales)[number]): unknown =>
      flat(messagesIn(locale)).map(([key, words]) => [key, words.match(/\{\w+\}|%7%/g)?.length ?? 0]);
    expect(slots('en')).toEqual(slots('nl'));
  });

  test('are all shown somewhere', () => {
    const lookedUp =
      /^(start\.keyList|bar\.next|voices\.(names|open)|dissent|aside\.reasons|notices|lost\.ratings|competencies\.words)\./;
    const keys = flat(messagesIn('nl')).filter(([key]) => !lookedUp.test(key));
    const unused = keys.filter(([key]) => !new RegExp(`\\b${key.split('.').at(-1)}\\b`).test(source));
    expect(unused.map(([key]) => key)).toEqual([]);
  });
});
