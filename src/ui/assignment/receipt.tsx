import type { OpenedAssignment } from '../../core/assignment/opened.ts';
import type { Mastery } from '../../core/scoring/mastery.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import { formatMoment } from '../../messages/format-day.ts';
import type { Locale } from '../../messages/locales.ts';
import { fromOf, titleOf } from './in-words.ts';
import type { LessonCard } from './learner-data.ts';

/** What a ticket says, ready to be read. */
export interface ReceiptContent {
  readonly name: string;
  readonly madeAtMillis: number;
  readonly lines: readonly { readonly lesson: string; readonly choices?: readonly string[] | undefined }[];
  readonly mastery?: Mastery | undefined;
}

interface ReceiptProps {
  readonly words: AssignmentMessages;
  readonly locale: Locale;
  readonly opened: OpenedAssignment;
  readonly lessons: readonly LessonCard[];
  readonly content: ReceiptContent;
}

/** The content of a ticket in words, as a receipt. */
export function Receipt({ words, locale, opened, lessons, content }: ReceiptProps) {
  const { ticket } = words;
  const { assignment } = opened;
  const from = fromOf(words, assignment);
  return (
    <section class="bon" data-ticket-words>
      <h2>{ticket.says}</h2>
      <p class="bon-head">
        {titleOf(words, assignment)}, {words.from(from)}
      </p>
      <dl>
        <div>
          <dt>{ticket.who}</dt>
          <dd>{content.name || ticket.nameless}</dd>
        </div>
        <div>
          <dt>{ticket.made}</dt>
          <dd>{formatMoment(content.madeAtMillis, locale)}</dd>
        </div>
      </dl>
      <ol class="bon-lessons">
        {content.lines.map((line) => (
          <Line
            key={line.lesson}
            words={ticket}
            title={lessons.find(({ id }) => id === line.lesson)?.title ?? line.lesson}
            choices={line.choices}
            told={assignment.mode === 'coach'}
          />
        ))}
      </ol>
      <p class="bon-total">{ticket.done(content.lines.length, assignment.lessons.length)}</p>
      <p class="bon-bottom">{ticket.bottom}</p>
    </section>
  );
}

interface LineProps {
  readonly words: AssignmentMessages['ticket'];
  readonly title: string;
  readonly choices: readonly string[] | undefined;
  /** Choices are part of it. */
  readonly told: boolean;
}

function Line({ words, title, choices, told }: LineProps) {
  return (
    <li>
      <p>
        <strong>{title}</strong> <span>{words.finished}</span>
      </p>
      {told && !choices && <p>{words.unknown}</p>}
      {choices && (
        <ol aria-label={words.choices(title)}>
          {choices.map((choice, index) => (
            // The same words may be chosen twice: what a line is follows from its place.
            <li key={index}>{choice}</li>
          ))}
        </ol>
      )}
    </li>
  );
}
