import { quoted } from '../../../../core/lesson/sentences.ts';
import { findPhrases } from '../find-phrases.ts';
import { passageRule } from '../passage-rule.ts';

export const oneName = passageRule({
  id: 'one-name',
  title: 'One thing has one name in all lessons',
  excusable: true,
  look: ({ readings }, { locale, known }) => {
    const names = known.lists[locale].oneName;
    return findPhrases(readings, Object.keys(names)).map((phrase) => ({
      what: `${quoted(phrase)} is called ${quoted(names[phrase] ?? '')} in other lessons.`,
      fix: `Write: ${names[phrase]}.`,
    }));
  },
});
