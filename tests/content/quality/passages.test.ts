import { expect, test } from 'vitest';
import { passagesIn } from '../../../src/build/content/quality/passages.ts';
import { readPage } from '../../../src/build/content/words/read-page.ts';
import type { Moods } from '../../../src/core/lesson/lesson.ts';

/** The texts of a page, each with its kind; `moods` are those that can be met in the scene "door". */
function textsOf(source: string, moods: readonly Moods[] = []): readonly string[] {
  const { page } = readPage(source);
  if (page === undefined) throw new Error('The page cannot be read.');
  const passages = passagesIn(page, new Map([['door', moods]]));
  return passages.map(({ kind, readings }) => `${kind}: ${readings.join(' / ')}`);
}

const mila = (mood: string): Moods => ({ mila: mood }) as unknown as Moods;

test('paragraphs, bubbles, options and captions are texts of their own', () => {
  const source = `<Scene id="door">
  One. <Says who="mila">Two.</Says> Three.

  Four.

  <Decision kind="say" ask="Five?">
    <Option id="a" short="Six">
      <You>Seven. <Aside>Eight.</Aside></You>
      <Consequence title="Nine.">Ten. <Says who="mila">Eleven.</Says></Consequence>
      <Why>Twelve.</Why>
    </Option>
  </Decision>
</Scene>`;
  expect(textsOf(source, [mila('calm')])).toEqual([
    'told: One. Three.',
    'told: Four.',
    'said: Two.',
    'caption: Five?',
    'caption: Six',
    'chosen: Seven.',
    'told: Eight.',
    'caption: Nine.',
    'told: Ten.',
    'said: Eleven.',
    'told: Twelve.',
  ]);
});

const moody = `<Scene id="door">
  Mila sighs <Mood who="mila" is="calm relieved">softly.</Mood><Mood who="mila" is="angry">loudly.</Mood> She waits.
</Scene>`;

test('a text reads as its moods let it, each different reading once', () => {
  expect(textsOf(moody, [mila('calm'), mila('relieved'), mila('angry')])).toEqual([
    'told: Mila sighs softly. She waits. / Mila sighs loudly. She waits.',
  ]);
});

test('a mood that cannot be met is not read', () => {
  expect(textsOf(moody, [mila('angry')])).toEqual(['told: Mila sighs loudly. She waits.']);
});

test('a tag that fills a paragraph is a text too', () => {
  const source =
    '<Ending id="door" title="End">\n  <Mood who="mila" is="calm">She smiles.</Mood>\n\n  Home.\n</Ending>';
  expect(textsOf(source, [mila('calm')])).toEqual(['caption: End', 'told: She smiles.', 'told: Home.']);
});
