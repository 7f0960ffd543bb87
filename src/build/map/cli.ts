/** Prints the map of one lesson, or of all: `node src/build/map/cli.ts [<lesson-id>]`. */
import { choose, quoted } from '../../core/lesson/sentences.ts';
import { lessonFolders } from '../content/check-content.ts';
import { ContentError } from '../content/content-error.ts';
import { readLesson } from '../content/read-lesson.ts';
import { rootPath } from '../content/root-path.ts';
import { formatMap } from './format-map.ts';

const root = rootPath(new URL('../../../', import.meta.url));
const wanted = process.argv[2];
const folders = await lessonFolders(root);
try {
  if (wanted !== undefined && !folders.includes(wanted))
    fail(`There is no lesson ${quoted(wanted)}. ${choose(wanted, folders)}`);
  else {
    const lessons = await Promise.all((wanted === undefined ? folders : [wanted]).map((id) => readLesson(root, id)));
    process.stdout.write(`${lessons.map(formatMap).join('\n\n\n')}\n`);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  fail(error.message);
}

function fail(problem: string): void {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
