import { expect, test } from 'vitest';
import { filesWith, reportOn } from './lesson-files.ts';

function reportOnCompetencies(text: string): Promise<string> {
  return reportOn(filesWith({ 'content/competencies.yaml': text }));
}

test('a competency without a name in one language is told', async () => {
  const report = await reportOnCompetencies(
    'listen:\n  name: { nl: Luisteren }\n  description: { nl: Je luistert., en: You listen. }\n',
  );
  expect(report).toMatchInlineSnapshot(`
    "content/competencies.yaml:2:3
      The name of the competency "listen" has no "en".
      Add a line "en: …".

    1 mistake in 1 file."
  `);
});

test('a competency without a description is told', async () => {
  const report = await reportOnCompetencies('listen:\n  name: { nl: Luisteren, en: Listen }\n');
  expect(report).toMatchInlineSnapshot(`
    "content/competencies.yaml:1:1
      The competency "listen" has no "description".
      Add a line "description: …".

    1 mistake in 1 file."
  `);
});

test('a competency with an id that is not kebab-case is told', async () => {
  const report = await reportOnCompetencies(
    'listen: &x\n  name: { nl: Luisteren, en: Listen }\n  description: { nl: Je luistert., en: You listen. }\nStay Calm:\n  name: { nl: Rust, en: Calm }\n  description: { nl: Rustig., en: Calm. }\n',
  );
  expect(report).toMatchInlineSnapshot(`
    "content/competencies.yaml:4:1
      "Stay Calm" cannot be the id of a competency.
      Use lower-case English words of letters and digits, joined by single hyphens, such as "take-in-glasses".

    1 mistake in 1 file."
  `);
});

test('a list of competencies with nothing in it is told', async () => {
  expect(await reportOnCompetencies('# nothing yet\n')).toMatchInlineSnapshot(`
    "content/competencies.yaml:1:1
      There is nothing in the list of competencies.
      Fill it in.

    1 mistake in 1 file."
  `);
});
