import { printable } from '../../../core/lesson/sentences.ts';
import { fileStart, type Point } from '../mistake.ts';

interface Told extends Point {
  readonly what: string;
  readonly fix: string;
}

interface Kind {
  readonly pattern: RegExp;
  readonly what: (found: readonly string[]) => string;
  readonly fix: string;
}

const kinds: readonly Kind[] = [
  {
    pattern: /^Expected a closing tag for `(.+?)`/,
    what: ([tag = '']) => `${tag} is opened here and never closed.`,
    fix: 'Close it where it ends, such as </Scene>. With several paragraphs in it, both tags stand on lines of their own.',
  },
  {
    pattern: /^Unexpected closing tag `(.+?)`, expected corresponding closing tag for `(.+?)` \((\d+):/,
    what: ([closing = '', open = '', line = '']) =>
      `${closing} stands here, but ${open} of line ${line} is still open.`,
    fix: 'Close tags in the opposite order of opening them, and check the spelling of both.',
  },
  {
    pattern: /^Expected the closing tag `(.+?)`.*opened at (\d+):/,
    what: ([closing = '', line = '']) => `${closing} is in another paragraph than its opening tag of line ${line}.`,
    fix: 'Put both on a line of their own, or both on the same line as the words.',
  },
  {
    pattern: /^Unexpected closing tag `(.+?)`, expected an open tag first/,
    what: ([closing = '']) => `${closing} closes a tag that was not opened.`,
    fix: 'Open it before, or take it out.',
  },
];

const other = {
  what: 'The tags cannot be read here.',
  fix: 'Check every < and >, and that the value of an attribute is between double quotation marks.',
};

/** An error of the MDX parser in the words of an author; its own words follow where ours say less. */
export function sentencesForMdx(message: string): Told {
  const [, line, column, said = message] = /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
  const point = line === undefined ? fileStart : { line: Number(line), column: Number(column) };
  for (const { pattern, what, fix } of kinds) {
    const found = pattern.exec(said);
    if (found !== null) return { ...point, what: what(found.slice(1)), fix };
  }
  return { ...point, what: `${other.what} (The MDX parser says: ${printable(said)})`, fix: other.fix };
}
