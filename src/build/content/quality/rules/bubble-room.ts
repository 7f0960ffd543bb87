import { linesOf } from '../../../../components/lesson/bubble-width.ts';
import { quoted } from '../../../../core/lesson/sentences.ts';
import { passageRule } from '../passage-rule.ts';

/** Lines between the bar and the highest hair. */
const most = 2;

export const bubbleRoom = passageRule({
  id: 'bubble-room',
  title: 'What somebody says fits on the two lines of a speech bubble',
  excusable: false,
  look: ({ kind, readings: [text = ''] }) => {
    const lines = linesOf(text);
    if (kind !== 'said' || lines <= most) return [];
    const what = `${quoted(text)} takes ${lines} lines in its speech bubble; there is room for ${most}.`;
    return [{ what, fix: 'Let them say less, or tell the first part outside the bubble.' }];
  },
});
