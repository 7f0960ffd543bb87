import { readCast } from '../casting/cast.ts';
import { castingReport } from '../casting/casting-report.ts';
import { runLearners } from '../learners/run-learners.ts';
import { winningHabits } from '../learners/winning-habits.ts';
import { inReadingOrder, type Mistake } from '../mistake.ts';
import type { Sets } from '../sets.ts';
import type { Summary } from './format-summary.ts';
import { readLanguageLists } from './language-lists.ts';
import { lessonFacts } from './lesson-facts.ts';
import { readReviewed } from './read-reviewed.ts';
import { reviewLesson } from './review-lesson.ts';
import { readSources } from './sources.ts';

/** What there is to say about the quality of all content. */
export interface ContentReview {
  readonly mistakes: readonly Mistake[];
  readonly summary: Summary;
}

/** Looks at the quality of content without mistakes. `children` are the people of the cast who are no adults. */
export async function reviewContent(
  root: string,
  folders: readonly string[],
  sets: Sets,
  children: readonly string[],
): Promise<ContentReview> {
  const [lists, sources, cast] = await Promise.all([readLanguageLists(root), readSources(root), readCast(root)]);
  const read = await Promise.all(folders.map((folder) => readReviewed(root, folder)));
  const lessons = read.filter((lesson) => lesson !== undefined);
  const known = { lists, sources, children: new Set(children) };
  const reviews = lessons.map((lesson) => reviewLesson(lesson, known));
  const named = Object.entries(sets).map(([id, set]) => ({ id, lessons: set.lessons }));
  const learners = runLearners(lessons, named, lists);
  const mistakes = [...reviews.flatMap((review) => review.mistakes), ...winningHabits(learners)];
  const facts = lessons.flatMap((lesson, index) => {
    const review = reviews[index];
    return review === undefined ? [] : [lessonFacts(lesson, review)];
  });
  const casting = castingReport(
    lessons.map(({ lesson }) => lesson),
    cast,
  );
  return { mistakes: inReadingOrder(mistakes), summary: { lessons: facts, learners, casting } };
}
