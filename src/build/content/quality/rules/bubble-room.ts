import { linesOf } from '../../../../components/lesson/bubble-width.ts';
import { quoted } from '../../../../core/lesson/sentences.ts';
import { locales } from '../../../../messages/locales.ts';
import { inPassage, type Rule } from '../rule.ts';

/** Lines between the bar and the highest hair. */
const most = 2;

export const bubbleRoom: Rule = {
  id: 'bubble-room',
  title: 'What somebody says fits on the two lines of a speech bubble',
  excusable: false,
  check: ({ words }) =>
    locales.flatMap((locale) =>
      words[locale].passages
        .filter(({ kind }) => kind === 'said')
        .flatMap((passage) => {
          const [text = ''] = passage.readings;
          const lines = linesOf(text);
          if (lines <= most) return [];
          const what = `${quoted(text)} takes ${lines} lines in its speech bubble; there is room for ${most}.`;
          return [inPassage(locale, passage, what, 'Let them say less, or tell the first part outside the bubble.')];
        }),
    ),
};
