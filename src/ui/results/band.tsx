import { bandShape } from '../../drawings/flow.ts';
import type { ResultsMessages } from '../../messages/results/nl.ts';
import { Coin } from './coin.tsx';
import type { BandView } from './lesson-view.ts';
import { rem, Stretched } from './stretched.tsx';

/** From here on the words stand on the band itself. */
export const leastForWords = 14;

/** From here on there is room for a face. */
const leastForFace = 20;

interface BandProps {
  readonly words: ResultsMessages['lost'];
  readonly band: BandView;
}

/** A choice that keeps the customer: a strip of paper as thick as its share, with the face it leads to. */
export function Band({ words, band }: BandProps) {
  const { option, share, rating, face } = band;
  const shape = bandShape(share);
  const isFaced = face !== undefined && share >= leastForFace;
  return (
    <li
      class="flow-band"
      data-option={option}
      data-share={share}
      data-rating={rating}
      data-thin={share < leastForWords || undefined}
      data-faced={isFaced || undefined}
    >
      {share > 0 && (
        <Stretched name="flow-paper" box={shape} keeps="height">
          <path d={shape.path} />
        </Stretched>
      )}
      <BandWords {...{ words, band }} />
      {isFaced && <Coin {...face} />}
    </li>
  );
}

interface BandWordsProps extends BandProps {
  /** How much room is taken right of the words. */
  readonly taken?: number;
}

/** What stands on a band or below it. */
export function BandWords({ words, band, taken }: BandWordsProps) {
  return (
    <p class="flow-words">
      <b>{band.share}%</b>
      <span>
        {band.words}
        <span class="hidden-words"> ({words.ratings[band.rating]})</span>
      </span>
      {taken !== undefined && <svg class="flow-room" width={rem(taken)} height="1" aria-hidden="true" />}
    </p>
  );
}
