import { describe, expect, test } from 'vitest';
import { reportOnGraph } from './lesson-files.ts';

describe('The shape of lesson.yaml', () => {
  test('a missing field is named with the thing it is missing from', async () => {
    const report = await reportOnGraph(
      `    competency: listen
    recovers`,
      '    recovers',
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:27:3
        The scene "second-try" has no "competency".
        Add a line "competency: …".

      1 mistake in 1 file."
    `);
  });

  test('a missing rating is told together with the ratings there are', async () => {
    const report = await reportOnGraph(
      `        rating: weak
`,
      '',
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:23:7
        The option "point-at-the-bin" in the scene "at-the-door" has no "rating".
        Add a line "rating: …" with one of: best, acceptable, weak, harmful.

      1 mistake in 1 file."
    `);
  });

  test('an unknown field is told once, with the field it was probably meant to be', async () => {
    const report = await reportOnGraph('rating: weak', 'raiting: weak');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:24:9
        The option "point-at-the-bin" in the scene "at-the-door" has a field "raiting", which is not known.
        Did you mean "rating"? Use one of: was, rating, moods, poses, next.

      1 mistake in 1 file."
    `);
  });

  test('an unknown field at the top is told', async () => {
    const report = await reportOnGraph(
      'version: 1',
      `version: 1
mood: happy`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:3:1
        The lesson has a field "mood", which is not known.
        Use one of: id, version, place, minutes, sector, source, keyStatus, people, colleagues, scenes, endings.

      1 mistake in 1 file."
    `);
  });

  test('a scene may say that its best choice depends on the mandate, and nothing else about that', async () => {
    const recovers = '    recovers: at-the-door\n';
    expect(await reportOnGraph(recovers, `${recovers}    mandate: true\n`)).toContain('no mistakes');
    expect(await reportOnGraph(recovers, `${recovers}    mandate: sometimes\n`)).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:31:14
        "sometimes" is not a known mandate.
        Use true.

      1 mistake in 1 file."
    `);
  });

  test('a rating outside the list is told with the list', async () => {
    const report = await reportOnGraph('rating: weak', 'rating: great');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:24:17
        "great" is not a known rating.
        Use one of: best, acceptable, weak, harmful.

      1 mistake in 1 file."
    `);
  });

  test('a mistyped rating is told with the rating it was probably meant to be', async () => {
    const report = await reportOnGraph('rating: weak', 'rating: waek');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:24:17
        "waek" is not a known rating.
        Did you mean "weak"? Use one of: best, acceptable, weak, harmful.

      1 mistake in 1 file."
    `);
  });

  test('a mood outside the list is told with the list', async () => {
    const report = await reportOnGraph('mila: angry', 'mila: furious');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:25:24
        "furious" is not a known mood.
        Use one of: relieved, calm, tense, angry.

      1 mistake in 1 file."
    `);
  });

  test('a mood outside the list in a condition is told', async () => {
    const report = await reportOnGraph('mila: [calm]', 'mila: [clam]');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:35:76
        "clam" is not a known mood.
        Did you mean "calm"? Use one of: relieved, calm, tense, angry.

      1 mistake in 1 file."
    `);
  });

  test('a value of another kind is told with what should be there', async () => {
    const report = await reportOnGraph('version: 1', 'version: "one"');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:2:10
        "version" in the lesson should be a whole number above zero, but it is "one".
        Write a whole number above zero there.

      1 mistake in 1 file."
    `);
  });

  test('a list where names are expected is told', async () => {
    const report = await reportOnGraph(
      `people:
  mila: calm
  otto: tense
`,
      `people: [mila, otto]
`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:8:1
        "people" in the lesson should be a group of lines "name: value", but it is a list.
        Write a group of lines "name: value" there.

      1 mistake in 1 file."
    `);
  });

  test('a number with a fraction is no version', async () => {
    const report = await reportOnGraph('version: 1', 'version: 1.5');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:2:10
        "version" in the lesson should be a whole number above zero, but it is 1.5.
        Write a whole number above zero there.

      1 mistake in 1 file."
    `);
  });

  test('a field with nothing in it is told', async () => {
    const report = await reportOnGraph(
      `competency: listen
    recovers`,
      `competency:
    recovers`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:29:5
        There is nothing in "competency" in the scene "second-try".
        Fill it in, or take the line out if it is not needed.

      1 mistake in 1 file."
    `);
  });

  test('a list of routes with nothing in it is told', async () => {
    const report = await reportOnGraph('next: found', 'next: []');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:19:9
        There is nothing in "next" in the option "ask-first" in the scene "at-the-door".
        Fill it in, or take the line out if it is not needed.

      1 mistake in 1 file."
    `);
  });

  test('a scene without options is told', async () => {
    const report = await reportOnGraph(
      `    options:
      say-sorry:
        rating: best
        next:
          - when: { chose: { at-the-door: [look-around] }, moods: { mila: [calm] } }
            to: found
          - to: lost
      shrug:
        rating: acceptable
        next: lost
`,
      `    options: {}
`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:39:5
        There is no option "say-sorry" in the scene "second-try": lesson.yaml does not have it.
        Take it out, or add it to lesson.yaml.

      content/lessons/lost-umbrella/en.mdx:44:5
        There is no option "shrug" in the scene "second-try": lesson.yaml does not have it.
        Take it out, or add it to lesson.yaml.

      content/lessons/lost-umbrella/lesson.yaml:31:5
        There is nothing in "options" in the scene "second-try".
        Fill it in, or take the line out if it is not needed.

      content/lessons/lost-umbrella/nl.mdx:39:5
        There is no option "say-sorry" in the scene "second-try": lesson.yaml does not have it.
        Take it out, or add it to lesson.yaml.

      content/lessons/lost-umbrella/nl.mdx:44:5
        There is no option "shrug" in the scene "second-try": lesson.yaml does not have it.
        Take it out, or add it to lesson.yaml.

      5 mistakes in 3 files."
    `);
  });

  test('an id that is not kebab-case is told with an example', async () => {
    const report = await reportOnGraph(
      `endings:
  found:`,
      `endings:
  Found_it:
    people: []
  found:`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:42:3
        "Found_it" cannot be the id of an ending.
        Use lower-case English words of letters and digits, joined by single hyphens, such as "take-in-glasses".

      1 mistake in 1 file."
    `);
  });

  test('an id that JavaScript uses itself is refused', async () => {
    const report = await reportOnGraph(
      `endings:
  found:`,
      `endings:
  constructor:
    people: []
  found:`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:42:3
        "constructor" cannot be the id of an ending.
        JavaScript uses this word itself. Take another one.

      1 mistake in 1 file."
    `);
  });

  test('__proto__ is refused as an id', async () => {
    const report = await reportOnGraph(
      `endings:
  found:`,
      `endings:
  __proto__:
    people: []
  found:`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:42:3
        "__proto__" cannot be used as a name.
        Give it another name.

      1 mistake in 1 file."
    `);
  });

  test('an id that is a number is told', async () => {
    const report = await reportOnGraph('recovers: at-the-door', 'recovers: 12');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:30:15
        12 cannot be the id of a scene.
        Use lower-case English words of letters and digits, joined by single hyphens, such as "take-in-glasses".

      1 mistake in 1 file."
    `);
  });

  test('an unknown field in a figure is told', async () => {
    const report = await reportOnGraph('pose: phone', 'pse: phone');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:13:32
        The scene "at-the-door" has a field "pse", which is not known.
        Did you mean "pose"? Use one of: id, pose.

      1 mistake in 1 file."
    `);
  });
});
