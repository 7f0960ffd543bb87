import type { ResultsMessages } from '../../messages/results/nl.ts';
import type { DecisionView } from './lesson-view.ts';

interface NumbersTableProps {
  readonly words: ResultsMessages['lost'];
  readonly title: string;
  readonly decisions: readonly DecisionView[];
}

/** The numbers of the bands, for whoever would rather read. */
export function NumbersTable({ words, title, decisions }: NumbersTableProps) {
  return (
    <details class="numbers">
      <summary>{words.numbers}</summary>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.option}</th>
            <th scope="col">{words.rating}</th>
            <th scope="col" class="number">
              {words.times}
            </th>
            <th scope="col" class="number">
              {words.share}
            </th>
          </tr>
        </thead>
        {decisions.map((decision) => (
          <tbody key={decision.scene.id}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {words.question(decision.scene.label, decision.scene.words)}
              </th>
            </tr>
            {[...decision.kept, ...decision.losing].map((band) => (
              <tr key={band.option}>
                <th scope="row">{band.words}</th>
                <td>{words.ratings[band.rating]}</td>
                <td class="number">{band.count}</td>
                <td class="number">{band.share}%</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}
