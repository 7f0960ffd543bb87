import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/build/content/quality/rules.ts';
import { type Change, fineDutch, fineEnglish, reviewOf, toldAbout } from './fine-lesson.ts';

const inDutch = (from: string, to: string): Change => ({ in: 'nl', from, to });
const inEnglish = (from: string, to: string): Change => ({ in: 'en', from, to });
const inGraph = (from: string, to: string): Change => ({ in: 'yaml', from, to });

const guideIn = (words: string): string => words.slice(words.indexOf('\n<Guide>'));

const fourteen = 'Mila loopt langs de kast en de tafel en de bank en de deur';

/** For every rule a change that it has something to say about, and how that begins. */
const cases: readonly (readonly [rule: string, change: readonly Change[], what: string])[] = [
  [
    'decision-count',
    [
      inGraph(
        'ask-first: { rating: best, moods: { mila: relieved }, next: in-the-back }',
        'ask-first: { rating: best, moods: { mila: relieved }, next: found }',
      ),
    ],
    'The best path has one decision; it must have 3 to 5.',
  ],
  [
    'recovery',
    [
      inGraph(
        'look-around: { rating: acceptable, next: in-the-back }',
        'look-around: { rating: acceptable, next: second-try }',
      ),
    ],
    'The scene "second-try" repairs "at-the-door", but is also reached after "look-around".',
  ],
  ['recovery', [inGraph('    recovers: at-the-door\n', '')], 'The lesson has no recovery scene.'],
  [
    'same-form',
    [inDutch('Je zoekt zelf verder en zegt niets.', 'Zelf verder zoeken en niets zeggen.')],
    'This option says something, and the others do something.',
  ],
  [
    'forms-of-address',
    [inDutch('Ik kijk even voor u rond', 'Ik kijk even voor je rond')],
    '"je" is said to a customer who is grown up.',
  ],
  ['forms-of-address', [inDutch('help jij haar', 'helpt u haar')], '"u" is said to a child or a colleague.'],
  [
    'forms-of-address',
    [inDutch('Je werkt in een winkel.', 'U werkt in een winkel.')],
    'The learner is called "u" here.',
  ],
  [
    'long-sentences',
    [inDutch('Mila kijkt om zich heen.', `${fourteen} en muur.`)],
    `The sentence "${`${fourteen} en muur.`.slice(0, 60)}…" has 16 words; it may have 15.`,
  ],
  [
    'long-sentences',
    [inDutch('Waar is mijn paraplu?', 'Zeg, ga ik nu al of ga ik er nu af, u en ik?')],
    'The sentence "Zeg, ga ik nu al of ga ik er nu af, u en ik?" has 14 words; it may have 12.',
  ],
  [
    'long-sentences',
    [inDutch('Ik kijk even voor u rond in de winkel.', 'Ik kijk nu meteen even voor u rond in de hele winkel hier.')],
    'rond in de hele winkel hier." has 13 words; it may have 12.',
  ],
  [
    'long-sentences',
    [
      inDutch(
        'Otto, help jij haar met de rode',
        'Otto, help jij nu deze mevrouw even snel bij het zoeken naar een rode',
      ),
    ],
    'has 15 words; it may have 12.',
  ],
  [
    'sub-clauses',
    [inDutch('Mila kijkt om zich heen.', 'Ze kijkt, omdat ze denkt, dat hij er is.')],
    'The sentence "Ze kijkt, omdat ze denkt, dat hij er is." has 2 sub-clauses: omdat and dat.',
  ],
  [
    'long-words',
    [inDutch('Mila kijkt om zich heen.', 'Ze kijkt naar de paraplubakken.')],
    '"paraplubakken" has 5 syllables, and is not on the list of known long words.',
  ],
  [
    'passive',
    [inDutch('Ze staan allemaal in die bak.', 'U wordt zo door ons geholpen.')],
    '"U wordt zo door ons geholpen." is in the passive.',
  ],
  [
    'stiff-words',
    [inDutch('Mag ik u bellen als ik hem vind?', 'Mag ik u bellen indien ik hem vind?')],
    '"indien" is stiff.',
  ],
  ['stiff-words', [inEnglish('She tells more.', 'More regarding it.')], '"regarding" is stiff.'],
  ['one-name', [inDutch('De bak is leeg.', 'De kassabon is weg.')], '"kassabon" is called "bon" in other lessons.'],
  ['one-name', [inEnglish('It is red.', 'Its color is red.')], '"color" is called "colour" in other lessons.'],
  [
    'long-paragraphs',
    [inDutch('Het wordt elf uur.', 'Het wordt elf uur. Ze kijkt. Ze wacht.')],
    'This paragraph has 4 sentences; it may have 3.',
  ],
  ['shouting', [inDutch('Waar is mijn paraplu?', 'WAAR is mijn paraplu?')], '"WAAR" shouts.'],
  ['shouting', [inEnglish('Where is my umbrella?', 'Where is it!!')], '"!!" shouts.'],
  ['typography', [inDutch('Ze gaat.', 'Ze gaat...')], 'Quotation marks, dots or spaces are not as they are printed.'],
  [
    'verdicts',
    [inDutch('Je begint bij haar.', 'Goed zo! Je begint bij haar.')],
    'A sentence begins with "Goed zo": that judges the learner.',
  ],
  [
    'verdicts',
    [inEnglish('You begin with her.', 'Unfortunately for her.')],
    'A sentence begins with "Unfortunately": that judges the learner.',
  ],
  [
    'bubble-room',
    [inEnglish('Where is my umbrella?', 'Where on earth did you put my new red umbrella?')],
    '"Where on earth did you put my new red umbrella?" takes 3 lines in its speech bubble; there is room for 2.',
  ],
  [
    'speaker-in-picture',
    [inDutch('Hij zoekt mee.', 'Hij zoekt. <Says who="mila">Fijn.</Says>')],
    '"mila" speaks here, but is not in the picture.',
  ],
  [
    'languages-alike',
    [inDutch('Hij is rood.', 'Hij is rood en hij heeft een houten knop.')],
    '"Hij is rood en hij heeft een houten knop." has 41 letters, and 10 in English: 4.10 times as many.',
  ],
  [
    'languages-alike',
    [inEnglish('Mila comes back.', 'Mila comes back. <Says who="mila">Hello, I am back.</Says>')],
    '"Hello, I am back." is not there in Dutch.',
  ],
  [
    'source-overlap',
    [inDutch('Mila kijkt om zich heen.', 'Hét regende, die hele dag.')],
    '"het regende die hele dag" stands in a source text with the same words.',
  ],
  [
    'names',
    [inDutch('Er staan negen zwarte.', 'Er staat er een van Hoekmans.')],
    '"Hoekmans" is the name of a company, a brand or an author.',
  ],
  [
    'names',
    [inDutch('Er staan negen zwarte.', 'In de Blauwe Winkel zijn ze.')],
    '"Blauwe Winkel" is the name of a company, a brand or an author.',
  ],
  [
    'names',
    [inDutch('Mila vertelt het thuis.', 'Ze vertelt het aan Karel.')],
    '"Karel" has a capital, but nobody in this lesson is called that.',
  ],
  [
    'true-story',
    [inDutch('Een waargebeurd verhaal: hij', 'Hij')],
    '<TrueStory> does not say "een waargebeurd verhaal".',
  ],
  ['guide', [inDutch(guideIn(fineDutch), '')], 'There is no <Guide> for trainers.'],
  ['guide', [inEnglish('\n<Guide>', `${guideIn(fineEnglish)}\n<Guide>`)], 'There is more than one <Guide>.'],
  [
    'guide',
    [inDutch('  <Objection><Doubt>Zoeken is mijn werk niet.</Doubt><Answer>Vragen wel.</Answer></Objection>\n', '')],
    'The guide answers 1 objection; it must answer 2 or more.',
  ],
];

