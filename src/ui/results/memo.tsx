import type { ResultsMessages } from '../../messages/results/nl.ts';
import { type DecisionView, thickest } from './lesson-view.ts';

interface MemoProps {
  readonly words: ResultsMessages['lost'];
  readonly decisions: readonly DecisionView[];
  /** Of the team round of this lesson. */
  readonly address: string;
}

/** The note that says where a team had best begin. */
export function Memo({ words, decisions, address }: MemoProps) {
  const worst = mostLost(decisions);
  const [mistake, best] = [worst && thickest(worst.losing), worst?.kept[0]];
  return (
    <div class="flow-memo">
      {worst && mistake && best ? (
        <>
          <b>{words.memo(worst.scene.label)}</b>
          <p>
            {words.memoWhy(worst.lost, worst.reached, mistake.words)} {words.memoTry(best.words)}
          </p>
        </>
      ) : (
        <p>{words.memoNobody}</p>
      )}
      <a href={worst ? `${address}#${worst.scene.id}` : address}>{words.round}</a>
    </div>
  );
}

/** The decision at which most customers are lost, the first of equals. */
function mostLost(decisions: readonly DecisionView[]): DecisionView | undefined {
  const [worst] = decisions.toSorted((one, other) => other.lost - one.lost);
  return worst && worst.lost > 0 ? worst : undefined;
}
