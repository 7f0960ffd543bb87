import { describe, expect, test } from 'vitest';
import { broken, filesWith, lessonYaml, reportOn, reportOnWords, words } from './lesson-files.ts';

function manyWords(number: number): string {
  return 'word '.repeat(number);
}

describe('A text that is too long', () => {
  test('a briefing may have 60 words', async () => {
    expect(await reportOnWords('You work in a shop.', manyWords(60))).toContain('no mistakes');
    expect(await reportOnWords('You work in a shop.', manyWords(61))).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:9:1
        The briefing has 61 words; it may have 60.
        Take out 1 word.

      1 mistake in 1 file."
    `);
  });

  test('a scene may have 45 words before its decision', async () => {
    expect(await reportOnWords('Mila comes back.', manyWords(45))).toContain('no mistakes');
    expect(await reportOnWords('Mila comes back.', manyWords(46))).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:35:1
        The text before the decision of the scene "second-try" has 46 words; it may have 45.
        Take out 1 word.

      1 mistake in 1 file."
    `);
  });

  test('what is said and the longest moods that can occur count in a scene', async () => {
    const moods = `
      <Mood who="mila" is="calm">${manyWords(20)}</Mood>
      <Mood who="mila" is="calm angry">${manyWords(20)}</Mood>
      <Mood who="mila" is="relieved tense">${manyWords(40)}</Mood>
      <Says who="mila">${manyWords(6)}</Says>`;
    expect(await reportOnWords('Mila comes back.', moods)).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:35:1
        The text before the decision of the scene "second-try" has 46 words in its longest moods; it may have 45.
        Take out 1 word.

      1 mistake in 1 file."
    `);
  });

  test('moods that cannot occur together are not added up', async () => {
    const moods = `<Mood who="mila" is="relieved">${manyWords(40)}</Mood> <Mood who="otto" is="angry">${manyWords(40)}</Mood>`;
    expect(await reportOnWords('Mila comes back.', moods)).toContain('no mistakes');
  });

  test('moods are left out when mistakes in the graph hide which can occur', async () => {
    const moods = `<Mood who="mila" is="calm">${manyWords(46)}</Mood> It rains.`;
    const files = {
      'lesson.yaml': broken(lessonYaml, 'rating: weak', 'rating: bad'),
      'en.mdx': broken(words, 'Mila comes back.', moods),
    };
    expect(await reportOn(filesWith(files))).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:24:17
        "bad" is not a known rating.
        Use one of: best, acceptable, weak, harmful.

      1 mistake in 1 file."
    `);
  });

  test('an option may have 16 words', async () => {
    expect(await reportOnWords('Sorry that you had to come back.', manyWords(16))).toContain('no mistakes');
    expect(await reportOnWords('Sorry that you had to come back.', manyWords(17))).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:40:7
        The option "say-sorry" has 17 words; it may have 16.
        Take out 1 word.

      1 mistake in 1 file."
    `);
  });

  test('the caption of an option may have 5 words', async () => {
    expect(await reportOnWords('"Said sorry"', '"Said that you are so sorry"')).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:39:5
        "short" of the option "say-sorry" has 6 words; it may have 5.
        Take out 1 word.

      1 mistake in 1 file."
    `);
  });

  test('a consequence may have 30 words', async () => {
    expect(await reportOnWords('She tells more.', manyWords(30))).toContain('no mistakes');
    expect(await reportOnWords('She tells more.', manyWords(31))).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:41:7
        The consequence of the option "say-sorry" has 31 words; it may have 30.
        Take out 1 word.

      1 mistake in 1 file."
    `);
  });

  test('a why may have 35 words', async () => {
    expect(await reportOnWords('You begin with her.', manyWords(35))).toContain('no mistakes');
    expect(await reportOnWords('You begin with her.', manyWords(36))).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:42:7
        The why of the option "say-sorry" has 36 words; it may have 35.
        Take out 1 word.

      1 mistake in 1 file."
    `);
  });

  test('the parts of a debrief may have 120 words together', async () => {
    expect(await reportOnWords('An umbrella was lost.', manyWords(120))).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:56:1
        The debrief has 148 words; it may have 120.
        Take out 28 words.

      1 mistake in 1 file."
    `);
  });
});
