import type { Catalogue } from '../../core/assignment/catalogue.ts';
import type { Draft } from '../../core/assignment/desk.ts';
import { timeOf } from '../../core/assignment/standing.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import { fromOf, timeInWords, titleOf } from '../assignment/in-words.ts';
import { Sent } from '../assignment/sent.tsx';
import { lessonsOf, minutesOf } from './minutes.ts';

interface PreviewProps {
  readonly title: string;
  /** In the language of the assignment. */
  readonly words: AssignmentMessages;
  readonly catalogue: Catalogue;
  readonly draft: Draft;
  readonly today: number;
  /** The page about privacy. */
  readonly privacy: string;
}

/** What a learner will read, before it goes out: said by the same parts as on the learner's page. */
export function Preview({ title, words, catalogue, draft, today, privacy }: PreviewProps) {
  const { locale, lessons, mode, group, houseRules } = draft;
  const picked = lessonsOf(lessons, catalogue);
  const facts = [
    [words.from(fromOf(words, draft)), group.trim() && words.group(group)].filter(Boolean).join(', '),
    picked.length > 0 && words.size(picked.length, minutesOf(lessons, catalogue)),
    timeInWords(words, locale, draft, timeOf(draft, today)),
  ].filter(Boolean);
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h3 id="preview-title">{title}</h3>
      <div class="receipt" lang={locale}>
        <p class="receipt-title">{titleOf(words, draft)}</p>
        {facts.map((fact, at) => (
          <p key={at}>{fact}</p>
        ))}
        <p class="receipt-mode">
          {words.sent.title} <strong>{words.sent[mode].name}</strong>
        </p>
        <Sent words={words} assignment={draft} privacy={privacy} />
        {houseRules.trim() !== '' && (
          <p>
            <strong>{words.rules}:</strong> {houseRules}
          </p>
        )}
      </div>
    </section>
  );
}
