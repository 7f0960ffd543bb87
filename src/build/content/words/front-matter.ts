import * as z from 'zod';
import { fieldsOf, filled, idOf, text } from '../../../core/lesson/fields.ts';
import type { PersonId } from '../../../core/lesson/ids.ts';
import type { Problem } from '../../../core/lesson/problem.ts';
import { choose, quoted } from '../../../core/lesson/sentences.ts';
import { shapeProblems } from '../../../core/lesson/shape-problems.ts';
import { unsafeNames } from '../../../core/lesson/unsafe-names.ts';
import { namesIn, valueAt } from '../../../core/lesson/value-at.ts';

/** What stands between the two lines of dashes at the top of a words file. */
export const frontMatterSchema = fieldsOf({
  title: text,
  /** Who the learner is in this lesson. */
  role: text,
  place: text,
  /** What is at stake, in one line for the catalogue. */
  summary: text,
  /** What everybody is called in this language. */
  people: filled(z.record(idOf<PersonId>('a person'), text)),
});

export type FrontMatter = z.output<typeof frontMatterSchema>;

/** What is wrong with the front matter of a lesson with these people. */
export function frontMatterProblems(value: unknown, people: readonly string[]): readonly Problem[] {
  const unsafe = unsafeNames(value);
  if (unsafe.length > 0) return unsafe;
  const read = frontMatterSchema.safeParse(value);
  const shape = read.success ? [] : shapeProblems(read.error, value, () => 'The front matter');
  return [...shape, ...lettersOfTitle(valueAt(value, ['title'])), ...namesOfPeople(valueAt(value, ['people']), people)];
}

/** What the display font lacks, in which a title stands on the lesson's sign and on the picture that goes with a link. */
const notOnSigns = /[^ -~\u00a0-\u00a3\u00a5-\u00ac\u00ae-\u00ff‘’“”„–…€]/u;

function lettersOfTitle(found: unknown): readonly Problem[] {
  const [letter] = typeof found === 'string' ? (notOnSigns.exec(found) ?? []) : [];
  if (letter === undefined) return [];
  const what = `The title has ${quoted(letter)}, which cannot be painted on a sign.`;
  return [{ code: 'front-matter-title', path: ['title'], what, fix: 'Write the title without it.' }];
}

/** Everybody in the lesson has a name, and nobody else; when it can be read who that is. */
function namesOfPeople(found: unknown, people: readonly string[]): readonly Problem[] {
  const named = namesIn(found);
  if (named.length === 0 || people.length === 0) return [];
  const strangers = named.filter((id) => !people.includes(id));
  const nameless = people.filter((id) => !named.includes(id));
  return [
    ...strangers.map(
      (id): Problem => ({
        code: 'front-matter-people',
        path: ['people', id],
        mark: 'key',
        what: `There is nobody called ${quoted(id)} in this lesson.`,
        fix: choose(id, nameless.length > 0 ? nameless : people),
      }),
    ),
    ...nameless.map(
      (id): Problem => ({
        code: 'front-matter-people',
        path: ['people'],
        what: `"people" has no name for ${quoted(id)}.`,
        fix: `Add "${id}" with the name that readers see.`,
      }),
    ),
  ];
}
