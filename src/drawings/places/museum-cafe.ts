import { circles, fill, stroke } from '../svg.ts';
import { coffeeMachine } from './kit/counter-things.ts';
import { goods } from './kit/goods.ts';
import { paper } from './kit/paper.ts';
import { picture } from './kit/picture.ts';
import { dusk, sunbeam, wainscot, wall } from './kit/room.ts';
import { sculpture } from './kit/sculpture.ts';
import { tallWindow } from './kit/tall-window.ts';
import type { Place } from './place.ts';

/** A landscape in gold. */
const landscape = (): string =>
  picture(
    262,
    112,
    122,
    92,
    paper(262, 112, 122, 92, '#f2cf9c') +
      fill(circles([346, 142, 13]), '#d6452b') +
      fill('M262 204V166Q296 146 322 172T384 160V204Z', '#5d8a7a') +
      fill('M262 204V186Q310 172 384 194V204Z', '#3c6a72'),
    'var(--gold)',
  );

/** Three shapes. */
const abstract = (): string =>
  picture(
    420,
    112,
    84,
    116,
    fill('M430 122H470V180H430Z', goods.red) +
      fill(circles([470, 190, 24]), goods.blue) +
      fill('M476 126L496 164H476Z', goods.yellow),
    'var(--line)',
  );

const draw = (): string =>
  wall() +
  wainscot(344) +
  sunbeam(126, 100, 96, 180) +
  landscape() +
  abstract() +
  sculpture(332) +
  dusk() +
  tallWindow(-86) +
  tallWindow(22) +
  coffeeMachine(62);

/** A cup in a gilt frame. */
const emblem = (): string =>
  stroke('M-19-19H19V19H-19Z', 'var(--ochre)', 6, { 'stroke-linejoin': 'round' }) +
  fill('M-11-4H7V3C7 9-11 9-11 3ZM-13 10H10V13H-13Z', 'var(--cream)') +
  stroke('M7-1C14-3 13 6 6 4M-5-8V-11M2-8V-11', 'var(--cream)', 3);

/** Tall windows, paintings, a sculpture, a coffee machine. */
export const museumCafe: Place = {
  day: { counter: '#6b3a54', wall: '#ead4ce', wainscot: '#c4a9a4', gold: '#c8973b', stone: '#b9b3ac' },
  night: { counter: '#452537', wall: '#40383f', wainscot: '#2f292f', gold: '#8a692d', stone: '#77726f' },
  draw,
  emblem,
};
