import { element, fill, group, stroke } from './svg.ts';
import { tear } from './tear.ts';

const ink = 'var(--ink)';
const paper = 'var(--paper)';
const canal = 'var(--canal)';
const ochre = 'var(--ochre)';
const muted = 'var(--muted)';

/** Its color is lost on paper: an edge then shows where it is. */
const edged = (d: string, color: string): string => fill(tear(d, 20), color, { class: 'edged' });

const bigTick = stroke('M168 88l22 28 44-56', canal, 14);

const ticks = (x: number, ...heights: readonly number[]): string =>
  heights.map((y) => stroke(`M${x} ${y}l8 10 16-20`, canal, 7)).join('');

const phone =
  fill(tear('M148 8H252V196H148Z', 26), ink) +
  fill('M160 26H240V172H160Z', paper) +
  edged('M170 40H230V68H170Z', ochre) +
  stroke('M172 92H228M172 116H228M172 140H228', muted, 8) +
  stroke('M190 184H210', paper, 6);

/** The way from the phone to the trainer, past the edges of the picture, behind what travels on it. */
const way =
  stroke('M-150 100H452', canal, 7, { 'stroke-dasharray': '0.1 18' }) + stroke('M446 84L466 100 446 116', canal, 7);

const ticketEdge = 'M140 12H260V176L245 192 230 176 215 192 200 176 185 192 170 176 155 192 140 176Z';

const ticket =
  fill(tear('M134 6H266V182L245 202 230 186 215 202 200 186 185 202 170 186 155 202 134 182Z', 26), ink) +
  fill(ticketEdge, paper);

const lockBody =
  fill(tear('M228 144H292V198H228Z'), ink) +
  fill(tear('M235 151H285V191H235Z'), ochre) +
  stroke('M260 164V178', ink, 8);

/** Closes the ticket for everybody but the trainer. */
const closedLock = stroke('M244 148V134C244 110 276 110 276 134V148', ink, 10) + lockBody;

const openLock = group(
  { transform: 'translate(-242-137) scale(1.7)' },
  stroke('M244 148V124C244 100 276 100 276 120', ink, 10) + lockBody,
);

const key = (color: string, width: number): string =>
  stroke(
    'M168 100H318M286 104V134M312 104V127M126 60C90 60 74 80 74 100S90 140 126 140 178 120 178 100 162 60 126 60',
    color,
    width,
  );

const laptop =
  fill(tear('M88 12H312V164H88Z', 26), ink) +
  fill('M102 26H298V150H102Z', paper) +
  edged('M52 168H348L332 192H68Z', 'var(--oak)') +
  stroke('M178 176H222', ink, 6);

/** The parts of the way that a choice goes, or does not go, and what a ticket is closed and opened with. */
const pictures = {
  phone,
  'no-ticket': stroke(ticketEdge, muted, 6, { 'stroke-dasharray': '2 16' }),
  'proof-ticket': way + ticket + bigTick + closedLock,
  'coach-ticket':
    way + ticket + ticks(158, 44, 84, 124) + stroke('M198 42H244M198 82H244M198 122H220', muted, 8) + closedLock,
  'nothing-known': laptop + stroke('M184 88H216', muted, 8),
  'names-known': laptop + ticks(124, 54, 90, 126) + stroke('M164 52H276M164 88H240M164 124H262', muted, 8),
  'choices-known':
    laptop +
    edged('M116 40H276V80H116Z', canal) +
    edged('M116 90H276V110H116Z', ochre) +
    edged('M116 120H256C276 120 284 128 284 144H268C268 136 264 134 256 134H116Z', 'var(--bunting)'),
  'open-lock': openLock,
  'closed-ticket': ticket + bigTick + closedLock,
  key: key(ink, 28) + key(ochre, 14),
} as const;

export type StationPicture = keyof typeof pictures;

export function stationMarkup(picture: StationPicture): string {
  return element('svg', { class: 'station-picture', viewBox: '0 0 400 208', 'aria-hidden': 'true' }, pictures[picture]);
}
