import { fallShape, openBandShape, turnShape } from '../../drawings/flow.ts';
import type { ResultsMessages } from '../../messages/results/nl.ts';
import { BandWords, leastForWords } from './band.tsx';
import type { BandView } from './lesson-view.ts';
import { rem, Stretched } from './stretched.tsx';

interface PourProps {
  readonly words: ResultsMessages['lost'];
  readonly losing: readonly BandView[];
}

/** The choices that lose the customer: together they turn down and pour to the door. */
export function Pour({ words, losing }: PourProps) {
  const chosen = losing.filter(({ share }) => share > 0);
  const turn = turnShape(chosen.map(({ share }) => share));
  return (
    <div class="flow-pour">
      {chosen.length > 0 && <Stream shares={chosen.map(({ share }) => share)} />}
      <ol>
        {losing.map((band) => {
          const row = chosen.indexOf(band);
          const { option, share, rating } = band;
          return (
            <li
              key={option}
              data-option={option}
              data-share={share}
              data-rating={rating}
              data-row={row < 0 ? undefined : row + 1}
              data-thin={share < leastForWords || undefined}
            >
              {row >= 0 && <Paper share={share} beside={turn.width} />}
              <BandWords {...{ words, band }} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The straight part of a stream, up to where it turns. */
function Paper({ share, beside }: { readonly share: number; readonly beside: number }) {
  const shape = openBandShape(share);
  return (
    <div class="flow-straight" aria-hidden="true">
      <Stretched name="flow-paper" box={shape} keeps="height">
        <path d={shape.path} />
      </Stretched>
      <svg class="flow-room" width={rem(beside - 4)} height="1" />
    </div>
  );
}

/** Where the streams turn and fall. */
function Stream({ shares }: { readonly shares: readonly number[] }) {
  const [turn, fall] = [turnShape(shares), fallShape(shares)];
  return (
    <div class="flow-stream" aria-hidden="true">
      <Stretched name="flow-turn" box={turn}>
        <path d={turn.path} />
        <path class="flow-line" d={turn.lines} />
      </Stretched>
      <Stretched name="flow-fall" box={fall} keeps="width">
        <path d={fall.path} />
        <path class="flow-line" d={fall.lines} />
      </Stretched>
    </div>
  );
}
