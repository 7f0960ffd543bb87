import type { YAMLError } from 'yaml';
import { quoted } from '../../../core/lesson/sentences.ts';

/** An error of the YAML parser in the words of an author. Its own words follow where ours are only a guess. */
export function sentencesFor(error: YAMLError, text: string): { what: string; fix: string } {
  const rest = text.slice(error.pos[0]);
  if (error.code === 'DUPLICATE_KEY') {
    const name = /^["']?([^\s:"']+)/.exec(rest)?.[1] ?? '';
    return { what: `${quoted(name)} is there twice.`, fix: 'Keep one of the two, or give one of them another name.' };
  }
  if (error.code === 'TAB_AS_INDENT') {
    return { what: 'This line starts with a tab.', fix: 'Use spaces at the start of a line.' };
  }
  if (error.code === 'MULTIPLE_DOCS') {
    return { what: 'This line with --- starts a second file within this one.', fix: 'Take the line out.' };
  }
  const said = `(The YAML parser says: ${error.message})`;
  return { what: `This cannot be read as YAML. ${said}`, fix: fixes[error.code] ?? fixForTheRest };
}

const fixes: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'A text with a colon in it goes between quotation marks. If there is none, check the spaces at the start of the next line.',
  BAD_INDENT: 'Close every bracket before this line, and let names that belong together start at the same column.',
  MISSING_CHAR:
    'Look for a bracket or a quotation mark that is opened above and never closed, or a name without its colon.',
  MULTILINE_IMPLICIT_KEY:
    'Names that belong together start at the same column. Check the spaces at the start of the next line.',
  TAG_RESOLVE_FAILED: 'A text that starts with ! goes between quotation marks.',
};

const fixForTheRest =
  'Check the spaces at the start of this line and the line above, the colon after each name, and quotation marks.';
