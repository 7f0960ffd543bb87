import { expect, test } from 'vitest';
import { type Captions, captionsIn, readCaptions } from '../../src/build/content/words/captions.ts';
import { readPage } from '../../src/build/content/words/read-page.ts';
import { withFiles } from './lesson-files.ts';
import { fineDutch } from './quality/fine-lesson.ts';

const file = 'content/lessons/lost-umbrella/nl.mdx';

function captionsOf(source: string): Captions {
  const { page } = readPage(source);
  if (page === undefined) throw new Error('The page cannot be read.');
  return captionsIn(page);
}

const scene = (words: string): string =>
  `<Scene id="door">\n  ${words}\n\n  <Decision kind="do" ask="?"><Option id="ask" short="Vragen">
<You>Je vraagt: „Mag ik?” <Aside>Je lacht.</Aside></You><Consequence title="Ja."><Says who="otto">Best.</Says></Consequence><Why>Zo.</Why>
</Option></Decision>\n</Scene>`;

test('the captions of a lesson are read from its file in one language', async () => {
  const { scenes, options, endings } = await withFiles({ [file]: fineDutch }, (root) =>
    readCaptions(root, 'lost-umbrella', 'nl'),
  );
  expect(scenes.get('at-the-door')).toEqual({
    opening: 'Het is tien uur. Mila kijkt om zich heen.',
    says: { who: 'mila', words: 'Waar is mijn paraplu?' },
  });
  expect(options.get('at-the-door ask-first')).toEqual({
    short: 'Eerst vragen',
    you: 'Hoe ziet uw paraplu eruit?',
    kind: 'say',
  });
  expect([...endings]).toEqual([
    ['found', 'Gevonden'],
    ['later', 'Morgen'],
    ['lost', 'Kwijt'],
  ]);
});

test('a stage direction is kept apart from what is said, and a thing to do is told from a thing to say', () => {
  expect(captionsOf(scene('Otto zit.')).options.get('door ask')).toEqual({
    short: 'Vragen',
    you: 'Je vraagt: „Mag ik?”',
    aside: 'Je lacht.',
    kind: 'do',
  });
});

test.each([
  ['Het is laat. Otto <Mood who="otto" is="calm">lacht.</Mood> Hij zit.', 'Het is laat.'],
  ['Otto <Mood who="otto" is="calm">lacht.</Mood>\n\n  De bel gaat.', 'De bel gaat.'],
  ['Otto kijkt op. <Says who="otto">Dag!</Says> Hij zit.', 'Otto kijkt op. Hij zit.'],
  ['<Mood who="otto" is="calm">Otto lacht.</Mood>', ''],
])('a scene of %s opens with "%s"', (words, opening) => {
  expect(captionsOf(scene(words)).scenes.get('door')?.opening).toBe(opening);
});

test('what is said after a choice is not taken for what is said in the scene', () => {
  expect(captionsOf(scene('Otto zit.')).scenes.get('door')).toEqual({ opening: 'Otto zit.' });
});

test('a file that is missing is told by its name', async () => {
  await expect(withFiles({}, (root) => readCaptions(root, 'lost-umbrella', 'nl'))).rejects.toThrow(file);
});
