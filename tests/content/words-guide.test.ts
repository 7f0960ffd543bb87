import { describe, expect, test } from 'vitest';
import { broken, filesWith, reportOn, words } from './lesson-files.ts';

const guide = `
<Guide>
  <Purpose>Your team practises asking.</Purpose>
  <Voices scene="at-the-door">
    <Voice of="customer">Where is it?</Voice>
    <Voice of="colleague">Who is that?</Voice>
    <Voice of="bystander">Is it raining?</Voice>
  </Voices>
  <Voices scene="second-try">
    <Voice of="customer">Here I am again.</Voice>
    <Voice of="colleague">She is back.</Voice>
    <Voice of="bystander">What a day.</Voice>
  </Voices>
  <Objection>
    <Doubt>There is no time.</Doubt>
    <Answer>It takes three seconds.</Answer>
  </Objection>
  <WhyNot>What makes asking hard?</WhyNot>
</Guide>
`;

/** The report on the lesson with a guide at the end of its English words, with one thing changed in it. */
function reportOnGuide(from: string, to: string): Promise<string> {
  return reportOn(filesWith({ 'en.mdx': words + broken(guide, from, to) }));
}

describe('The guide for trainers', () => {
  test('one with voices at every decision has no mistakes', async () => {
    expect(await reportOnGuide('What a day.', 'What a night.')).toContain('no mistakes');
  });

  test('voices at an unknown scene are told once, with the scene it was probably meant to be', async () => {
    expect(await reportOnGuide('scene="second-try"', 'scene="secnd-try"')).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:73:3
        There is no scene "secnd-try".
        Did you mean "second-try"? Use one of: at-the-door, second-try.

      1 mistake in 1 file."
    `);
  });

  test('a decision without voices is told', async () => {
    const second = guide.slice(guide.indexOf('  <Voices scene="second-try">'), guide.indexOf('  <Objection>'));
    expect(await reportOnGuide(second, '')).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:66:1
        <Guide> has no <Voices scene="second-try">.
        Add <Voices scene="second-try">…</Voices>.

      1 mistake in 1 file."
    `);
  });

  test('voices that are there twice at one scene are told, and the scene that has none', async () => {
    expect(await reportOnGuide('scene="second-try"', 'scene="at-the-door"')).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:66:1
        <Guide> has no <Voices scene="second-try">.
        Add <Voices scene="second-try">…</Voices>.

      content/lessons/lost-umbrella/en.mdx:73:3
        <Voices scene="at-the-door"> is there twice.
        Keep one of the two.

      2 mistakes in 1 file."
    `);
  });

  test('an unknown voice is told once, with the voice it was probably meant to be', async () => {
    expect(await reportOnGuide('of="customer"', 'of="costumer"')).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:69:5
        There is no voice "costumer".
        Did you mean "customer"? Use one of: customer, colleague, bystander.

      1 mistake in 1 file."
    `);
  });

  test('a voice of nobody that can be guessed is told with all voices', async () => {
    expect(await reportOnGuide('of="bystander"', 'of="dog"')).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:68:3
        <Voices scene="at-the-door"> has no <Voice of="bystander">.
        Add <Voice of="bystander">…</Voice>.

      content/lessons/lost-umbrella/en.mdx:71:5
        There is no voice "dog".
        Use one of: customer, colleague, bystander.

      2 mistakes in 1 file."
    `);
  });

  test('a missing voice is told', async () => {
    expect(await reportOnGuide('    <Voice of="bystander">What a day.</Voice>\n', '')).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:73:3
        <Voices scene="second-try"> has no <Voice of="bystander">.
        Add <Voice of="bystander">…</Voice>.

      1 mistake in 1 file."
    `);
  });

  test('a voice that is there twice is told', async () => {
    expect(
      await reportOnGuide('What a day.</Voice>', 'What a day.</Voice>\n    <Voice of="bystander">Oh.</Voice>'),
    ).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:77:5
        <Voice of="bystander"> is there twice.
        Keep one of the two.

      1 mistake in 1 file."
    `);
  });

  test('a guide needs its purpose, its why-not question, and an answer to every objection', async () => {
    expect(await reportOnGuide('  <Purpose>Your team practises asking.</Purpose>\n', '')).toContain(
      '<Guide> has no <Purpose>.',
    );
    expect(await reportOnGuide('  <WhyNot>What makes asking hard?</WhyNot>\n', '')).toContain(
      '<Guide> has no <WhyNot>.',
    );
    expect(await reportOnGuide('    <Answer>It takes three seconds.</Answer>\n', '')).toContain(
      '<Objection> has no <Answer>.',
    );
  });

  test.each([
    ['Your team practises asking.', 25, '<Purpose> has 26 words; it may have 25.'],
    ['What a day.', 18, 'A <Voice> of <Voices scene="second-try"> has 19 words; it may have 18.'],
    ['There is no time.', 18, 'A <Doubt> has 19 words; it may have 18.'],
    ['It takes three seconds.', 40, 'An <Answer> has 41 words; it may have 40.'],
    ['What makes asking hard?', 25, '<WhyNot> has 26 words; it may have 25.'],
  ])('a text in the place of "%s" may have %i words', async (text, most, told) => {
    expect(await reportOnGuide(text, 'word '.repeat(most))).toContain('no mistakes');
    expect(await reportOnGuide(text, 'word '.repeat(most + 1))).toContain(told);
  });
});
