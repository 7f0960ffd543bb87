import type { Node, Tag } from './page.ts';

/** The paragraphs of a tag; what stands between them is one too. */
export function blocksOf(tag: Tag): readonly (readonly Node[])[] {
  const blocks: Node[][] = [];
  let loose: Node[] = [];
  for (const child of tag.children) {
    const isBlock = child.kind === 'paragraph' || (child.kind === 'tag' && child.name === 'Decision');
    if (!isBlock) loose.push(child);
    else {
      blocks.push(loose, child.kind === 'paragraph' ? [...child.children] : []);
      loose = [];
    }
  }
  return [...blocks, loose];
}
