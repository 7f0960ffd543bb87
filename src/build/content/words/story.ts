import type { Moods } from '../../../core/lesson/lesson.ts';
import { blocksOf } from './blocks.ts';
import { moodsOf } from './count-words.ts';
import { type Node, type Tag, wordsIn } from './page.ts';
import { tidy } from './tidy.ts';

/** A piece of a story: told, or said by somebody. */
export interface Line {
  readonly who?: string;
  readonly words: string;
}

/** The paragraphs of a tag as they read in these moods, without the decision in it. */
export function storyIn(tag: Tag, moods: Moods): readonly (readonly Line[])[] {
  return blocksOf(tag)
    .map((block) => joined(linesOf(block, moods)))
    .filter((lines) => lines.length > 0);
}

function linesOf(nodes: readonly Node[], moods: Moods): readonly Line[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [{ words: node.value }];
    if (node.kind === 'paragraph') return linesOf(node.children, moods);
    const who = node.attributes.get('who') ?? '';
    if (node.name === 'Says') return [{ who, words: wordsIn(node) }];
    const mood = moods[who as keyof Moods];
    const isShown = node.name === 'Mood' && mood !== undefined && moodsOf(node).includes(mood);
    return isShown ? linesOf(node.children, moods) : [];
  });
}

/** Words that are told one after the other are one piece, as the mood they depend on is not seen. */
function joined(lines: readonly Line[]): readonly Line[] {
  const pieces: Line[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    if (last === undefined || last.who !== undefined || line.who !== undefined) pieces.push(line);
    else pieces.splice(-1, 1, { words: last.words + line.words });
  }
  return pieces.map((line) => ({ ...line, words: tidy(line.words) })).filter(({ words }) => words !== '');
}
