import { describe, expect, test } from 'vitest';
import { reportOnWords } from './lesson-files.ts';

describe('The ids in the words', () => {
  test('an unknown scene is told once, with the scene it was probably meant to be', async () => {
    const report = await reportOnWords('<Scene id="second-try">', '<Scene id="secnd-try">');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:35:1
        There is no scene "secnd-try" in this lesson: lesson.yaml does not have it.
        Did you mean "second-try"?

      1 mistake in 1 file."
    `);
  });

  test('an unknown option is told with the option it was probably meant to be', async () => {
    const report = await reportOnWords('<Option id="shrug"', '<Option id="shrugs"');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:44:5
        There is no option "shrugs" in the scene "second-try": lesson.yaml does not have it.
        Did you mean "shrug"?

      1 mistake in 1 file."
    `);
  });

  test('an option of no scene is told', async () => {
    const report = await reportOnWords(
      '    <Option id="shrug"',
      `    <Option id="dance" short="Danced"><You>Ta-da!</You><Consequence title="Oh.">Oh.</Consequence><Why>No.</Why></Option>
    <Option id="shrug"`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:44:5
        There is no option "dance" in the scene "second-try": lesson.yaml does not have it.
        Use one of: say-sorry, shrug.

      1 mistake in 1 file."
    `);
  });

  test('an option that is there twice is told with the line of the first', async () => {
    const report = await reportOnWords('<Option id="shrug"', '<Option id="say-sorry"');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:38:3
        The option "shrug" of the scene "second-try" has no words in this file.
        Add <Option id="shrug" …> with its words, or take it out of lesson.yaml.

      content/lessons/lost-umbrella/en.mdx:44:5
        The option "say-sorry" is there twice; the first is on line 39.
        Keep one of the two, or change its id.

      2 mistakes in 1 file."
    `);
  });

  test('an ending that is there twice is told', async () => {
    const report = await reportOnWords(
      '<Ending id="lost" title="Lost">',
      `<Ending id="found" title="Again">Again.</Ending>

<Ending id="lost" title="Lost">`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:54:1
        The ending "found" is there twice; the first is on line 52.
        Keep one of the two, or change its id.

      1 mistake in 1 file."
    `);
  });

  test('an unknown ending is told', async () => {
    const report = await reportOnWords('<Ending id="lost"', '<Ending id="rainy-day"');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:1:1
        The ending "lost" of this lesson has no words in this file.
        Add <Ending id="lost" …> with its words, or take it out of lesson.yaml.

      content/lessons/lost-umbrella/en.mdx:54:1
        There is no ending "rainy-day" in this lesson: lesson.yaml does not have it.
        Use "lost".

      2 mistakes in 1 file."
    `);
  });

  test('an ending without an id is told', async () => {
    const report = await reportOnWords('<Ending id="lost" title', '<Ending title');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:1:1
        The ending "lost" of this lesson has no words in this file.
        Add <Ending id="lost" …> with its words, or take it out of lesson.yaml.

      content/lessons/lost-umbrella/en.mdx:54:1
        <Ending> has no "id".
        Write <Ending id="…">.

      2 mistakes in 1 file."
    `);
  });

  test('an unknown person who says something is told', async () => {
    const report = await reportOnWords('<Says who="mila">', '<Says who="milla">');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:12:13
        <Says> names "milla", but there is nobody called that in this lesson.
        Did you mean "mila"? Use one of: mila, otto.

      1 mistake in 1 file."
    `);
  });

  test('an unknown person with a mood is told', async () => {
    const report = await reportOnWords('<Mood who="mila"', '<Mood who="nobody"');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:14:3
        <Mood> names "nobody", but there is nobody called that in this lesson.
        Use one of: mila, otto.

      1 mistake in 1 file."
    `);
  });
});
