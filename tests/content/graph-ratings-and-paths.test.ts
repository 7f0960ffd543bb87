import { describe, expect, test } from 'vitest';
import { reportOnGraph } from './lesson-files.ts';

describe('Ratings and paths', () => {
  test('a scene without a best option is told', async () => {
    const report = await reportOnGraph(
      `rating: best
        moods`,
      `rating: weak
        moods`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:12:3
        The scene "at-the-door" has no option rated "best".
        Rate exactly one of its options "best".

      1 mistake in 1 file."
    `);
  });

  test('a scene with two best options is told at the second', async () => {
    const report = await reportOnGraph('rating: weak', 'rating: best');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:24:17
        The scene "at-the-door" has two options rated "best": "ask-first" and "point-at-the-bin".
        Keep one of them "best" and give the other another rating.

      1 mistake in 1 file."
    `);
  });

  test('a scene with three best options is told', async () => {
    const report = await reportOnGraph(
      `      look-around:
        rating: acceptable
        next: second-try
      point-at-the-bin:
        rating: weak`,
      `      look-around:
        rating: best
        next: second-try
      point-at-the-bin:
        rating: best`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:12:3
        The scene "at-the-door" has no option rated "acceptable".
        Rate at least one of its options "acceptable": something that is also fine.

      content/lessons/lost-umbrella/lesson.yaml:21:17
        The scene "at-the-door" has 3 options rated "best": "ask-first", "look-around" and "point-at-the-bin".
        Keep one of them "best" and give the others another rating.

      2 mistakes in 1 file."
    `);
  });

  test('a scene without an acceptable option is told', async () => {
    const report = await reportOnGraph(
      `rating: acceptable
        next: lost`,
      `rating: weak
        next: lost`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:27:3
        The scene "second-try" has no option rated "acceptable".
        Rate at least one of its options "acceptable": something that is also fine.

      1 mistake in 1 file."
    `);
  });

  test('a scene that no choice leads to is told', async () => {
    const report = await reportOnGraph(
      `        rating: acceptable
        next: second-try
      point-at-the-bin:
        rating: weak
        moods: { mila: angry }
        next: second-try`,
      `        rating: acceptable
        next: found
      point-at-the-bin:
        rating: weak
        moods: { mila: angry }
        next: found`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:27:3
        No choice leads to the scene "second-try".
        Let the "next" of an option lead to it, or take it out.

      1 mistake in 1 file."
    `);
  });

  test('an ending that no choice leads to is told', async () => {
    const report = await reportOnGraph(
      `        next:
          - when: { chose: { at-the-door: [look-around] }, moods: { mila: [calm] } }
            to: found
          - to: lost
      shrug:
        rating: acceptable
        next: lost`,
      `        next: found
      shrug:
        rating: acceptable
        next: found`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:41:3
        No choice leads to the ending "lost".
        Let the "next" of an option lead to it, or take it out.

      1 mistake in 1 file."
    `);
  });

  test('an ending behind a condition that never holds is told', async () => {
    const report = await reportOnGraph(
      `        next:
          - when: { chose: { at-the-door: [look-around] }, moods: { mila: [calm] } }
            to: found
          - to: lost
      shrug:
        rating: acceptable
        next: lost`,
      `        next:
          - when: { chose: { at-the-door: [ask-first] } }
            to: lost
          - to: found
      shrug:
        rating: acceptable
        next: found`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:44:3
        No learner ever gets to the ending "lost": the way there is never open.
        Look at the "when" of the routes that lead to it, and at the scenes before it.

      1 mistake in 1 file."
    `);
  });

  test('scenes that lead only to each other are told', async () => {
    const report = await reportOnGraph(
      `        rating: acceptable
        next: second-try
      point-at-the-bin:
        rating: weak
        moods: { mila: angry }
        next: second-try
  second-try:
    people: [mila]
    competency: listen
    recovers: at-the-door
    options:
      say-sorry:
        rating: best
        next:
          - when: { chose: { at-the-door: [look-around] }, moods: { mila: [calm] } }
            to: found
          - to: lost
`,
      `        rating: acceptable
        next: lost
      point-at-the-bin:
        rating: weak
        moods: { mila: angry }
        next: lost
  second-try:
    people: [mila]
    competency: listen
    recovers: at-the-door
    options:
      say-sorry:
        rating: best
        next: second-try
`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:27:3
        No learner ever gets to the scene "second-try": the way there is never open.
        Look at the "when" of the routes that lead to it, and at the scenes before it.

      1 mistake in 1 file."
    `);
  });

  test('a choice that leads in a circle is told', async () => {
    const report = await reportOnGraph(
      `        rating: acceptable
        next: lost`,
      `        rating: acceptable
        next: at-the-door`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:40:15
        The option "shrug" in the scene "second-try" leads back to the scene "at-the-door": the learner has been there and goes round in a circle.
        Let it lead to a scene that comes later, or to an ending.

      1 mistake in 1 file."
    `);
  });

  test('a choice that leads to its own scene is told', async () => {
    const report = await reportOnGraph(
      `        rating: acceptable
        next: lost`,
      `        rating: acceptable
        next: second-try`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:40:15
        The option "shrug" in the scene "second-try" leads to its own scene: the learner has been there and goes round in a circle.
        Let it lead to a scene that comes later, or to an ending.

      1 mistake in 1 file."
    `);
  });
});
