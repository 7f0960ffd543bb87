import type { Assignment } from '../../core/assignment/assignment.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import { fromOf, titleOf } from './in-words.ts';
import { Standing } from './person.tsx';

/** Who stands behind every assignment. */
export const host = 'imane';

interface AssignmentHeadProps {
  readonly words: AssignmentMessages;
  readonly assignment: Assignment;
}

/** What it is called and from whom it is, beside somebody at the counter below. */
export function AssignmentHead({ words, assignment }: AssignmentHeadProps) {
  const { group } = assignment;
  return (
    <header class="assignment-head">
      <div>
        <p class="kicker">{words.forYou}</p>
        <h1 tabIndex={-1}>{titleOf(words, assignment)}</h1>
        <p>
          {words.from(fromOf(words, assignment))}
          {group.trim() && (
            <>
              <br />
              {words.group(group)}
            </>
          )}
        </p>
      </div>
      <div class="assignment-person">
        <Standing person={host} mood="calm" />
      </div>
    </header>
  );
}
