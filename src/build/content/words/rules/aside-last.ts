import { nameOfTag } from '../name-of-tag.ts';
import { tagsBelow } from '../page.ts';
import type { WordRule } from '../word-rule.ts';

/** What is not spoken comes last in an option: the quotation marks close before it. */
export const asideLast: WordRule = ({ page }) =>
  [...tagsBelow(page)].flatMap(({ tag, parent }) => {
    if (tag.name !== 'You') return [];
    const words = tag.children.flatMap((child) => (child.kind === 'paragraph' ? child.children : [child]));
    const aside = words.find((child) => child.kind === 'tag' && child.name === 'Aside');
    const isLast = words.slice(aside ? words.indexOf(aside) + 1 : words.length).every(isEmpty);
    if (aside === undefined || (isLast && aside !== words[0])) return [];
    const what = `The <Aside> of ${nameOfTag(parent).replace(/^The /, 'the ')} stands before or between what is spoken.`;
    return [{ code: 'aside-last', ...aside.start, what, fix: 'Put it at the end of <You>.' }];
  });

function isEmpty(node: { readonly kind: string; readonly value?: string }): boolean {
  return node.kind === 'text' && (node.value ?? '').trim() === '';
}
