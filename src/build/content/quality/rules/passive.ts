import { quoted } from '../../../../core/lesson/sentences.ts';
import { inPassage, inWhole, type Rule } from '../rule.ts';
import { sentencesIn } from '../sentences.ts';

/** A form of "worden" with a participle: "wordt geholpen", "werd betaald". */
const become = /\b(?:word|wordt|worden|werd|werden)\b/iu;
const participle = /\b(?:\p{L}{0,6}ge|be|ver|ont|her)\p{L}{2,}(?:d|t|en)\b/iu;

/** Words that look like participles and are none. */
const noParticiple =
  /\b(?:gezellig|geduldig|geen|gewoon|gelijk|genoeg|bent|bekend|verder|gesprek|gezicht|gebeurt|verdrietig|geld|begint)\b/giu;

/** Sentences in the passive outside options, as a share. Source: writing guide, L4. */
const mostShare = 0.05;

/** Whether a Dutch sentence seems to be in the passive. It looks at words only, and may be wrong. */
export function isPassive(sentence: string): boolean {
  return become.test(sentence) && participle.test(sentence.replaceAll(noParticiple, '').replace(become, ''));
}

export const passive: Rule = {
  id: 'passive',
  title: 'No Dutch option is in the passive, and at most 5 in 100 sentences elsewhere',
  excusable: true,
  check: ({ words: { nl } }) => {
    const inOptions = nl.passages
      .filter(({ kind }) => kind === 'chosen')
      .flatMap((passage) =>
        sentencesIn(passage, 'nl')
          .filter(isPassive)
          .map((sentence) =>
            inPassage('nl', passage, `${quoted(sentence)} is in the passive.`, 'Say who does it: "ik help u".'),
          ),
      );
    const others = nl.passages.filter(({ kind }) => kind !== 'chosen').flatMap((one) => sentencesIn(one, 'nl'));
    const found = others.filter(isPassive);
    if (found.length <= others.length * mostShare) return inOptions;
    const what = `${found.length} of ${others.length} sentences are in the passive; 5 in 100 may. The first: ${quoted(found[0] ?? '')}`;
    return [...inOptions, inWhole(nl, what, 'Say who does it.')];
  },
};
