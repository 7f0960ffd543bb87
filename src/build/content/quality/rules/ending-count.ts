import { count } from '../../../../core/lesson/sentences.ts';
import type { Rule } from '../rule.ts';

const fewest = 3;

export const endingCount: Rule = {
  id: 'ending-count',
  title: 'A lesson has 3 endings or more',
  excusable: false,
  check: ({ lesson: { endings } }) =>
    endings.length >= fewest
      ? []
      : [
          {
            path: ['endings'],
            what: `The lesson has ${count(endings.length, 'ending')}; it must have ${fewest} or more.`,
            fix: 'Add one that follows from the mood or from what was solved.',
          },
        ],
};
