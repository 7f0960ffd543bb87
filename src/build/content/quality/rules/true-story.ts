import { quoted } from '../../../../core/lesson/sentences.ts';
import { findPhrases } from '../find-phrases.ts';
import { passageRule } from '../passage-rule.ts';

export const trueStory = passageRule({
  id: 'true-story',
  title: 'The debrief says that it is a true story',
  excusable: false,
  look: ({ tag, readings }, { locale, known }) => {
    const phrase = known.lists[locale].trueStory;
    if (tag.name !== 'TrueStory' || findPhrases(readings, [phrase]).length > 0) return [];
    return [{ what: `<TrueStory> does not say ${quoted(phrase)}.`, fix: `Begin with: ${phrase}.` }];
  },
});
