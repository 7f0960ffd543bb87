import { describe, expect, test } from 'vitest';
import { reportOnGraph } from './lesson-files.ts';

describe('What lesson.yaml refers to', () => {
  test('a next that leads nowhere is named with its line', async () => {
    const report = await reportOnGraph('        next: found', '        next: fuond');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:19:15
        The option "ask-first" in the scene "at-the-door" leads to "fuond", but there is no scene or ending with that id.
        Did you mean "found"? Use one of: at-the-door, second-try, found, lost.

      1 mistake in 1 file."
    `);
  });

  test('a route that leads nowhere is named with its line', async () => {
    const report = await reportOnGraph('            to: found', '            to: garden');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:36:17
        The option "say-sorry" in the scene "second-try" leads to "garden", but there is no scene or ending with that id.
        Use one of: at-the-door, second-try, found, lost.

      1 mistake in 1 file."
    `);
  });

  test('a recovered scene that is not there is told', async () => {
    const report = await reportOnGraph('recovers: at-the-door', 'recovers: at-the-dor');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:30:15
        The scene "second-try" recovers "at-the-dor", but there is no such scene.
        Did you mean "at-the-door"?

      1 mistake in 1 file."
    `);
  });

  test('a scene cannot recover itself', async () => {
    const report = await reportOnGraph('recovers: at-the-door', 'recovers: second-try');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:30:15
        The scene "second-try" says that it recovers itself.
        Use "at-the-door".

      1 mistake in 1 file."
    `);
  });

  test('an unknown person in a scene is told', async () => {
    const report = await reportOnGraph(
      `    people: [mila]
    competency`,
      `    people: [mia]
    competency`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:28:14
        There is nobody called "mia" in this lesson.
        Did you mean "mila"? Use one of: mila, otto. Or add "mia" to "people" at the top.

      1 mistake in 1 file."
    `);
  });

  test('an unknown person in an ending is told', async () => {
    const report = await reportOnGraph('people: [otto]', 'people: [oto]');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:45:14
        There is nobody called "oto" in this lesson.
        Did you mean "otto"? Use one of: mila, otto. Or add "oto" to "people" at the top.

      1 mistake in 1 file."
    `);
  });

  test('an unknown person whose mood changes is told', async () => {
    const report = await reportOnGraph('moods: { mila: angry }', 'moods: { milo: angry }');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:25:18
        There is nobody called "milo" in this lesson.
        Did you mean "mila"? Use one of: mila, otto. Or add "milo" to "people" at the top.

      1 mistake in 1 file."
    `);
  });

  test('an unknown person in a condition is told', async () => {
    const report = await reportOnGraph('moods: { mila: [calm] }', 'moods: { nobody: [calm] }');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:35:69
        There is nobody called "nobody" in this lesson.
        Use one of: mila, otto. Or add "nobody" to "people" at the top.

      1 mistake in 1 file."
    `);
  });

  test('an unknown scene in a condition is told', async () => {
    const report = await reportOnGraph('chose: { at-the-door:', 'chose: { at-the-dor:');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:35:30
        The condition asks what was chosen in the scene "at-the-dor", but there is no such scene.
        Did you mean "at-the-door"? Use one of: at-the-door, second-try.

      1 mistake in 1 file."
    `);
  });

  test('an unknown option in a condition is told', async () => {
    const report = await reportOnGraph('[look-around]', '[look-round]');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:35:44
        The condition asks for the option "look-round", but the scene "at-the-door" has no such option.
        Did you mean "look-around"? Use one of: ask-first, look-around, point-at-the-bin.

      1 mistake in 1 file."
    `);
  });

  test('a last route with a condition is told', async () => {
    const report = await reportOnGraph(
      `          - to: lost
`,
      `          - when: { moods: { mila: [angry] } }
            to: lost
`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:37:13
        The option "say-sorry" in the scene "second-try" leads nowhere when none of its conditions holds: the last route has a "when" too.
        Add a last route with only a "to", or take this "when" out.

      1 mistake in 1 file."
    `);
  });

  test('a route after an open one is told', async () => {
    const report = await reportOnGraph(
      `          - when: { chose: { at-the-door: [look-around] }, moods: { mila: [calm] } }
            to: found`,
      '          - to: found',
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:35:17
        The option "say-sorry" in the scene "second-try" never gets to the routes below this one: this one has no "when".
        Give this route a "when", or move it to the end of the list.

      1 mistake in 1 file."
    `);
  });

  test('a scene and an ending with the same id are told', async () => {
    const report = await reportOnGraph(
      `  lost:
    people`,
      `  second-try:
    people`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:1:1
        The ending "second-try" of this lesson has no words in this file.
        Add <Ending id="second-try" …> with its words, or take it out of lesson.yaml.

      content/lessons/lost-umbrella/en.mdx:54:1
        There is no ending "lost" in this lesson: lesson.yaml does not have it.
        Use "second-try".

      content/lessons/lost-umbrella/lesson.yaml:37:17
        The option "say-sorry" in the scene "second-try" leads to "lost", but there is no scene or ending with that id.
        Use one of: at-the-door, second-try, found.

      content/lessons/lost-umbrella/lesson.yaml:40:15
        The option "shrug" in the scene "second-try" leads to "lost", but there is no scene or ending with that id.
        Use one of: at-the-door, second-try, found.

      content/lessons/lost-umbrella/lesson.yaml:44:3
        "second-try" is the id of a scene and of an ending.
        Give one of the two another id.

      content/lessons/lost-umbrella/nl.mdx:1:1
        The ending "second-try" of this lesson has no words in this file.
        Add <Ending id="second-try" …> with its words, or take it out of lesson.yaml.

      content/lessons/lost-umbrella/nl.mdx:54:1
        There is no ending "lost" in this lesson: lesson.yaml does not have it.
        Use "second-try".

      7 mistakes in 3 files."
    `);
  });

  test('an old id that belongs to something else is told', async () => {
    const report = await reportOnGraph(
      `  found:
    people: [mila]`,
      `  found:
    was: [lost]
    people: [mila]`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:43:11
        "lost" is given as an old id, but it belongs to something else in this lesson.
        Keep it in one place only.

      1 mistake in 1 file."
    `);
  });

  test('an old id of two options is told', async () => {
    const report = await reportOnGraph(
      `        rating: acceptable
        next: second-try`,
      `        was: [ask-first]
        rating: acceptable
        next: second-try`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:21:15
        "ask-first" is given as an old id, but it belongs to something else in this lesson.
        Keep it in one place only.

      1 mistake in 1 file."
    `);
  });

  test('a person who cannot be drawn is told', async () => {
    const report = await reportOnGraph(
      '  otto: tense',
      `  otto: tense
  zed: calm`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:6:1
        "people" has no name for "zed".
        Add "zed" with the name that readers see.

      content/lessons/lost-umbrella/lesson.yaml:11:3
        There is no person "zed".
        Use one of: mila, otto.

      content/lessons/lost-umbrella/nl.mdx:6:1
        "people" has no name for "zed".
        Add "zed" with the name that readers see.

      3 mistakes in 3 files."
    `);
  });

  test('a place that cannot be drawn is told', async () => {
    const report = await reportOnGraph('place: shop', 'place: ship');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:3:8
        There is no place "ship".
        Did you mean "shop"?

      1 mistake in 1 file."
    `);
  });

  test('a pose that cannot be drawn is told', async () => {
    const report = await reportOnGraph('pose: phone', 'pose: headstand');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:13:38
        There is no pose "headstand".
        Use "phone".

      1 mistake in 1 file."
    `);
  });

  test('a pose in an ending that cannot be drawn is told', async () => {
    const report = await reportOnGraph('    people: [otto]', '    people: [{ id: otto, pose: headstand }]');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:45:32
        There is no pose "headstand".
        Use "phone".

      1 mistake in 1 file."
    `);
  });

  test('a pose that a choice gives somebody and that cannot be drawn is told', async () => {
    const report = await reportOnGraph('moods: { mila: angry }', 'poses: { mila: cartwheel }');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:25:24
        There is no pose "cartwheel".
        Use one of: phone, gone.

      1 mistake in 1 file."
    `);
  });

  test('a choice may let somebody in the picture be gone', async () => {
    expect(await reportOnGraph('moods: { mila: angry }', 'poses: { mila: gone }')).toContain('no mistakes');
  });

  test('nobody can be gone from the beginning of a scene', async () => {
    const report = await reportOnGraph('pose: phone', 'pose: gone');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:13:38
        There is no pose "gone".
        Did you mean "phone"?

      1 mistake in 1 file."
    `);
  });

  test('a pose for an unknown person is told', async () => {
    const report = await reportOnGraph('moods: { mila: angry }', 'poses: { milo: phone }');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:25:18
        There is nobody called "milo" in this lesson.
        Did you mean "mila"? Use one of: mila, otto. Or add "milo" to "people" at the top.

      1 mistake in 1 file."
    `);
  });

  test('a pose for somebody who is not in the picture of the scene is told', async () => {
    const report = await reportOnGraph(
      `        rating: acceptable
        next: lost`,
      `        rating: acceptable
        poses: { otto: phone }
        next: lost`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:40:18
        The option "shrug" in the scene "second-try" gives a pose to "otto", who is not in the picture of that scene.
        Use "mila". Or add "otto" to "people" of the scene.

      1 mistake in 1 file."
    `);
  });

  test('an unknown competency is told', async () => {
    const report = await reportOnGraph(
      `competency: listen
    recovers`,
      `competency: lisen
    recovers`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:29:17
        There is no competency "lisen".
        Did you mean "listen"?

      1 mistake in 1 file."
    `);
  });

  test('a folder with another name than the lesson is told', async () => {
    const report = await reportOnGraph('id: lost-umbrella', 'id: found-umbrella');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:1:5
        The lesson is called "found-umbrella", but its folder is called "lost-umbrella".
        Give both the same name.

      1 mistake in 1 file."
    `);
  });

  test('an ending with the address of the debrief is told', async () => {
    const report = await reportOnGraph(
      `  lost:
    people`,
      `  debrief:
    people`,
    );
    expect(report).toContain(`content/lessons/lost-umbrella/lesson.yaml:44:3
  "debrief" is the address of the debrief, and cannot be the id of anything else.
  Give it another id.`);
  });
});
