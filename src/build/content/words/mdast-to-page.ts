import type { MdastNode } from 'satteri';
import { nearest } from '../../../core/lesson/nearest.ts';
import { choose, quoted } from '../../../core/lesson/sentences.ts';
import { fileStart, type Point } from '../mistake.ts';
import { readAttributes } from './attributes.ts';
import { type Node, pageName, type Tag } from './page.ts';
import { refuseMarkdown } from './refused-markdown.ts';
import { tagNames } from './tags.ts';
import type { WordMistake } from './word-rule.ts';

/** Deeper than any lesson needs; keeps a strange file from exhausting the stack. */
const deepest = 30;

export interface Page {
  readonly page: Tag;
  readonly mistakes: readonly WordMistake[];
}

/** Makes the tree of tags, paragraphs and words out of the parser's tree, and refuses everything else. */
export function toPage(root: MdastNode): Page {
  const mistakes: WordMistake[] = [];
  const children = childrenOf(root, mistakes, 0);
  return { page: { kind: 'tag', name: pageName, attributes: new Map(), children, start: fileStart }, mistakes };
}

function childrenOf(node: MdastNode, mistakes: WordMistake[], depth: number): readonly Node[] {
  if (!('children' in node)) return [];
  if (depth > deepest) {
    mistakes.push({ code: 'too-deep', ...startOf(node), what: 'This is nested too deeply.', fix: 'Take tags out.' });
    return [];
  }
  return node.children.flatMap((child) => toNodes(child, mistakes, depth + 1));
}

function toNodes(node: MdastNode, mistakes: WordMistake[], depth: number): readonly Node[] {
  const start = startOf(node);
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', value: node.value, start }];
    case 'break':
      return [{ kind: 'text', value: ' ', start }];
    case 'emphasis':
    case 'strong':
      return childrenOf(node, mistakes, depth);
    case 'paragraph':
      return [{ kind: 'paragraph', children: childrenOf(node, mistakes, depth), start }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = tagName(node.name ?? '', start, mistakes);
      const attributes = readAttributes(name, node.attributes, start, mistakes);
      return [{ kind: 'tag', name, attributes, children: childrenOf(node, mistakes, depth), start }];
    }
    default:
      mistakes.push({ ...refuseMarkdown(node.type), ...start });
      return [];
  }
}

function tagName(name: string, start: Point, mistakes: WordMistake[]): string {
  if (tagNames.includes(name)) return name;
  mistakes.push({
    code: 'unknown-tag',
    ...start,
    what: `The tag ${quoted(`<${name}>`)} is not known.`,
    fix: choose(name, tagNames),
  });
  return nearest(name, tagNames) ?? name;
}

function startOf({ position }: MdastNode): Point {
  return position === undefined ? fileStart : { line: position.start.line, column: position.start.column };
}
