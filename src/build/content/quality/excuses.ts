import { choose, count, quoted } from '../../../core/lesson/sentences.ts';
import type { Locale } from '../../../messages/locales.ts';
import { countWords } from '../words/count-words.ts';
import { nameOfTag } from '../words/name-of-tag.ts';
import { type Tag, tagsBelow } from '../words/page.ts';
import { excuseTag } from '../words/tags.ts';
import type { Found, FoundInWords, ReviewedLesson, Rule } from './rule.ts';

/** A reason needs a few words: "because he says so" tells nothing to the next author, but more than "ok". */
const fewestWords = 3;

/** Something that one rule found. */
export interface Finding {
  readonly rule: string;
  readonly found: Found;
}

/** An `<Excuse>`, and what it stands in. */
interface Excuse {
  readonly locale: Locale;
  readonly tag: Tag;
  readonly around: readonly Tag[];
  readonly rule: string;
  readonly because: string;
}

export interface Excused {
  /** What nobody excused, and what is wrong with the excuses themselves. */
  readonly findings: readonly Finding[];
  /** The rule of every finding that was excused. */
  readonly excused: readonly string[];
}

/** Takes out what an `<Excuse>` for the same rule excuses, in a tag around it. */
export function withExcuses(reviewed: ReviewedLesson, findings: readonly Finding[], rules: readonly Rule[]): Excused {
  const excuses = Object.values(reviewed.words).flatMap(({ locale, page }) => excusesOn(page, locale));
  const used = new Set<Excuse>();
  const isExcused = ({ rule, found }: Finding): boolean => {
    const excuse = 'locale' in found ? excuses.find((one) => one.rule === rule && covers(one, found)) : undefined;
    if (excuse === undefined || !rules.some(({ id, excusable }) => id === rule && excusable)) return false;
    used.add(excuse);
    return true;
  };
  const excused = findings.filter(isExcused);
  const left = findings.filter((finding) => !excused.includes(finding));
  const wrong = excuses.flatMap((excuse) => problemWith(excuse, used.has(excuse), rules));
  return { findings: [...left, ...wrong], excused: excused.map(({ rule }) => rule) };
}

function excusesOn(page: Tag, locale: Locale): readonly Excuse[] {
  return [...tagsBelow(page)]
    .filter(({ tag }) => tag.name === excuseTag)
    .map(({ tag, around }) => ({
      locale,
      tag,
      around: around.slice(0, -1),
      rule: tag.attributes.get('rule') ?? '',
      because: tag.attributes.get('because') ?? '',
    }));
}

function covers(excuse: Excuse, found: FoundInWords): boolean {
  return excuse.locale === found.locale && excuse.around.every((tag, depth) => found.around[depth] === tag);
}

function problemWith(excuse: Excuse, isUsed: boolean, rules: readonly Rule[]): readonly Finding[] {
  const problem = problemOf(excuse, isUsed, rules);
  if (problem === undefined) return [];
  const { locale, around, tag } = excuse;
  return [{ rule: 'excuses', found: { locale, around, start: tag.start, ...problem } }];
}

function problemOf(
  { rule, because, around }: Excuse,
  isUsed: boolean,
  rules: readonly Rule[],
): { what: string; fix: string } | undefined {
  const excusable = rules.filter((one) => one.excusable).map(({ id }) => id);
  if (!excusable.includes(rule))
    return { what: `${quoted(rule)} is no rule that can be excused.`, fix: choose(rule, excusable) };
  if (countWords(because) < fewestWords)
    return {
      what: `The excuse gives no reason of ${count(fewestWords, 'word')} or more.`,
      fix: 'Say why the words must break the rule.',
    };
  if (isUsed) return undefined;
  const inner = around.at(-1);
  const where = inner === undefined ? 'the file' : nameOfTag(inner);
  return {
    what: `Nothing in ${where.replace(/^The /, 'the ')} breaks the rule ${quoted(rule)}.`,
    fix: 'Take the excuse out.',
  };
}
