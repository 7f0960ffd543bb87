import type { Assignment } from '../../core/assignment/assignment.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';

interface HouseRulesProps {
  readonly words: AssignmentMessages;
  readonly assignment: Assignment;
}

/** What the shop lets its people decide, on a note. */
export function HouseRules({ words, assignment }: HouseRulesProps) {
  if (assignment.houseRules.trim() === '') return null;
  return (
    <aside class="memo" data-rules>
      <h2>{words.rules}</h2>
      <p>{assignment.houseRules}</p>
    </aside>
  );
}
