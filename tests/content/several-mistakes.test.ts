import { expect, test } from 'vitest';
import { broken, filesWith, lessonYaml, reportOn, words } from './lesson-files.ts';

test('all mistakes in all files are told in one run, by file and from top to bottom', async () => {
  const graph = broken(broken(lessonYaml, 'next: found', 'next: fond'), 'rating: weak', 'rating: poor');
  const dutch = broken(words, '<Reflect>When did you ask first?</Reflect>', '');
  const english = broken(broken(words, 'id="shrug"', 'id="sulk"'), '<Briefing>You work', '<Briefing>You {work}');
  const report = await reportOn(filesWith({ 'lesson.yaml': graph, 'nl.mdx': dutch, 'en.mdx': english }));
  expect(report).toMatchInlineSnapshot(`
    "content/lessons/lost-umbrella/en.mdx:9:15
      There is a { or a } in the words: that is how a program starts, and a lesson has none.
      Take it out.

    content/lessons/lost-umbrella/en.mdx:38:3
      The option "shrug" of the scene "second-try" has no words in this file.
      Add <Option id="shrug" …> with its words, or take it out of lesson.yaml.

    content/lessons/lost-umbrella/en.mdx:44:5
      There is no option "sulk" in the scene "second-try": lesson.yaml does not have it.
      Use "shrug".

    content/lessons/lost-umbrella/lesson.yaml:19:15
      The option "ask-first" in the scene "at-the-door" leads to "fond", but there is no scene or ending with that id.
      Did you mean "found"? Use one of: at-the-door, second-try, found, lost.

    content/lessons/lost-umbrella/lesson.yaml:24:17
      "poor" is not a known rating.
      Use one of: best, acceptable, weak, harmful.

    content/lessons/lost-umbrella/nl.mdx:56:1
      <Debrief> has no <Reflect>.
      Add <Reflect>…</Reflect> to it.

    6 mistakes in 3 files."
  `);
});

test('languages are compared with each other when the graph cannot be read', async () => {
  const english = broken(words, '<Ending id="lost" title="Lost">Mila tells everybody.</Ending>', '');
  const report = await reportOn(filesWith({ 'lesson.yaml': 'id: "lost-umbrella', 'en.mdx': english }));
  expect(report).toMatchInlineSnapshot(`
    "content/lessons/lost-umbrella/en.mdx:1:1
      The ending "lost" of this lesson has no words in this file.
      Add <Ending id="lost" …> with its words, or take it out of lesson.yaml.

    content/lessons/lost-umbrella/lesson.yaml:1:19
      This cannot be read as YAML. (The YAML parser says: Missing closing "quote)
      Look for a bracket or a quotation mark that is opened above and never closed, or a name without its colon.

    2 mistakes in 2 files."
  `);
});

test('text from a file cannot steer the terminal it is shown in', async () => {
  const report = await reportOn(
    filesWith({ 'lesson.yaml': broken(lessonYaml, 'place: shop', 'place: "\\e[2J\\u202Eshop"') }),
  );
  expect(report).toMatchInlineSnapshot(`
    "content/lessons/lost-umbrella/lesson.yaml:3:8
      There is no place "�[2J�shop".
      Use "shop".

    1 mistake in 1 file."
  `);
});
