import { blank } from './split-front-matter.ts';
import type { WordMistake } from './word-rule.ts';

/**
 * MDX can hold programs: `{…}` anywhere, and `import` and `export` at the start of a block. Words have none of it. They
 * are taken out before the parser sees them: it would hand programs on to be run, and deep brackets make it crash.
 */
export function withoutPrograms(body: string): { readonly body: string; readonly mistakes: readonly WordMistake[] } {
  const mistakes: WordMistake[] = [];
  let previousIsBlank = true;
  const lines = body.split('\n').map((line, index) => {
    const isModule = previousIsBlank && /^(import|export)\b/.test(line);
    const kept = isModule ? blank(line) : line.replaceAll(/[{}]/g, '-');
    if (isModule) mistakes.push({ code: 'program-code', line: index + 1, column: 1, ...moduleSentences });
    else if (kept !== line) mistakes.push(brace(line, index + 1));
    previousIsBlank = kept.trim() === '';
    return kept;
  });
  return { body: lines.join('\n'), mistakes };
}

const moduleSentences = {
  what: 'A line that starts with "import" or "export" is a program; a lesson has only words and tags.',
  fix: 'Take the line out. If it is a sentence, let it start with another word.',
};

function brace(line: string, number: number): WordMistake {
  const what = 'There is a { or a } in the words: that is how a program starts, and a lesson has none.';
  return { code: 'program-code', line: number, column: line.search(/[{}]/) + 1, what, fix: 'Take it out.' };
}
