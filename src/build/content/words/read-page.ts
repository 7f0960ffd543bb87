import { mdxToMdast } from 'satteri';
import { fileStart } from '../mistake.ts';
import { type Page, toPage } from './mdast-to-page.ts';
import { sentencesForMdx } from './mdx-errors.ts';
import { withoutPrograms } from './program-code.ts';
import type { WordMistake } from './word-rule.ts';

/** Reads MDX with the parser that the site is built with. Without a page when its tags do not fit together. */
export function readPage(source: string): { page?: Page['page']; mistakes: readonly WordMistake[] } {
  const { body, mistakes } = withoutPrograms(source);
  try {
    const read = toPage(mdxToMdast(body));
    return { page: read.page, mistakes: [...mistakes, ...read.mistakes] };
  } catch (error) {
    if (mistakes.length > 0) return { mistakes };
    const said = error instanceof Error ? error.message : String(error);
    return { mistakes: [{ code: 'broken-mdx', ...fileStart, ...sentencesForMdx(said) }] };
  }
}