test('a fine lesson leaves no rule anything to say', async () => {
  expect(await toldAbout()).toBe('nothing');
});

test.each(cases)('%s speaks up, with what is wrong', async (rule, changes, what) => {
  const { mistakes } = await reviewOf(...changes);
  expect(mistakes.map(({ code }) => code)).toContain(rule);
  expect(mistakes.find(({ code }) => code === rule)?.what).toContain(what);
});

/** These need a change of the whole lesson; they are tried below. */
const ofTheWhole = ['option-count', 'ending-count', 'mean-sentence', 'reading-ease'];

test('every rule is tried', () => {
  const tried = [...cases.map(([rule]) => rule), ...ofTheWhole];
  expect(rules.map(({ id }) => id).filter((id) => !tried.includes(id))).toEqual([]);
});

test('the page about writing lessons names every rule', () => {
  const page = readFileSync(new URL('../../../docs/write-a-lesson.md', import.meta.url), 'utf8');
  const lines = rules.map(({ id, title, excusable }) => `| \`${id}\`${excusable ? '' : ' (no excuse)'} | ${title} |`);
  expect(lines.filter((line) => !page.includes(line))).toEqual([]);
});

test('every message says what to do', async () => {
  const reviews = await Promise.all(cases.map(([, changes]) => reviewOf(...changes)));
  for (const { what, fix } of reviews.flatMap(({ mistakes }) => mistakes)) {
    expect(what).toMatch(/^\S.*\S$/);
    expect(fix).toMatch(/^\S.{3,}\S$/);
  }
});

