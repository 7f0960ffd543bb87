import { nameOfPlace } from '../../../../core/lesson/lesson-places.ts';
import type { Rule } from '../rule.ts';

/** Three are enough (Rodriguez 2005); a fourth only when staff really do it. */
const fewest = 3;
const most = 4;

export const optionCount: Rule = {
  id: 'option-count',
  title: 'A decision has 3 options, or 4',
  excusable: false,
  check: ({ lesson }) =>
    lesson.scenes
      .filter(({ options }) => options.length < fewest || options.length > most)
      .map(({ id, options }) => {
        const path = ['scenes', id, 'options'];
        const what = `${nameOfPlace(path)} has ${options.length} options; it must have ${fewest} or ${most}.`;
        return { path, what, fix: options.length < fewest ? 'Add what people really do.' : 'Keep the likeliest.' };
      }),
};
