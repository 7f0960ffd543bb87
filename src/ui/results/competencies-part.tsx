import type { Catalogue } from '../../core/assignment/catalogue.ts';
import { competencyWord } from '../../core/results/competency-tally.ts';
import type { CompetencyResult } from '../../core/results/results.ts';
import type { ResultsMessages } from '../../messages/results/nl.ts';
import { Bar } from './bar.tsx';

interface CompetenciesPartProps {
  readonly words: ResultsMessages['competencies'];
  readonly results: readonly CompetencyResult[];
  readonly names: Catalogue['competencies'];
}

/** What the group can do well, and what it can practise, once there is enough to say so. */
export function CompetenciesPart({ words, results, names }: CompetenciesPartProps) {
  const known = names.flatMap(({ id, name }) => {
    const result = results.find(({ competency }) => competency === id);
    return result ? [{ result, name, word: competencyWord(result) }] : [];
  });
  const early = known.filter(({ word }) => word === undefined);
  const sure = known.flatMap(({ word, ...rest }) => (word === undefined ? [] : [{ ...rest, word }]));
  return (
    <section class="competencies" aria-labelledby="competencies-title">
      <h2 id="competencies-title">{words.title}</h2>
      <p>{sure.length > 0 ? words.explain : words.none}</p>
      {sure.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.competency}</th>
              <th scope="col">{words.word}</th>
              <th scope="col">{words.points}</th>
            </tr>
          </thead>
          <tbody>
            {sure.map(({ result, name, word }) => (
              <tr key={result.competency} data-competency={result.competency} data-word={word}>
                <th scope="row">{name}</th>
                <td>
                  <b>{words.words[word]}</b>
                </td>
                <td>
                  <Bar part={result.scaled} tone="good" />
                  {Math.round(result.scaled * 100)}%, {words.evidence(result.decisions, result.lessons)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sure.length > 0 && early.length > 0 && <p>{words.early(early.map(({ name }) => name).join(', '))}</p>}
    </section>
  );
}
