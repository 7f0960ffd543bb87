import type { Assignment } from '../../core/assignment/assignment.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import { Mark } from './icons.tsx';
import { fromOf } from './in-words.ts';

interface SentProps {
  readonly words: AssignmentMessages;
  readonly assignment: Assignment;
  /** The page about privacy, for those who want to know more. */
  readonly privacy?: string;
}

/** What leaves the device and what does not, for whom, and that it is not for appraisal. */
export function Sent({ words, assignment, privacy }: SentProps) {
  const { sent } = words;
  const { mode } = assignment;
  const from = fromOf(words, assignment);
  const { yes, no } = listsOf(sent, assignment);
  return (
    <div class="sent" data-mode={mode}>
      {mode === 'practice' && <p>{sent.nothing}</p>}
      <Listed title={sent.sees(from)} items={yes} yes={true} />
      <Listed title={sent.seesNot(from)} items={no} yes={false} />
      {mode !== 'practice' && <p>{sent.ticket(from)}</p>}
      {mode === 'coach' && <p>{sent.group(from)}</p>}
      <p>
        <strong>{sent.appraisal}</strong>
      </p>
      {privacy && (
        <p class="small">
          <a href={`${privacy}#${mode}`}>{sent.more}</a>
        </p>
      )}
    </div>
  );
}

/** No score is in a ticket; where a trainer set one to pass, whether it was met is worked out from the choices. */
function listsOf(sent: AssignmentMessages['sent'], { mode, masteryPercent }: Assignment) {
  const { yes, no } = sent[mode];
  if (mode === 'practice') return { yes, no };
  const passed = masteryPercent === undefined ? [] : [sent.mastery(masteryPercent)];
  return { yes: [...yes, ...passed, sent.name], no: masteryPercent === undefined ? [...no, sent.noScore] : no };
}

interface ListedProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly yes: boolean;
}

function Listed({ title, items, yes }: ListedProps) {
  if (items.length === 0) return null;
  return (
    <div>
      <p>{title}</p>
      <ul class={yes ? 'yes' : 'no'}>
        {items.map((item) => (
          <li key={item}>
            <Mark yes={yes} /> {item}
          </li>
        ))}
      </ul>
    </div>
  );
}
