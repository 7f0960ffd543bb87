import { fallShape, openBandShape, type StreamShape, streamRoom, turnShape } from '../../drawings/flow.ts';
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
  const shares = chosen.map(({ share }) => share);
  return (
    <div class="flow-pour">
      {chosen.length > 0 && <Stream shares={shares} />}
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
              {row >= 0 && <Paper {...{ shares, row }} />}
              <BandWords {...{ words, band }} {...(share < leastForWords && { taken: streamRoom(shares) })} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The straight part of a stream, up to where it turns. */
function Paper({ shares, row }: { readonly shares: readonly number[]; readonly row: number }) {
  const shape = openBandShape(shares, row);
  return (
    <div class="flow-straight" aria-hidden="true">
      <Stretched name="flow-paper" box={shape} keeps="height">
        <path d={shape.path} />
        {row > 0 && <path class="flow-line" d={`M0 0H${shape.width}`} />}
      </Stretched>
      <svg class="flow-room" width={rem(turnShape(shares).width - 2)} height="1" />
    </div>
  );
}

/** Where the streams turn and fall. */
function Stream({ shares }: { readonly shares: readonly number[] }) {
  return (
    <div class="flow-stream" aria-hidden="true">
      <Piece name="flow-turn" shape={turnShape(shares)} />
      <Piece name="flow-fall" shape={fallShape(shares)} keeps="width" />
    </div>
  );
}

interface PieceProps {
  readonly name: string;
  readonly shape: StreamShape;
  readonly keeps?: 'width';
}

function Piece({ name, shape, ...keeps }: PieceProps) {
  return (
    <Stretched name={name} box={shape} {...keeps}>
      <path d={shape.path} />
      <path d={shape.shade} fill="url(#_chalk)" />
      <path class="flow-line" d={shape.lines} />
    </Stretched>
  );
}
