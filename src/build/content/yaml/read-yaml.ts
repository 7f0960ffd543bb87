import { type Document, isAlias, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Problem } from '../../../core/lesson/problem.ts';
import type { Mistake, Point } from '../mistake.ts';
import { positionOf } from './position-of.ts';
import { sentencesFor } from './yaml-errors.ts';

/** A mistake in YAML without the file it is in. */
type YamlMistake = Omit<Mistake, 'file'>;

export type Yaml =
  | { readonly ok: true; readonly value: unknown; readonly place: (problem: Problem) => YamlMistake }
  | { readonly ok: false; readonly mistakes: readonly YamlMistake[] };

/**
 * Reads YAML as plain values, and remembers where everything stood. Aliases are refused: a few of them can stand for
 * gigabytes, and authors have no need of them.
 */
export function readYaml(text: string): Yaml {
  const lines = new LineCounter();
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const errors = rootCauses([...document.errors, ...document.warnings]).map((error) => ({
    code: 'broken-yaml',
    ...pointAt(error.pos[0]),
    ...sentencesFor(error, text),
  }));
  const mistakes = [...errors, ...aliasesIn(document, pointAt)];
  if (mistakes.length > 0) return { ok: false, mistakes };
  const place = ({ code, path, mark, what, fix }: Problem): YamlMistake => ({
    code,
    ...pointAt(positionOf(document.contents, path, mark)),
    what,
    fix,
  });
  return { ok: true, value: document.toJS({ maxAliasCount: 0 }), place };
}

/** After the first thing that it cannot read a parser is lost: what else it cannot read follows from that. */
function rootCauses(errors: readonly YAMLError[]): readonly YAMLError[] {
  const unreadable = errors.find(({ code }) => !standAlone.includes(code));
  return errors.filter((error) => error === unreadable || standAlone.includes(error.code));
}

const standAlone: readonly string[] = ['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED'];

function aliasesIn(document: Document.Parsed, pointAt: (offset: number) => Point): readonly YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  visit(document, (_key, node) => {
    if (!isAlias(node)) return;
    mistakes.push({
      code: 'broken-yaml',
      ...pointAt(node.range?.[0] ?? 0),
      what: `"*${node.source}" is an alias; those are not used here.`,
      fix: 'Write out what it stands for. A text that starts with * goes between quotation marks.',
    });
  });
  return mistakes;
}
