import { trunk } from '../../../../core/attempt/trunk.ts';
import type { Rule } from '../rule.ts';

const fewest = 3;
const most = 5;

export const decisionCount: Rule = {
  id: 'decision-count',
  title: 'The best path has 3 to 5 decisions',
  excusable: false,
  check: ({ lesson }) => {
    const found = trunk(lesson).length;
    if (found >= fewest && found <= most) return [];
    const what = `The best path has ${found === 1 ? 'one decision' : `${found} decisions`}; it must have ${fewest} to ${most}.`;
    return [{ path: ['scenes'], what, fix: found < fewest ? 'Add a scene.' : 'Take a scene out.' }];
  },
};
