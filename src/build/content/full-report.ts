import { type ContentReport, checkContent, lessonFolders } from './check-content.ts';
import type { KnownThings } from './known-things.ts';
import { inReadingOrder } from './mistake.ts';
import type { Summary } from './quality/format-summary.ts';
import { reviewContent } from './quality/review-content.ts';
import { checkSets } from './read-sets.ts';

/** Everything that the check has to say. */
export interface FullReport extends ContentReport {
  readonly summary: Summary;
}

/** Checks all content, and looks at the quality of every lesson that has no mistakes. */
export async function fullReport(root: string, known: KnownThings): Promise<FullReport> {
  const report = await checkContent(root, known);
  const folders = await lessonFolders(root);
  const { value: sets = {} } = await checkSets(root, folders);
  const sound = folders.filter(
    (folder) => !report.mistakes.some(({ file }) => file.startsWith(`content/lessons/${folder}/`)),
  );
  const { mistakes, summary } = await reviewContent(root, sound, sets, known.children ?? []);
  return { ...report, mistakes: inReadingOrder([...report.mistakes, ...mistakes]), summary };
}
