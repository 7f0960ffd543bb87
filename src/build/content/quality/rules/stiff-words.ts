import { quoted } from '../../../../core/lesson/sentences.ts';
import { findPhrases } from '../find-phrases.ts';
import { passageRule } from '../passage-rule.ts';

export const stiffWords = passageRule({
  id: 'stiff-words',
  title: 'No stiff words',
  excusable: true,
  look: ({ readings }, { locale, known }) => {
    const { stiff } = known.lists[locale];
    return findPhrases(readings, Object.keys(stiff)).map((phrase) => ({
      what: `${quoted(phrase)} is stiff.`,
      fix: `Write: ${stiff[phrase]}.`,
    }));
  },
});
