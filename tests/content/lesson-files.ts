import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/build/content/check-content.ts';
import { formatReport } from '../../src/build/content/format-report.ts';
import type { KnownThings } from '../../src/build/content/known-things.ts';

export const known: KnownThings = { people: ['mila', 'otto'], places: ['shop'], poses: ['phone'] };

export const lessonYaml = `id: lost-umbrella
version: 1
place: shop
minutes: 3
sector: shop
source: anecdote.txt
keyStatus: proposal
people:
  mila: calm
  otto: tense
scenes:
  at-the-door:
    people: [mila, { id: otto, pose: phone }]
    competency: listen
    options:
      ask-first:
        rating: best
        moods: { mila: relieved }
        next: found
      look-around:
        rating: acceptable
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
      shrug:
        rating: acceptable
        next: lost
endings:
  found:
    people: [mila]
  lost:
    people: [otto]
`;

/** The words of the lesson; the check does not read what they say, so both languages may have the same. */
export const words = `---
title: The lost umbrella
role: assistant
place: Shop
summary: A customer misses her umbrella.
people: { mila: Mila, otto: Otto }
---

<Briefing>You work in a shop.</Briefing>

<Scene id="at-the-door">
  It rains. <Says who="mila">Where is my umbrella?</Says>

  <Mood who="mila" is="calm relieved">She smiles.</Mood>

  <Decision kind="say" ask="What do you say?">
    <Option id="ask-first" short="Asked first">
      <You>What does it look like?</You>
      <Consequence title="Mila thinks.">It is *red*.</Consequence>
      <Why>Now you know what to look for.</Why>
    </Option>
    <Option id="look-around" short="Looked around">
      <You>I will look around. <Aside>You do.</Aside></You>
      <Consequence title="Mila waits.">There are nine.</Consequence>
      <Why>It helps, and it takes time.</Why>
    </Option>
    <Option id="point-at-the-bin" short="Pointed">
      <You>They are all in that bin.</You>
      <Consequence title="Mila sighs.">The bin is empty.</Consequence>
      <Why>She still stands alone.</Why>
    </Option>
  </Decision>
</Scene>

<Scene id="second-try">
  Mila comes back.

  <Decision ask="And now?">
    <Option id="say-sorry" short="Said sorry">
      <You>Sorry that you had to come back.</You>
      <Consequence title="Mila nods.">She tells more.</Consequence>
      <Why>You begin with her.</Why>
    </Option>
    <Option id="shrug" short="Waited">
      <You>We did look.</You>
      <Consequence title="Mila leaves.">The door shuts.</Consequence>
      <Why>It is true, but it is about you.</Why>
    </Option>
  </Decision>
</Scene>

<Ending id="found" title="Found">Mila tells her sister.</Ending>

<Ending id="lost" title="Lost">Mila tells everybody.</Ending>

<Debrief>
  <Happened>An umbrella was lost.</Happened>
  <TurningPoint>The first question.</TurningPoint>
  <WhyItWorks>Asking comes before looking.</WhyItWorks>
  <AlsoFine>Looking is fine too.</AlsoFine>
  <Rule><If>If somebody lost something,</If><Then>I ask first.</Then></Rule>
  <TrueStory>It was on the bus.</TrueStory>
  <Reflect>When did you ask first?</Reflect>
</Debrief>
`;

const competenciesYaml = `listen:
  name: { nl: Luisteren, en: Listen }
  description: { nl: Je luistert., en: You listen. }
  checklist: { nl: [Knikt, Vraagt, Zwijgt], en: [Nods, Asks, Is silent] }
`;

const setsYaml = `first-day:
  name: { nl: Eerste dag, en: First day }
  description: { nl: Een begin., en: A start. }
  lessons: [lost-umbrella]
`;

type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

const lesson = 'content/lessons/lost-umbrella';

export const soundFiles: Files = {
  'content/competencies.yaml': competenciesYaml,
  'content/sets.yaml': setsYaml,
  [`${lesson}/lesson.yaml`]: lessonYaml,
  [`${lesson}/nl.mdx`]: words,
  [`${lesson}/en.mdx`]: words,
};

/** The sound files with others in place of some of them; `undefined` takes a file away. */
export function filesWith(changes: Readonly<Record<string, string | Uint8Array | undefined>>): Files {
  const inLesson = (name: string): string => (name.startsWith('content/') ? name : `${lesson}/${name}`);
  const changed = Object.entries(changes).map(([name, text]) => [inLesson(name), text]);
  return { ...soundFiles, ...Object.fromEntries(changed) };
}

/** A text with one thing changed; fails when that is not there, so that a test cannot lose its mistake. */
export function broken(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The sound file has no ${JSON.stringify(from)}.`);
  return text.replace(from, () => to);
}

/** Writes the files to a folder of their own, hands it to `use`, and takes it away again. */
export async function withFiles<Result>(files: Files, use: (root: string) => Promise<Result>): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      if (text === undefined) continue;
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** The whole report on these files. */
export async function reportOn(files: Files): Promise<string> {
  return withFiles(files, async (root) => formatReport(await checkContent(root, known)));
}

/** The report on the lesson with one thing changed in its graph. */
export function reportOnGraph(from: string, to: string): Promise<string> {
  return reportOn(filesWith({ 'lesson.yaml': broken(lessonYaml, from, to) }));
}

/** The report on the lesson with one thing changed in its English words. */
export function reportOnWords(from: string, to: string): Promise<string> {
  return reportOn(filesWith({ 'en.mdx': broken(words, from, to) }));
}
