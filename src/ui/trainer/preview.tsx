import type { Catalogue } from '../../core/assignment/catalogue.ts';
import type { Draft } from '../../core/assignment/desk.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import { dayInWords } from './days.ts';
import { lessonsOf, minutesOf } from './minutes.ts';

interface PreviewProps {
  readonly title: string;
  /** In the language of the assignment. */
  readonly words: TrainerMessages;
  readonly catalogue: Catalogue;
  readonly draft: Draft;
}

/** What a learner will read, before it goes out. */
export function Preview({ title, words, catalogue, draft }: PreviewProps) {
  const { learner, list } = words;
  const { locale, lessons, opensOnDay, closesOnDay, mode, group, houseRules, masteryPercent } = draft;
  const picked = lessonsOf(lessons, catalogue);
  const from = draft.from.trim() || learner.someone;
  const facts = [
    [learner.from(from), group].filter(Boolean).join(' · '),
    opensOnDay !== undefined && learner.opens(dayInWords(opensOnDay, locale)),
    closesOnDay !== undefined && learner.closes(dayInWords(closesOnDay, locale)),
    picked.length > 0 && learner.lessons(picked.length, minutesOf(lessons, catalogue)),
  ].filter(Boolean);
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h3 id="preview-title">{title}</h3>
      <div class="receipt" lang={locale}>
        <p class="receipt-title">{draft.title.trim() || list.untitled}</p>
        {facts.map((fact, at) => (
          <p key={at}>{fact}</p>
        ))}
        <p class="receipt-mode">{learner.modes[mode](from)}</p>
        {mode === 'coach' && masteryPercent !== undefined && <p>{learner.mastery(masteryPercent)}</p>}
        {mode !== 'practice' && <p>{learner.notForAppraisal}</p>}
        {houseRules.trim() !== '' && (
          <p>
            <b>{learner.rules}:</b> {houseRules}
          </p>
        )}
      </div>
    </section>
  );
}
