import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLanguageLists } from '../../src/build/content/quality/language-lists.ts';
import { readReviewed } from '../../src/build/content/quality/read-reviewed.ts';
import { reviewLesson } from '../../src/build/content/quality/review-lesson.ts';
import { readSources } from '../../src/build/content/quality/sources.ts';
import { rootPath } from '../../src/build/content/root-path.ts';
import { createLesson } from '../../src/build/new-lesson/create-lesson.ts';
import { lessonSchema } from '../../src/core/lesson/lesson-schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'balie-lessons-'));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a new lesson', () => {
  test('has a graph and the words in both languages, under its own id', () => {
    expect(createLesson(folder, ['lost-ticket']).ok).toBe(true);
    expect(readdirSync(join(folder, 'lost-ticket')).toSorted()).toEqual(['en.mdx', 'lesson.yaml', 'nl.mdx']);
    const graph: unknown = parse(readFileSync(join(folder, 'lost-ticket', 'lesson.yaml'), 'utf8'));
    expect(lessonSchema.parse(graph).id).toBe('lost-ticket');
  });

  test('leaves no rule of the check anything to say', async () => {
    createLesson(join(folder, 'content/lessons'), ['lost-ticket']);
    const root = rootPath(new URL('../../', import.meta.url));
    const reviewed = await readReviewed(folder, 'lost-ticket');
    if (!reviewed) throw new Error('The new lesson has mistakes that come before its quality.');
    const known = {
      lists: await readLanguageLists(root),
      sources: await readSources(root),
      children: new Set<string>(),
    };
    expect(reviewLesson(reviewed, known)).toEqual({ id: 'lost-ticket', mistakes: [], excused: [] });
  });

  test('does not replace a lesson that is there', () => {
    createLesson(folder, ['lost-ticket']);
    expect(createLesson(folder, ['lost-ticket'])).toEqual({
      ok: false,
      problem: 'There is a lesson "lost-ticket" already: choose another id.',
    });
  });

  test.each([['Lost-Ticket'], ['lost ticket'], ['../lost'], ['lost--ticket'], ['1lost'], ['']])(
    'does not take %j as an id',
    (id) => {
      expect(createLesson(folder, [id])).toEqual({
        ok: false,
        problem: `"${id}" cannot be the id of a lesson: use lower-case English words with hyphens, like lost-ticket.`,
      });
    },
  );

  test('asks for one name', () => {
    const problem = 'Name one lesson, for example: npm run new -- lost-ticket';
    expect(createLesson(folder, [])).toEqual({ ok: false, problem });
    expect(createLesson(folder, ['one', 'two'])).toEqual({ ok: false, problem });
  });
});
