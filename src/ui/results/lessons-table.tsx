import { lostIn } from '../../core/results/lost-in.ts';
import type { LessonResult } from '../../core/results/results.ts';
import type { ResultsMessages } from '../../messages/results/nl.ts';
import { Bar } from './bar.tsx';

interface LessonsTableProps {
  readonly words: ResultsMessages['lessons'];
  readonly results: readonly LessonResult[];
  readonly titleOf: (lesson: string) => string;
  /** Whether choices were sent at all. */
  readonly hasChoices: boolean;
}

/** The lessons side by side: who finished them, and where customers are lost most. */
export function LessonsTable({ words, results, titleOf, hasChoices }: LessonsTableProps) {
  return (
    <section class="lessons-part" aria-labelledby="lessons-title">
      <h2 id="lessons-title">{words.title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.lesson}</th>
            <th scope="col" class="number">
              {words.finished}
            </th>
            {hasChoices && <th scope="col">{words.lost}</th>}
          </tr>
        </thead>
        <tbody>
          {results.map((result) => {
            const { lost, of } = lostIn(result);
            return (
              <tr key={result.lesson}>
                <th scope="row">{titleOf(result.lesson)}</th>
                <td class="number">{result.finished}</td>
                {hasChoices && (
                  <td>
                    {of > 0 && <Bar part={lost / of} tone="lost" />}
                    {of > 0 ? words.of(lost, of) : words.hidden}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
