import { doorBox, wallEdges } from '../../drawings/way-out.ts';
import type { ResultsMessages } from '../../messages/results/nl.ts';
import type { Face } from './lesson-view.ts';
import { rem, Stretched } from './stretched.tsx';

interface WayOutProps {
  readonly words: ResultsMessages['lost'];
  readonly lost: number;
  readonly face: Face | undefined;
}

/** The wall with the door that lost customers leave by, and how many there are. */
export function WayOut({ words, lost, face }: WayOutProps) {
  return (
    <div class="flow-wall">
      <svg class="flow-bricks" width="100%" height="100%" aria-hidden="true">
        <use href="#_wall" />
      </svg>
      <Stretched name="flow-coping" box={wallEdges.coping} keeps="height">
        <path d={wallEdges.coping.path} />
      </Stretched>
      <Stretched name="flow-curb" box={wallEdges.curb} keeps="height">
        <path d={wallEdges.curb.path} />
      </Stretched>
      <p>
        {lost > 0 && <b>{words.rest(lost)}</b>}
        {lost > 0 ? words.gone : words.nobody}
      </p>
      <svg
        class="flow-door"
        width={rem(doorBox.width)}
        height={rem(doorBox.height)}
        viewBox={`0 0 ${doorBox.width} ${doorBox.height}`}
        aria-hidden="true"
      >
        <use href={lost > 0 ? '#_open-door' : '#_shut-door'} />
        {face && (
          <svg x="8" y="8" width="92" height="150" viewBox="0 0 92 150" aria-hidden="true">
            <use href={`#_${face.person}-stands-${face.mood}`} transform="translate(46 66) scale(.56)" />
          </svg>
        )}
      </svg>
    </div>
  );
}
