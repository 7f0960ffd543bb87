import type { LessonStanding } from '../../core/assignment/standing.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import type { LessonCard } from './learner-data.ts';
import { Coin } from './person.tsx';

interface LessonSignsProps {
  readonly words: AssignmentMessages['list'];
  /** In the order of the assignment. */
  readonly lessons: readonly LessonCard[];
  /** How far the learner is with each of them; nothing before the assignment is begun. */
  readonly standings?: readonly LessonStanding[];
  /** Reasons are read after a lesson, not after every choice. */
  readonly atTheEnd: boolean;
  /** Lessons open beside a page that has to stay open. */
  readonly beside?: boolean;
}

/** The lessons as shop signs that hang from a rail of oak. */
export function LessonSigns({ words, lessons, standings, atTheEnd, beside = false }: LessonSignsProps) {
  return (
    <section class="signs">
      <h2>{words.title}</h2>
      {atTheEnd && <p class="small">{words.end}</p>}
      <ol>
        {lessons.map((lesson) => (
          <Sign
            key={lesson.id}
            words={words}
            lesson={lesson}
            standing={standings?.find((each) => each.lesson === lesson.id)}
            beside={beside}
          />
        ))}
      </ol>
    </section>
  );
}

interface SignProps {
  readonly words: AssignmentMessages['list'];
  readonly lesson: LessonCard;
  readonly standing: LessonStanding | undefined;
  readonly beside: boolean;
}

function Sign({ words, lesson, standing, beside }: SignProps) {
  const content = (
    <>
      <Coin person={lesson.person} mood={lesson.mood} />
      <span class="sign-words">
        <strong>{lesson.title}</strong>
        <small>{words.meta(lesson.placeName, lesson.minutes)}</small>
        {standing?.playedBefore && standing.state === 'new' && <small>{words.before}</small>}
      </span>
      {standing && (
        <span class="state" data-state={standing.state}>
          {words.states[standing.state]}
        </span>
      )}
    </>
  );
  return (
    <li data-place={lesson.place}>
      {standing ? (
        <a class="hanging" href={lesson.href} data-lesson-link={lesson.id} {...(beside && { target: '_blank' })}>
          {content}
        </a>
      ) : (
        <span class="hanging">{content}</span>
      )}
    </li>
  );
}
