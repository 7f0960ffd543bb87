import { expect, test } from 'vitest';
import { filesWith, reportOn } from './lesson-files.ts';

const description = '  description: { nl: Je luistert., en: You listen. }\n';
const checklist = '  checklist: { nl: [Knikt, Vraagt, Zwijgt], en: [Nods, Asks, Is silent] }\n';

function reportOnCompetencies(text: string): Promise<string> {
  return reportOn(filesWith({ 'content/competencies.yaml': text }));
}

test('a competency without a name in one language is told', async () => {
  const report = await reportOnCompetencies(`listen:\n  name: { nl: Luisteren }\n${description}${checklist}`);
  expect(report).toMatchInlineSnapshot(`
    "content/competencies.yaml:2:3
      The name of the competency "listen" has no "en".
      Add a line "en: …".

    1 mistake in 1 file."
  `);
});

test('a competency without a description is told', async () => {
  const report = await reportOnCompetencies(`listen:\n  name: { nl: Luisteren, en: Listen }\n${checklist}`);
  expect(report).toMatchInlineSnapshot(`
    "content/competencies.yaml:1:1
      The competency "listen" has no "description".
      Add a line "description: …".

    1 mistake in 1 file."
  `);
});

test('a competency without a checklist is told', async () => {
  const report = await reportOnCompetencies(`listen:\n  name: { nl: Luisteren, en: Listen }\n${description}`);
  expect(report).toMatchInlineSnapshot(`
    "content/competencies.yaml:1:1
      The competency "listen" has no "checklist".
      Add a line "checklist: …".

    1 mistake in 1 file."
  `);
});

test.each([
  ['[Knikt, Vraagt]', 'should have 3 to 5 lines, but it has 2.'],
  ['[Knikt, Vraagt, Zwijgt, Wacht, Loopt, Lacht]', 'should have 3 to 5 lines, but it has 6.'],
])('a checklist nobody can keep an eye on is told: %s', async (lines, told) => {
  const changed = checklist.replace('[Knikt, Vraagt, Zwijgt]', lines);
  const report = await reportOnCompetencies(`listen:\n  name: { nl: Luisteren, en: Listen }\n${description}${changed}`);
  expect(report).toContain(`"nl" in the checklist of the competency "listen" ${told}`);
});

test('a competency with an id that is not kebab-case is told', async () => {
  const report = await reportOnCompetencies(
    `listen: &x\n  name: { nl: Luisteren, en: Listen }\n${description}${checklist}Stay Calm:\n  name: { nl: Rust, en: Calm }\n${description}${checklist}`,
  );
  expect(report).toMatchInlineSnapshot(`
    "content/competencies.yaml:5:1
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
