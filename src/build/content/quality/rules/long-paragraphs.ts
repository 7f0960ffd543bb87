import { passageRule } from '../passage-rule.ts';
import { sentencesOf } from '../sentences.ts';

/** Sentences in a paragraph. Source: writing guide, L7. */
const most = 3;

export const longParagraphs = passageRule({
  id: 'long-paragraphs',
  title: 'A paragraph has at most 3 sentences',
  excusable: true,
  look: ({ readings }, { locale }) => {
    const found = Math.max(...readings.map((text) => sentencesOf(text, locale).length));
    if (found <= most) return [];
    const what = `This paragraph has ${found} sentences; it may have ${most}.`;
    return [{ what, fix: 'Make two paragraphs of it, or take a sentence out.' }];
  },
});
