import type { MdxJsxAttributeUnion } from 'satteri';
import { nearest } from '../../../core/lesson/nearest.ts';
import { choose, quoted } from '../../../core/lesson/sentences.ts';
import type { Point } from '../mistake.ts';
import { tagRules } from './tags.ts';
import type { WordMistake } from './word-rule.ts';

/** The attributes of a tag, under the names they were probably meant to have. */
export function readAttributes(
  tag: string,
  attributes: readonly MdxJsxAttributeUnion[],
  start: Point,
  mistakes: WordMistake[],
): ReadonlyMap<string, string> {
  const rule = tagRules.get(tag);
  const known = [...(rule?.needs ?? []), ...(rule?.may ?? [])];
  const read = new Map<string, string>();
  const tell = (what: string, fix: string): number => mistakes.push({ code: 'attributes', ...start, what, fix });
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const name = rule === undefined || known.includes(attribute.name) ? attribute.name : nearest(attribute.name, known);
    if (name !== attribute.name) {
      tell(`<${tag}> has an attribute ${quoted(attribute.name)}, which is not known.`, choose(attribute.name, known));
    }
    if (name === undefined) continue;
    if (read.has(name)) tell(`<${tag}> has ${quoted(name)} twice.`, 'Keep one of the two.');
    read.set(name, typeof attribute.value === 'string' ? attribute.value : '');
  }
  for (const name of rule?.needs ?? []) {
    if ((read.get(name) ?? '').trim() === '') tell(`<${tag}> has no ${quoted(name)}.`, `Write <${tag} ${name}="…">.`);
  }
  return read;
}
