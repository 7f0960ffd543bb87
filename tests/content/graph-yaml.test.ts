import { describe, expect, test } from 'vitest';
import { reportOnGraph } from './lesson-files.ts';

describe('YAML that cannot be read', () => {
  test('a name that is there twice is told', async () => {
    const report = await reportOnGraph(
      '  otto: tense',
      `  otto: tense
  mila: tense`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:11:3
        "mila" is there twice.
        Keep one of the two, or give one of them another name.

      1 mistake in 1 file."
    `);
  });

  test('a scene that is there twice is told', async () => {
    const report = await reportOnGraph(
      'endings:',
      `  at-the-door:
    people: []
endings:`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:41:3
        "at-the-door" is there twice.
        Keep one of the two, or give one of them another name.

      1 mistake in 1 file."
    `);
  });

  test('an open bracket is told with the words of the parser', async () => {
    const report = await reportOnGraph(
      'people: [mila, { id: otto, pose: phone }]',
      'people: [mila, { id: otto, pose: phone }',
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:14:5
        This cannot be read as YAML. (The YAML parser says: Flow sequence in block collection must be sufficiently indented and end with a ])
        Close every bracket before this line, and let names that belong together start at the same column.

      1 mistake in 1 file."
    `);
  });

  test('a wrong indentation is told', async () => {
    const report = await reportOnGraph('  otto: tense', '   otto: tense');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:9:9
        This cannot be read as YAML. (The YAML parser says: Nested mappings are not allowed in compact mappings)
        A text with a colon in it goes between quotation marks. If there is none, check the spaces at the start of the next line.

      1 mistake in 1 file."
    `);
  });

  test('a colon within a text is told', async () => {
    const report = await reportOnGraph('source: anecdote.txt', 'source: anecdote: the umbrella');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:6:9
        This cannot be read as YAML. (The YAML parser says: Nested mappings are not allowed in compact mappings)
        A text with a colon in it goes between quotation marks. If there is none, check the spaces at the start of the next line.

      1 mistake in 1 file."
    `);
  });

  test('a tab at the start of a line is told', async () => {
    const report = await reportOnGraph('  otto: tense', '	otto: tense');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:10:1
        This line starts with a tab.
        Use spaces at the start of a line.

      1 mistake in 1 file."
    `);
  });

  test('a quotation mark that is not closed is told', async () => {
    const report = await reportOnGraph('source: anecdote.txt', 'source: "anecdote.txt');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:46:1
        This cannot be read as YAML. (The YAML parser says: Missing closing "quote)
        Look for a bracket or a quotation mark that is opened above and never closed, or a name without its colon.

      1 mistake in 1 file."
    `);
  });

  test('an alias is refused, so that a few lines cannot stand for gigabytes', async () => {
    const report = await reportOnGraph(
      `    people: [mila]
    competency: listen`,
      `    people: &all [mila]
    competency: *all`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:29:17
        "*all" is an alias; those are not used here.
        Write out what it stands for. A text that starts with * goes between quotation marks.

      1 mistake in 1 file."
    `);
  });

  test('an unknown YAML tag is told', async () => {
    const report = await reportOnGraph('source: anecdote.txt', 'source: !file anecdote.txt');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:6:9
        This cannot be read as YAML. (The YAML parser says: Unresolved tag: !file)
        A text that starts with ! goes between quotation marks.

      1 mistake in 1 file."
    `);
  });

  test('a second document is told', async () => {
    const report = await reportOnGraph(
      'endings:',
      `---
endings:`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:41:1
        This line with --- starts a second file within this one.
        Take the line out.

      1 mistake in 1 file."
    `);
  });
});
