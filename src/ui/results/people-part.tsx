import { useState } from 'preact/hooks';
import type { LessonId } from '../../core/lesson/ids.ts';
import { isPassed } from '../../core/results/mastery.ts';
import type { PersonResult } from '../../core/results/results.ts';
import type { ResultsMessages } from '../../messages/results/nl.ts';

/** So many rows are shown at a time: a thousand of them would hold up the page. */
const rowsAtOnce = 50;

interface PeoplePartProps {
  readonly words: ResultsMessages['people'];
  readonly people: readonly PersonResult[];
  /** The lessons of the assignment. */
  readonly lessons: readonly LessonId[];
  readonly masteryPercent: number | undefined;
  readonly titleOf: (lesson: string) => string;
  readonly dayOf: (atMillis: number) => string;
}

/** Who has finished, by name. */
export function PeoplePart({ words, people, lessons, masteryPercent, titleOf, dayOf }: PeoplePartProps) {
  const [shown, setShown] = useState(rowsAtOnce);
  const rest = people.length - shown;
  return (
    <section class="people" aria-labelledby="people-title">
      <h2 id="people-title">{words.title}</h2>
      <p>{words.count(people.length)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.finished}</th>
            <th scope="col">{words.when}</th>
            {masteryPercent !== undefined && <th scope="col">{words.mastery(masteryPercent)}</th>}
          </tr>
        </thead>
        <tbody>
          {people.slice(0, shown).map((person) => (
            <tr key={person.registration} data-person={person.registration}>
              <th scope="row">{person.name || <i>{words.nameless}</i>}</th>
              <td>
                <Finished {...{ words, person, lessons, titleOf }} />
              </td>
              <td>{dayOf(person.madeAtMillis)}</td>
              {masteryPercent !== undefined && (
                <td>{masteryWords(words, isPassed(person, lessons, masteryPercent))}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" class="quiet-button" onClick={() => setShown(shown + rowsAtOnce)}>
          {words.more(Math.min(rest, rowsAtOnce))}
        </button>
      )}
    </section>
  );
}

type FinishedProps = Pick<PeoplePartProps, 'words' | 'lessons' | 'titleOf'> & { readonly person: PersonResult };

/** How many lessons somebody finished, and which when it is not all of them. */
function Finished({ words, person, lessons, titleOf }: FinishedProps) {
  const done = lessons.filter((id) => person.finished.some(({ lesson }) => lesson === id));
  if (done.length === lessons.length) return <>{words.all}</>;
  return (
    <>
      {words.of(done.length, lessons.length)}
      {done.length > 0 && <small> {done.map(titleOf).join(', ')}</small>}
    </>
  );
}

function masteryWords(words: ResultsMessages['people'], passed: boolean | undefined): string {
  if (passed === undefined) return words.unknown;
  return passed ? words.passed : words.notPassed;
}
