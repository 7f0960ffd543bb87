import { describe, expect, test } from 'vitest';
import { reportOnWords } from './lesson-files.ts';

describe('The front matter of the words', () => {
  test('a missing field is told', async () => {
    const report = await reportOnWords(
      `summary: A customer misses her umbrella.
`,
      '',
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:2:1
        The front matter has no "summary".
        Add a line "summary: …".

      1 mistake in 1 file."
    `);
  });

  test('an unknown field is told', async () => {
    const report = await reportOnWords('role: assistant', 'rol: assistant');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:3:1
        The front matter has a field "rol", which is not known.
        Did you mean "role"? Use one of: title, role, place, summary, people.

      1 mistake in 1 file."
    `);
  });

  test('an empty field is told', async () => {
    const report = await reportOnWords('role: assistant', 'role:');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:3:1
        There is nothing in "role" in the front matter.
        Fill it in, or take the line out if it is not needed.

      1 mistake in 1 file."
    `);
  });

  test('a field that is not text is told', async () => {
    const report = await reportOnWords('role: assistant', 'role: [assistant]');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:3:1
        "role" in the front matter should be a text, but it is a list.
        Write a text there.

      1 mistake in 1 file."
    `);
  });

  test('a person without a name is told', async () => {
    const report = await reportOnWords('{ mila: Mila, otto: Otto }', '{ mila: Mila }');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:6:1
        "people" has no name for "otto".
        Add "otto" with the name that readers see.

      1 mistake in 1 file."
    `);
  });

  test('a name for nobody is told', async () => {
    const report = await reportOnWords('{ mila: Mila, otto: Otto }', '{ mila: Mila, otto: Otto, zed: Zed }');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:6:35
        There is nobody called "zed" in this lesson.
        Use one of: mila, otto.

      1 mistake in 1 file."
    `);
  });

  test('a letter in the title that the signs do not have is told', async () => {
    const report = await reportOnWords('title: The lost umbrella', 'title: The lost → umbrella');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:2:8
        The title has "→", which cannot be painted on a sign.
        Write the title without it.

      1 mistake in 1 file."
    `);
  });

  test('a colon within a text is told with the line in the file', async () => {
    const report = await reportOnWords('title: The lost umbrella', 'title: Rain: the lost umbrella');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:2:8
        This cannot be read as YAML. (The YAML parser says: Nested mappings are not allowed in compact mappings)
        A text with a colon in it goes between quotation marks. If there is none, check the spaces at the start of the next line.

      1 mistake in 1 file."
    `);
  });

  test('a file without front matter is told', async () => {
    const report = await reportOnWords(
      `---
title`,
      'title',
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:1:1
        A heading (a line that starts with # or is underlined) is not used in a lesson.
        Write plain paragraphs, with *emphasis* or **strong words** at most.

      content/lessons/lost-umbrella/en.mdx:1:1
        The file does not start with front matter: title, role, place, summary and people.
        Put them at the top, one on a line, between two lines of three dashes (---).

      content/lessons/lost-umbrella/en.mdx:5:9
        There is a { or a } in the words: that is how a program starts, and a lesson has none.
        Take it out.

      3 mistakes in 1 file."
    `);
  });
});
