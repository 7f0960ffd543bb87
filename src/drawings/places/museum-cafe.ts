import { circles, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { canalStreet } from './canal-street.ts';
import { onCounter } from './kit/counter-things.ts';
import { goods } from './kit/goods.ts';
import { cut, hatch, paper, sheet } from './kit/paper.ts';
import { picture } from './kit/picture.ts';
import { dusk, sunbeam, wainscot, wall } from './kit/room.ts';
import type { Place } from './place.ts';

/** A tall window with a round top: the wall covers its corners. */
const tallWindow = (x: number): string =>
  canalStreet(x, 40, 84, 262) +
  fill(`M${x - 4} 36V84C${x - 4} 28 ${x + 88} 28 ${x + 88} 84V36Z`, 'var(--wall)') +
  stroke(
    tear(
      `M${x} 302V82C${x} 30 ${x + 84} 30 ${x + 84} 82V302ZM${x + 42} 46V302M${x} 110H${x + 84}M${x} 206H${x + 84}`,
      18,
    ),
    'var(--frame)',
    7,
  );

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

/** A stone figure on its pedestal. */
const sculpture = (x: number): string =>
  fill(
    tear(
      `M${x - 6} 300C${x - 34} 280 ${x - 34} 244 ${x - 8} 236C${x - 22} 216 ${x + 22} 206 ${x + 18} 234C${x + 44} 250 ${x + 30} 284 ${x + 10} 300ZM${x - 4} 256C${x - 14} 268 ${x - 6} 280 ${x + 2} 280S${x + 14} 262 ${x - 4} 256Z`,
      8,
    ),
    'var(--stone)',
    { 'fill-rule': 'evenodd' },
  ) +
  paper(x - 34, 300, 68, 110, 'var(--card)') +
  hatch(sheet(x + 16, 300, 18, 110));

const coffeeMachine = (x: number): string =>
  onCounter(
    x,
    fill(tear('M-48-86H48V-66H-48ZM-42-66H42V-36H-42ZM-48-12H48V2H-48Z', 16), goods.steel) +
      fill(cut(-36, -36, 72, 26), goods.dark) +
      stroke('M-20-36v8M20-36v8', goods.steel, 9) +
      fill('M-28-24h16v12h-16zM12-24h16v12H12z', '#f7ebd2') +
      stroke('M-30-52h10M-10-52h10', goods.red, 8) +
      stroke('M-34-92h68', '#f7ebd2', 9, { 'stroke-dasharray': '14 4', 'stroke-linecap': 'butt' }) +
      hatch(cut(24, -86, 24, 50)),
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
  day: { counter: '#6b3a54', wall: '#e5dce0', wainscot: '#bda6ae', gold: '#c8973b', stone: '#b9b3ac' },
  night: { counter: '#452537', wall: '#40383f', wainscot: '#2f292f', gold: '#8a692d', stone: '#77726f' },
  draw,
  emblem,
};
