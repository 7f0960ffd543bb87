import { quoted } from '../../../../core/lesson/sentences.ts';
import type { Passage } from '../passages.ts';
import { type FoundInWords, inPassage, type LanguageWords, type Rule } from '../rule.ts';

/** How long the Dutch may be against the English. Source: writing guide, L10. */
const least = 0.7;
const most = 1.4;

/** Letters of difference that say nothing: in a caption of two words a ratio is chance. */
const free = 10;

export const languagesAlike: Rule = {
  id: 'languages-alike',
  title: 'A text is about as long in Dutch as in English',
  excusable: true,
  check: ({ words: { nl, en } }) => {
    const [dutch, english] = [byKey(nl), byKey(en)];
    const onlyEnglish = [...english].filter(([key]) => !dutch.has(key));
    return [
      ...[...dutch].flatMap(([key, whole]) => unlike(whole, english.get(key)?.text ?? '')),
      ...onlyEnglish.flatMap(([, { passage, text }]) =>
        inPassage(
          'en',
          passage,
          `${quoted(text)} is not there in Dutch.`,
          'Write it in both languages, or in neither.',
        ),
      ),
    ];
  },
};

function unlike({ passage, text }: Whole, english: string): readonly FoundInWords[] {
  const ratio = text.length / Math.max(1, english.length);
  if ((ratio >= least && ratio <= most) || Math.abs(text.length - english.length) <= free) return [];
  const what = `${quoted(text)} has ${text.length} letters, and ${english.length} in English: ${ratio.toFixed(2)} times as many.`;
  return [inPassage('nl', passage, what, `Let both say the same: ${least} to ${most} times is enough.`)];
}

interface Whole {
  readonly passage: Passage;
  readonly text: string;
}

/** The whole text under every tag, under the ids and names of the tags it stands in. */
function byKey({ passages }: LanguageWords): ReadonlyMap<string, Whole> {
  const found = new Map<string, Whole>();
  for (const passage of passages) {
    const key = keyOf(passage);
    const before = found.get(key);
    const text = [before?.text, longest(passage)].filter((part) => part !== undefined).join(' ');
    found.set(key, { passage: before?.passage ?? passage, text });
  }
  return found;
}

function keyOf({ around, attribute = '' }: Passage): string {
  const tags = around.map(
    ({ name, attributes }) =>
      `${name} ${attributes.get('id') ?? attributes.get('who') ?? attributes.get('of') ?? attributes.get('scene') ?? ''}`,
  );
  return [...tags, attribute].join('/');
}

function longest({ readings }: Passage): string {
  return readings.reduce((one, other) => (other.length > one.length ? other : one), '');
}
