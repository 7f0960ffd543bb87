import type { ResultsMessages } from '../../messages/results/nl.ts';
import { Band } from './band.tsx';
import { type DecisionView, faceAtDoor } from './lesson-view.ts';
import { Pour } from './pour.tsx';
import { WayOut } from './way-out.tsx';

interface DecisionProps {
  readonly words: ResultsMessages['lost'];
  readonly decision: DecisionView;
}

/** A decision as a counter: what keeps the customer above, what loses them pours to the door. */
export function Decision({ words, decision: { scene, reached, lost, kept, losing } }: DecisionProps) {
  return (
    <li class="flow-decision" data-decision={scene.id} data-lost={lost}>
      <header>
        <h4>{words.question(scene.label, scene.words)}</h4>
        <p class="aside">
          {scene.repairs !== undefined && `${words.repairs(scene.repairs)}. `}
          {words.reached(reached)}
        </p>
      </header>
      <div class="flow-counter">
        <ol class="flow-kept">
          {kept.map((band) => (
            <Band key={band.option} {...{ words, band }} />
          ))}
        </ol>
        <Pour {...{ words, losing }} />
        <WayOut {...{ words, lost }} face={faceAtDoor(losing)} />
      </div>
    </li>
  );
}
