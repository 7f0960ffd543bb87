import { quoted } from '../../../../core/lesson/sentences.ts';
import { locales } from '../../../../messages/locales.ts';
import { inPassage, type Rule } from '../rule.ts';

/** Letters on the two lines that a speech bubble has room for. */
const most = 45;

export const bubbleRoom: Rule = {
  id: 'bubble-room',
  title: 'What somebody says fits in a speech bubble of two lines: 45 letters',
  excusable: true,
  check: ({ words }) =>
    locales.flatMap((locale) =>
      words[locale].passages
        .filter(({ kind }) => kind === 'said')
        .flatMap((passage) => {
          const [text = ''] = passage.readings;
          if (text.length <= most) return [];
          const what = `${quoted(text)} has ${text.length} letters; a speech bubble has room for ${most}.`;
          return [inPassage(locale, passage, what, 'Let them say less, or tell the first part outside the bubble.')];
        }),
    ),
};
