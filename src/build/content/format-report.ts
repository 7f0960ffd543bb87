import { count } from '../../core/lesson/sentences.ts';
import type { ContentReport } from './check-content.ts';
import type { Mistake } from './mistake.ts';

/** The report as plain text: a block for every mistake, or one line when there are none. */
export function formatReport({ mistakes, lessons, languages }: ContentReport): string {
  if (mistakes.length > 0) return formatMistakes(mistakes);
  return `content: ${count(lessons, 'lesson')}, ${count(languages, 'language')}, no mistakes`;
}

export function formatMistakes(mistakes: readonly Mistake[]): string {
  const files = new Set(mistakes.map(({ file }) => file)).size;
  const total = `${count(mistakes.length, 'mistake')} in ${count(files, 'file')}.`;
  return [...mistakes.map(block), total].join('\n\n');
}

function block({ file, line, column, what, fix }: Mistake): string {
  return `${file}:${line}:${column}\n  ${what}\n  ${fix}`;
}
