import type { Point } from '../mistake.ts';

/** Words between two tags. */
export interface Text {
  readonly kind: 'text';
  readonly value: string;
  readonly start: Point;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Node[];
  readonly start: Point;
}

/** One tag with what is in it, such as `<Why>…</Why>`. */
export interface Tag {
  readonly kind: 'tag';
  /** As it was probably meant: a mistyped name is told once, and the rest is checked as if it were right. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  readonly start: Point;
}

export type Node = Tag | Paragraph | Text;

/** The whole page is a tag that nobody writes. */
export const pageName = 'page';

/** The tags directly in a tag; paragraphs do not count as a level. */
function tagsIn(parent: Tag | Paragraph): readonly Tag[] {
  return parent.children.flatMap((child) => {
    if (child.kind === 'tag') return [child];
    return child.kind === 'paragraph' ? tagsIn(child) : [];
  });
}

/** The tags of one name directly in a tag. */
export function tagsNamed(parent: Tag, name: string): readonly Tag[] {
  return tagsIn(parent).filter((tag) => tag.name === name);
}

/** A tag on the page, with the tag around it. */
export interface Placed {
  readonly tag: Tag;
  readonly parent: Tag;
  /** The tags it stands in and itself, from the outside in; without the one that was searched. */
  readonly around: readonly Tag[];
  /** The ids of the tags it stands in and its own, with spaces between them: `busy-counter one-moment`. */
  readonly place: string;
}

/** Every tag in a tag at any depth, from top to bottom. */
export function* tagsBelow(parent: Tag, outer = '', outside: readonly Tag[] = []): Generator<Placed> {
  for (const tag of tagsIn(parent)) {
    const place = `${outer} ${tag.attributes.get('id') ?? ''}`.trim();
    const around = [...outside, tag];
    yield { tag, parent, around, place };
    yield* tagsBelow(tag, place, around);
  }
}

/** The words directly in a tag, in its paragraphs or between them. */
export function textsIn(parent: Tag | Paragraph): readonly Text[] {
  return parent.children.flatMap((child) => {
    if (child.kind === 'text') return [child];
    return child.kind === 'paragraph' ? textsIn(child) : [];
  });
}

/** All words in a tag as the reader sees them, without those in the tags that `skip` names. */
export function wordsIn(parent: Tag | Paragraph, skip: readonly string[] = []): string {
  const parts = parent.children.map((child) => {
    if (child.kind === 'text') return child.value;
    return child.kind === 'tag' && skip.includes(child.name) ? ' ' : ` ${wordsIn(child, skip)} `;
  });
  return parts.join('');
}
