import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLesson } from './new-lesson/create-lesson.ts';
import { say, sayProblem } from './setup/say.mjs';

const lessonsFolder = fileURLToPath(new URL('../../content/lessons', import.meta.url));

const result = createLesson(lessonsFolder, process.argv.slice(2));
if (result.ok) {
  say('Your lesson is ready to be filled in:');
  for (const file of result.files) say(`  ${relative(process.cwd(), file)}`);
  say('Replace the words in it and run "npm run dev" to see the lesson while you write.');
} else {
  sayProblem(result.problem);
  process.exitCode = 1;
}
