import type { OpenedAssignment } from '../../core/assignment/opened.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import { Arrow } from '../arrow.tsx';
import { fromOf, titleOf } from './in-words.ts';
import type { LessonCard } from './learner-data.ts';
import { PasteLink } from './paste-link.tsx';
import { Coin } from './person.tsx';

export interface KeptCard {
  readonly opened: OpenedAssignment;
  readonly href: string;
  readonly done: number;
  readonly total: number;
  /** Its first lesson, whose customer looks out of the card. */
  readonly lesson: LessonCard | undefined;
}

interface OverviewProps {
  readonly words: AssignmentMessages;
  readonly kept: readonly KeptCard[];
  /** What is wrong with the link that was opened, when something is. */
  readonly fault?: keyof AssignmentMessages['faults'] | undefined;
  readonly onRead: (pasted: string) => void;
}

/** The assignments of this device, and a field for the link to another. */
export function Overview({ words, kept, fault, onRead }: OverviewProps) {
  return (
    <>
      <header class="overview-head">
        <h1 tabIndex={-1}>{words.overview.title}</h1>
        {fault && (
          <p class="memo" role="alert" data-fault={fault}>
            {words.faults[fault]}
          </p>
        )}
        {kept.length === 0 && !fault && <p>{words.overview.none}</p>}
      </header>
      {kept.length > 0 && (
        <ul class="kept">
          {kept.map((card) => (
            <Kept key={card.opened.registration} words={words} card={card} />
          ))}
        </ul>
      )}
      <PasteLink words={words.overview} onRead={onRead} />
    </>
  );
}

function Kept({ words, card: { opened, href, done, total, lesson } }: { words: AssignmentMessages; card: KeptCard }) {
  return (
    <li>
      <a class="kept-card" href={href} data-assignment-link={opened.assignment.id}>
        {lesson && <Coin person={lesson.person} mood={lesson.mood} />}
        <strong>{titleOf(words, opened.assignment)}</strong>
        <span>
          {words.from(fromOf(words, opened.assignment))} · {words.next.count(done, total)}
        </span>
        <span class="go">
          {words.overview.open} <Arrow />
        </span>
      </a>
    </li>
  );
}
