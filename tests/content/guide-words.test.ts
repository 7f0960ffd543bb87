import { describe, expect, test } from 'vitest';
import { type GuideWords, guideWordsIn } from '../../src/build/content/words/guide-words.ts';
import { readPage } from '../../src/build/content/words/read-page.ts';
import type { Moods } from '../../src/core/lesson/lesson.ts';

function guideOf(source: string, moods: Readonly<Record<string, object>> = {}): GuideWords {
  const { page } = readPage(source);
  if (page === undefined) throw new Error('The page cannot be read.');
  return guideWordsIn(page, new Map(Object.entries(moods)) as ReadonlyMap<string, Moods>);
}

const scene = (words: string, consequence = 'Otto zwijgt.'): string => `<Scene id="door">
  ${words}

  <Decision kind="say" ask="Wat zeg je?">
    <Option id="wait" short="Wachten"><You>Ja.</You><Consequence title="Hij wacht.">${consequence}</Consequence><Why>Het is zo.</Why></Option>
    <Option id="ask" short="Vragen"><You>Nee.</You><Consequence title="Otto's hoofd knikt.">Goed.</Consequence><Why>Hij weet het.</Why></Option>
  </Decision>
</Scene>`;

const storyOf = (words: string, moods: object) => guideOf(scene(words), { door: moods }).scenes.get('door')?.story;

describe('a scene that is read aloud', () => {
  test('tells what is told apart from what is said, a paragraph after the other', () => {
    expect(storyOf('Otto zit. <Says who="otto">Dag!</Says> Hij staat op.\n\n  De bel gaat.', {})).toEqual([
      [{ words: 'Otto zit.' }, { who: 'otto', words: 'Dag!' }, { words: 'Hij staat op.' }],
      [{ words: 'De bel gaat.' }],
    ]);
  });

  test('has the words of the moods it is read in, in one piece with those around them', () => {
    const words =
      'Otto <Mood who="otto" is="calm relieved">lacht.</Mood><Mood who="otto" is="angry">gromt.</Mood> Hij zit.';
    expect(storyOf(words, { otto: 'angry' })).toEqual([[{ words: 'Otto gromt. Hij zit.' }]]);
  });

  test('has what is said in those moods only', () => {
    const words = '<Mood who="otto" is="angry">Hij roept. <Says who="otto">Weg!</Says></Mood>';
    expect(storyOf(words, { otto: 'angry' })).toEqual([[{ words: 'Hij roept.' }, { who: 'otto', words: 'Weg!' }]]);
    expect(storyOf(words, { otto: 'calm' })).toEqual([]);
  });

  test('has its question, and its options in the order in which they are written', () => {
    const told = guideOf(scene('Otto zit.')).scenes.get('door');
    expect(told?.ask).toBe('Wat zeg je?');
    expect(told?.options.map(({ id, title, why }) => `${id}: ${title} ${why}`)).toEqual([
      'wait: Hij wacht. Het is zo.',
      'ask: Otto’s hoofd knikt. Hij weet het.',
    ]);
  });

  test('tells what a choice does in the moods after that choice', () => {
    const consequence = 'Otto <Mood who="otto" is="calm">knikt.</Mood><Mood who="otto" is="tense">zucht.</Mood>';
    const told = guideOf(scene('Otto zit.', consequence), { door: { otto: 'calm' }, 'door wait': { otto: 'tense' } });
    expect(told.scenes.get('door')?.options[0]?.story).toEqual([[{ words: 'Otto zucht.' }]]);
  });
});

const guide = `<Guide>
  <Purpose>Je team oefent vragen.</Purpose>
  <Voices scene="door"><Voice of="customer">Ziet iemand mij?</Voice><Voice of="bystander">Wat gebeurt daar?</Voice></Voices>
  <Objection><Doubt>Dat kan niet.</Doubt><Answer>Soms wel. Kijk maar.</Answer></Objection>
  <WhyNot>Wat maakt vragen moeilijk?</WhyNot>
</Guide>`;

describe('the guide of a lesson', () => {
  test('has a purpose, objections with their answers and a question for the team', () => {
    expect(guideOf(guide)).toMatchObject({
      purpose: 'Je team oefent vragen.',
      objections: [{ doubt: 'Dat kan niet.', answer: 'Soms wel. Kijk maar.' }],
      whyNot: 'Wat maakt vragen moeilijk?',
    });
  });

  test('gives each scene the thoughts that are written for it', () => {
    const { scenes } = guideOf(`${scene('Otto zit.')}\n\n${scene('Hij zit.').replace('door', 'till')}\n\n${guide}`);
    expect([...(scenes.get('door')?.voices ?? [])]).toEqual([
      ['customer', 'Ziet iemand mij?'],
      ['bystander', 'Wat gebeurt daar?'],
    ]);
    expect(scenes.get('till')?.voices.size).toBe(0);
  });

  test('is empty where nobody has written one yet', () => {
    expect(guideOf(scene('Otto zit.'))).toMatchObject({ purpose: '', objections: [], whyNot: '' });
  });
});
