import { describe, expect, test } from 'vitest';
import { reportOnWords } from './lesson-files.ts';

describe('MDX that is refused', () => {
  test('a tag that is not closed is told with its line', async () => {
    const report = await reportOnWords(
      `</Scene>

<Ending id="found"`,
      '<Ending id="found"',
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:35:1
        <Scene> is opened here and never closed.
        Close it where it ends, such as </Scene>. With several paragraphs in it, both tags stand on lines of their own.

      1 mistake in 1 file."
    `);
  });

  test('a closing tag that does not fit is told with the line of the open tag', async () => {
    const report = await reportOnWords('<Why>You begin with her.</Why>', '<Why>You begin with her.</What>');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:42:31
        </What> stands here, but <Why> of line 42 is still open.
        Close tags in the opposite order of opening them, and check the spelling of both.

      1 mistake in 1 file."
    `);
  });

  test('a closing tag in another paragraph than its opening tag is told', async () => {
    const report = await reportOnWords(
      '<Briefing>You work in a shop.</Briefing>',
      `<Briefing>You work in a shop.

You like it.</Briefing>`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:9:1
        <Briefing> is opened here and never closed.
        Close it where it ends, such as </Scene>. With several paragraphs in it, both tags stand on lines of their own.

      1 mistake in 1 file."
    `);
  });

  test('a closing tag too many is told', async () => {
    const report = await reportOnWords(
      '<Ending id="found"',
      `</Scene>

<Ending id="found"`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:52:1
        </Scene> closes a tag that was not opened.
        Open it before, or take it out.

      1 mistake in 1 file."
    `);
  });

  test('a loose < is told with the words of the parser', async () => {
    const report = await reportOnWords('It rains.', 'It rains <3.');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:12:12
        The tags cannot be read here. (The MDX parser says: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`))
        Check every < and >, and that the value of an attribute is between double quotation marks.

      1 mistake in 1 file."
    `);
  });

  test('an attribute without quotation marks is told', async () => {
    const report = await reportOnWords('who="mila" is=', 'who=mila is=');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:14:3
        The tags cannot be read here. (The MDX parser says: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`))
        Check every < and >, and that the value of an attribute is between double quotation marks.

      1 mistake in 1 file."
    `);
  });

  test('an expression is refused', async () => {
    const report = await reportOnWords('It rains.', 'It rains {1 + 1}.');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:12:12
        There is a { or a } in the words: that is how a program starts, and a lesson has none.
        Take it out.

      1 mistake in 1 file."
    `);
  });

  test('an expression as an attribute is refused', async () => {
    const report = await reportOnWords('title="Mila nods."', 'title={title}');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:41:26
        There is a { or a } in the words: that is how a program starts, and a lesson has none.
        Take it out.

      1 mistake in 1 file."
    `);
  });

  test('an import is refused', async () => {
    const report = await reportOnWords(
      '<Briefing>',
      `import { x } from "./x.js"

<Briefing>`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:9:1
        A line that starts with "import" or "export" is a program; a lesson has only words and tags.
        Take the line out. If it is a sentence, let it start with another word.

      1 mistake in 1 file."
    `);
  });

  test('an export is refused', async () => {
    const report = await reportOnWords(
      '<Briefing>',
      `export const x = 1

<Briefing>`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:9:1
        A line that starts with "import" or "export" is a program; a lesson has only words and tags.
        Take the line out. If it is a sentence, let it start with another word.

      1 mistake in 1 file."
    `);
  });

  test('a link is refused', async () => {
    const report = await reportOnWords('It rains.', 'It [rains](https://example.com).');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:12:6
        A link is not used in a lesson.
        Write plain paragraphs, with *emphasis* or **strong words** at most.

      1 mistake in 1 file."
    `);
  });

  test('a bare address is refused, because it becomes a link', async () => {
    const report = await reportOnWords('It rains.', 'See https://example.com today.');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:12:7
        A link is not used in a lesson.
        Write plain paragraphs, with *emphasis* or **strong words** at most.

      1 mistake in 1 file."
    `);
  });

  test('a picture is refused', async () => {
    const report = await reportOnWords('It rains.', 'It ![rains](rain.png).');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:12:6
        A picture is not used in a lesson.
        Write plain paragraphs, with *emphasis* or **strong words** at most.

      1 mistake in 1 file."
    `);
  });

  test('a heading is refused', async () => {
    const report = await reportOnWords(
      '<Briefing>You work in a shop.</Briefing>',
      `<Briefing>
  # Work

  You work in a shop.
</Briefing>`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:10:3
        A heading (a line that starts with # or is underlined) is not used in a lesson.
        Write plain paragraphs, with *emphasis* or **strong words** at most.

      1 mistake in 1 file."
    `);
  });

  test('a list is refused', async () => {
    const report = await reportOnWords(
      '<Briefing>You work in a shop.</Briefing>',
      `<Briefing>
  - You work.
  - In a shop.
</Briefing>`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:9:1
        <Briefing> has no words.
        Write them.

      content/lessons/lost-umbrella/en.mdx:10:3
        A list (lines that start with - or a number) is not used in a lesson.
        Write plain paragraphs, with *emphasis* or **strong words** at most.

      2 mistakes in 1 file."
    `);
  });
});
