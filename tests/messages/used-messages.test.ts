import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nl as guide } from '../../src/messages/guide/nl.ts';
import { nl } from '../../src/messages/nl.ts';

const source = globSync('src/{components,layouts,pages,islands}/**/*.{astro,ts}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Groups whose words are looked up by a value of the lesson, of the player, or of a list of parts. */
const lookedUp = ['moods', 'notices', 'debrief.tally', 'debrief.ratings', 'sheets'];

const keys = [...Object.entries(nl), ...Object.entries(guide)].flatMap(([group, words]) =>
  lookedUp.includes(group) ? [] : Object.keys(words).filter((key) => !lookedUp.includes(`${group}.${key}`)),
);

test.each([...new Set(keys)])('the message "%s" is shown somewhere', (key) => {
  expect(source).toMatch(new RegExp(`\\.${key}\\b|'${key}'|"${key}"|\\b${key}[,: }]`));
});
