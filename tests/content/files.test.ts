import { describe, expect, test } from 'vitest';
import { filesWith, reportOn, soundFiles } from './lesson-files.ts';

describe('The files of a lesson', () => {
  test('a sound lesson has no mistakes', async () => {
    expect(await reportOn(soundFiles)).toBe('content: 1 lesson, 2 languages, no mistakes');
  });

  test('a sound lesson with the line ends of Windows and a byte order mark has no mistakes', async () => {
    const windows = Object.entries(soundFiles).map(([file, text]) => [
      file,
      `\uFEFF${String(text).replaceAll('\n', '\r\n')}`,
    ]);
    expect(await reportOn(Object.fromEntries(windows))).toContain('no mistakes');
  });

  test('a project without lessons is told', async () => {
    const report = await reportOn({ 'content/competencies.yaml': soundFiles['content/competencies.yaml'] });
    expect(report).toMatchInlineSnapshot(`
      "content/lessons:1:1
        There are no lessons.
        Add a folder for a lesson, with lesson.yaml, nl.mdx and en.mdx in it.

      content/sets.yaml:1:1
        This file is missing.
        Add it, with a name, a description and lessons for every set.

      2 mistakes in 2 files."
    `);
  });

  test('a missing language is told', async () => {
    const report = await reportOn(filesWith({ 'nl.mdx': undefined }));
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/nl.mdx:1:1
        This file is missing.
        Add it: the words of the lesson in the language "nl".

      1 mistake in 1 file."
    `);
  });

  test('a missing graph is told', async () => {
    const report = await reportOn(filesWith({ 'lesson.yaml': undefined }));
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:1:1
        This file is missing.
        Add it: it says which scenes and options the lesson has.

      1 mistake in 1 file."
    `);
  });

  test('missing competencies are told once', async () => {
    const report = await reportOn(filesWith({ 'content/competencies.yaml': undefined }));
    expect(report).toMatchInlineSnapshot(`
      "content/competencies.yaml:1:1
        This file is missing.
        Add it, with a name and a description for every competency.

      1 mistake in 1 file."
    `);
  });

  test('an empty graph is told', async () => {
    const report = await reportOn(filesWith({ 'lesson.yaml': '' }));
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/lesson.yaml:1:1
        There is nothing in the lesson.
        Fill it in.

      1 mistake in 1 file."
    `);
  });

  test('a huge file is not read', async () => {
    const report = await reportOn(filesWith({ 'nl.mdx': 'a'.repeat(256 * 1024 + 1) }));
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/nl.mdx:1:1
        This file has more than 256 KB; it is not read.
        Make it shorter.

      1 mistake in 1 file."
    `);
  });

  test('a file that is not text is told', async () => {
    const report = await reportOn(filesWith({ 'nl.mdx': new Uint8Array([0xff, 0xfe, 0x41, 0x00]) }));
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/nl.mdx:1:1
        This file cannot be read as text.
        Save it as plain text in UTF-8.

      1 mistake in 1 file."
    `);
  });
});