/** The Dutch with other words in every why. */
const everyWhy = (words: string): readonly Change[] =>
  [...fineDutch.matchAll(/<Why>.*?<\/Why>/g)].map(([why]) => inDutch(why, `<Why>${words}</Why>`));

describe('the lesson as a whole', () => {
  test('long sentences everywhere raise the mean', async () => {
    const long = 'Mila loopt langs de kast en de tafel en de bank en de deur en ';
    expect(await toldAbout(...everyWhy(`${long.repeat(4)} weg.`))).toMatch(
      /Sentences have 1\d\.\d words on average; they may have 10\./,
    );
  });

  test('long words everywhere make the text hard to read, and more than 5 in 100 are too many', async () => {
    const told = await toldAbout(...everyWhy('Onvoorziene omstandigheden bemoeilijken gebruikelijke werkzaamheden.'));
    expect(told).toMatch(/The reading ease \(Flesch-Douma\) is -?\d+; it must be 70 or more\./);
    expect(told).toMatch(/\d+ of \d+ words have four syllables or more; 5 in 100 may\./);
  });

  test('passives everywhere outside options are too many', async () => {
    expect(await toldAbout(...everyWhy('De paraplu wordt zo gezocht.'))).toMatch(
      /12 of \d+ sentences are in the passive; 5 in 100 may\. The first: "De paraplu wordt zo gezocht\."/,
    );
  });

  test('a decision with two options has one too few', async () => {
    const option = /\n {4}<Option id="shrug".*?<\/Option>/s;
    const without = (text: string): string => option.exec(text)?.[0] ?? '';
    const told = await toldAbout(
      inGraph('      shrug: { rating: weak, next: in-the-back }\n', ''),
      inDutch(without(fineDutch), ''),
      inEnglish(without(fineEnglish), ''),
    );
    expect(told).toContain('The scene "second-try" has 2 options; it must have 3 or 4.');
  });

  test('a lesson with two endings has one too few', async () => {
    const told = await toldAbout(
      inGraph('  later: { people: [mila] }\n', ''),
      inGraph('next: later', 'next: lost'),
      inDutch('<Ending id="later" title="Morgen">Mila vertelt het thuis.</Ending>', ''),
      inEnglish('<Ending id="later" title="Tomorrow">Mila tells them at home.</Ending>', ''),
    );
    expect(told).toContain('The lesson has 2 endings; it must have 3 or more.');
  });
});
