import { askedIn } from '../../core/assignment/desk.ts';
import type { LessonId } from '../../core/lesson/ids.ts';
import { csvOf } from '../../core/results/csv.ts';
import { decisionsTable, peopleTable, type TableContext } from '../../core/results/tables.ts';
import type { Locale } from '../../messages/locales.ts';
import type { ResultsMessages } from '../../messages/results/nl.ts';
import type { ResultsStore } from '../../stores/results/results-state.ts';
import type { ResultsFile } from '../../ui/results/keeping-part.tsx';
import { saveFile } from '../save-file.ts';

interface DownloadContext {
  readonly store: ResultsStore;
  readonly words: ResultsMessages;
  readonly locale: Locale;
  readonly titleOf: (lesson: LessonId) => string;
}

/** Gives the results of an assignment to whoever is at the screen, as a file. */
export async function downloadResults(assignment: string, file: ResultsFile, context: DownloadContext): Promise<void> {
  const { store, words, locale, titleOf } = context;
  const results = store.$results.get().find((each) => each.assignment === assignment);
  if (!results) return;
  const asked = askedIn(store.$desk.get(), assignment);
  if (file === 'all') {
    const tickets = await store.sealedTexts(assignment);
    return saveFile(
      `${words.files.all}.json`,
      'application/json',
      JSON.stringify({ asked, results, tickets }, null, 1),
    );
  }
  const tables: TableContext = {
    words: { ...words.files, ratings: words.lost.ratings, mastery: words.people.mastery },
    ...{ asked, titleOf },
    sheetOf: (lesson) => store.$sheets.get().get(lesson),
    dayOf: (atMillis) => new Date(atMillis).toLocaleDateString('sv'),
  };
  const rows = file === 'people' ? peopleTable(results, tables) : decisionsTable(results, tables);
  saveFile(`${words.files[file]}.csv`, 'text/csv', csvOf(rows, { decimal: locale === 'nl' ? ',' : '.' }));
}
