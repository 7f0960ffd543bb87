import type { Assignment } from '../../core/assignment/assignment.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import type { Locale } from '../../messages/locales.ts';
import { Arrow } from '../arrow.tsx';
import { AssignmentHead } from './assignment-head.tsx';
import { HouseRules } from './house-rules.tsx';
import { timeInWords } from './in-words.ts';
import type { LessonCard } from './learner-data.ts';
import { LessonSigns } from './lesson-signs.tsx';
import { Sent } from './sent.tsx';

interface OfferProps {
  readonly words: AssignmentMessages;
  readonly locale: Locale;
  readonly assignment: Assignment;
  readonly lessons: readonly LessonCard[];
  readonly missing: number;
  readonly changed: boolean;
  readonly time: 'early' | 'open' | 'late';
  readonly privacy: string;
  readonly onBegin: () => void;
}

/** An assignment before it is begun: what, from whom, until when, and what is sent. */
export function Offer({ words, locale, assignment, lessons, missing, changed, time, privacy, onBegin }: OfferProps) {
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const when = timeInWords(words, locale, assignment, time);
  return (
    <div class="columns">
      <div>
        <AssignmentHead words={words} assignment={assignment} />
        <section class="desk">
          <p class="size">{words.size(lessons.length, minutes)}</p>
          {when && <p data-time={time}>{when}</p>}
          {missing > 0 && <p data-missing>{words.missing(missing)}</p>}
          {changed && <p data-changed>{words.sent.changed}</p>}
          <div class="paper">
            <h2>{words.sent.title}</h2>
            <p class="mode">{words.sent[assignment.mode].name}</p>
            <Sent words={words} assignment={assignment} privacy={privacy} />
          </div>
          <button type="button" class="main-button" data-keep onClick={onBegin}>
            {words.begin} <Arrow />
          </button>
          <p class="small">{words.keptHere}</p>
        </section>
      </div>
      <div>
        <HouseRules words={words} assignment={assignment} />
        <LessonSigns words={words.list} lessons={lessons} atTheEnd={assignment.coaching === 'end'} />
      </div>
    </div>
  );
}
