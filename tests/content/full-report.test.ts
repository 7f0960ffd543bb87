import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixContent } from '../../src/build/content/fix-content.ts';
import { type FullReport, fullReport } from '../../src/build/content/full-report.ts';
import type { Mistake } from '../../src/build/content/mistake.ts';
import { formatSummary } from '../../src/build/content/quality/format-summary.ts';
import { rootPath } from '../../src/build/content/root-path.ts';
import { broken, known, soundFiles, withFiles } from './lesson-files.ts';
import { fineDutch, fineEnglish, fineYaml } from './quality/fine-lesson.ts';

const project = rootPath(new URL('../../', import.meta.url));
const lesson = 'content/lessons/lost-umbrella';

const fineFiles = {
  ...soundFiles,
  'content/competencies.yaml': `${soundFiles['content/competencies.yaml']}hand-over:
  name: { nl: Samen, en: Team up }
  description: { nl: Je draagt over., en: You hand over. }
  checklist: { nl: [Zoekt hulp, Vertelt alles, Bedankt], en: [Asks for help, Tells all, Says thank you] }
`,
  'content/cast.yaml': 'mila: { gender: woman, name: dutch }\notto: { gender: man, name: elsewhere }\n',
  [`${lesson}/lesson.yaml`]: fineYaml,
  [`${lesson}/nl.mdx`]: fineDutch,
  [`${lesson}/en.mdx`]: fineEnglish,
};

/** The fine lesson with one thing changed in its Dutch, in a project with the word lists and hashes of this one. */
function inProject<Result>(from: string, to: string, use: (root: string) => Promise<Result>): Promise<Result> {
  return withFiles({ ...fineFiles, [`${lesson}/nl.mdx`]: broken(fineDutch, from, to) }, async (root) => {
    await mkdir(join(root, 'content'), { recursive: true });
    for (const part of ['language', 'sources.json'])
      await cp(join(project, 'content', part), join(root, 'content', part), { recursive: true });
    return use(root);
  });
}

/** What is told of this one lesson; that habits win in so small a set is no wonder. */
const toldOf = ({ mistakes }: FullReport): readonly Mistake[] =>
  mistakes.filter(({ code }) => code !== 'winning-habits');

const reportOn = (from: string, to: string): Promise<FullReport> =>
  inProject(from, to, (root) => fullReport(root, known));

test('a report has the mistakes of both kinds, and facts about every lesson', async () => {
  const report = await reportOn('Ze gaat.', 'Ze gaat fouttt!!');
  expect(toldOf(report).map(({ code, file, line }) => [code, file, line])).toEqual([
    ['shouting', `${lesson}/nl.mdx`, 88],
  ]);
  expect(report.summary.lessons).toMatchObject([
    { id: 'lost-umbrella', decisions: 3, options: 12, endings: 3, paths: 45, worst: 1 / 3, best: 1, mistakes: 1 },
  ]);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test('a lesson with mistakes of form has those told, and is not looked at further', async () => {
  const report = await reportOn('<Why>Zo kan ze naar huis.</Why>', '');
  expect(toldOf(report).map(({ code }) => code)).toEqual(['needed-tags']);
  expect(report.summary.lessons).toEqual([]);
});

test('the summary is three tables: lessons, learners and casting', async () => {
  const { summary } = await reportOn('Ze gaat.', 'Ze gaat.');
  expect(formatSummary(summary)).toMatchInlineSnapshot(`
    "Lessons

    lesson         decisions  options  endings  paths  worst  best   nl   en  mean  ease  mistakes  excused
    lost-umbrella          3       12        3     45   0.33  1.00  447  469   4.8   106         0        0

    Learners who do not read, in points of 100 above or below chance (at most +6 in a set and over all)

    lesson         words  random  longest  shortest  middle  first  last  politest
    lost-umbrella     nl      69       -2        -2      +9    +20   -36        -2
    set first-day     nl      69       -2        -2      +9    +20   -36        -2
    all               nl      69       -2        -2      +9    +20   -36        -2
    lost-umbrella     en      69       -2        +9      -2    +20   -36       -11
    set first-day     en      69       -2        +9      -2    +20   -36       -11
    all               en      69       -2        +9      -2    +20   -36       -11

    Casting: how often who plays what

    group                     customer  colleague  comes in tense  can get angry
    man, name from elsewhere         0          1               0              0
    woman, Dutch name                1          0               0              0
    everybody                        1          1               0              0"
  `);
});

test('--fix mends quotation marks, dots and spaces in the files, and says in which', async () => {
  await inProject('Ze gaat.', 'Ze zegt "dag"...', async (root) => {
    expect(toldOf(await fullReport(root, known)).map(({ code }) => code)).toEqual(['typography']);
    expect(await fixContent(root)).toEqual([`${lesson}/nl.mdx`]);
    expect(await readFile(join(root, lesson, 'nl.mdx'), 'utf8')).toBe(broken(fineDutch, 'Ze gaat.', 'Ze zegt „dag”…'));
    expect(toldOf(await fullReport(root, known))).toEqual([]);
    expect(await fixContent(root)).toEqual([]);
  });
});
