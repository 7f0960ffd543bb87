import type { Lesson } from '../../core/lesson/lesson.ts';
import { parseLesson } from '../../core/lesson/parse-lesson.ts';
import type { Problem } from '../../core/lesson/problem.ts';
import { quoted } from '../../core/lesson/sentences.ts';
import { valueAt } from '../../core/lesson/value-at.ts';
import { readContentFile } from './content-file.ts';
import type { Mistake } from './mistake.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** A `lesson.yaml`, as far as it can be used. */
export interface GraphFile {
  /** What is in the file; undefined when it is not there or is no YAML. */
  readonly value?: unknown;
  readonly lesson?: Lesson;
  /** Where a problem stands in the file. */
  readonly place?: (problem: Problem) => Omit<Mistake, 'file'>;
  readonly mistakes: readonly Mistake[];
}

/** Reads the graph of the lesson in one folder. `moreProblems` looks at what only the caller knows. */
export async function readGraph(
  root: string,
  folder: string,
  moreProblems: (value: unknown) => readonly Problem[] = () => [],
): Promise<GraphFile> {
  const file = `content/lessons/${folder}/lesson.yaml`;
  const read = await readContentFile(root, file, 'Add it: it says which scenes and options the lesson has.');
  if (!read.ok) return { mistakes: [read.mistake] };
  const yaml = readYaml(read.text);
  if (!yaml.ok) return { mistakes: yaml.mistakes.map((mistake) => ({ file, ...mistake })) };
  const parsed = parseLesson(yaml.value);
  const problems = [
    ...(parsed.ok ? [] : parsed.problems),
    ...unlikeFolder(yaml.value, folder),
    ...moreProblems(yaml.value),
  ];
  const mistakes = problems.map((problem) => ({ file, ...yaml.place(problem) }));
  return { value: yaml.value, place: yaml.place, ...(parsed.ok && { lesson: parsed.lesson }), mistakes };
}

function unlikeFolder(value: unknown, folder: string): readonly Problem[] {
  const id = valueAt(value, ['id']);
  if (typeof id !== 'string' || id === folder) return [];
  return [
    {
      code: 'unlike-folder',
      path: ['id'],
      what: `The lesson is called ${quoted(id)}, but its folder is called ${quoted(folder)}.`,
      fix: 'Give both the same name.',
    },
  ];
}
