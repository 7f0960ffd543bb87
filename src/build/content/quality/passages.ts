import type { Moods } from '../../../core/lesson/lesson.ts';
import type { Point } from '../mistake.ts';
import { blocksOf } from '../words/blocks.ts';
import { moodsOf, type PossibleMoods } from '../words/count-words.ts';
import { type Node, type Placed, type Tag, tagsBelow } from '../words/page.ts';
import { tagRules } from '../words/tags.ts';

/** A text that is read in one go: a paragraph, a speech bubble, an option, or a caption. */
export interface Passage {
  /**
   * Told by the narrator, said by somebody in the story, chosen by the learner, thought or doubted by somebody in the
   * guide, or a caption in an attribute.
   */
  readonly kind: 'told' | 'said' | 'chosen' | 'thought' | 'caption';
  /** The innermost tag it stands in. */
  readonly tag: Tag;
  /** The tags it stands in, from the outside in. */
  readonly around: readonly Tag[];
  /** The caption's attribute. */
  readonly attribute?: string;
  readonly start: Point;
  /** The text as it reads in every mood that its people can have, each different one once. */
  readonly readings: readonly string[];
}

/** The tags that stand within the text around them; other tags are passages of their own. */
const inText: readonly string[] = ['Mood'];

const captions: readonly string[] = ['short', 'title', 'ask'];

/** All texts of a page, from top to bottom. */
export function passagesIn(page: Tag, moods: ReadonlyMap<string, readonly Moods[]> | undefined): readonly Passage[] {
  return [...tagsBelow(page)].flatMap((placed) => [
    ...captionsOf(placed),
    ...(tagRules.get(placed.tag.name)?.words && !inText.includes(placed.tag.name)
      ? texts(placed, moods?.get(placed.place))
      : []),
  ]);
}

function captionsOf({ tag, around }: Placed): readonly Passage[] {
  return captions.flatMap((attribute) => {
    const text = tag.attributes.get(attribute);
    return text === undefined ? [] : [{ kind: 'caption', tag, around, attribute, start: tag.start, readings: [text] }];
  });
}

const kinds: ReadonlyMap<string, Passage['kind']> = new Map([
  ['Says', 'said'],
  ['You', 'chosen'],
  ['Voice', 'thought'],
  ['Doubt', 'thought'],
]);

function texts({ tag, around }: Placed, moods: PossibleMoods): readonly Passage[] {
  const kind = kinds.get(tag.name) ?? 'told';
  return blocksOf(tag).flatMap((block) => {
    const readings = readingsOf(block, moods);
    return readings.length === 0 ? [] : [{ kind, tag, around, start: startOf(block) ?? tag.start, readings }];
  });
}

function startOf(block: readonly Node[]): Point | undefined {
  return block.find((node) => node.kind !== 'text' || node.value.trim() !== '')?.start;
}

function readingsOf(block: readonly Node[], moods: PossibleMoods): readonly string[] {
  const readings = (moods ?? [{} as Moods]).map((faces) => tidy(read(block, faces)));
  return [...new Set(readings)].filter((text) => text !== '');
}

function read(nodes: readonly Node[], faces: Moods): string {
  return nodes.map((node) => readNode(node, faces)).join('');
}

function readNode(node: Node, faces: Moods): string {
  if (node.kind === 'text') return node.value;
  if (node.kind === 'paragraph') return ` ${read(node.children, faces)} `;
  if (!inText.includes(node.name)) return ' ';
  const mood = faces[(node.attributes.get('who') ?? '') as keyof Moods];
  return mood !== undefined && moodsOf(node).includes(mood) ? read(node.children, faces) : '';
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
