import { element, fill, stroke } from '../svg.ts';
import { tear } from '../tear.ts';
import { canalWindow } from './canal-street.ts';
import type { Place } from './place.ts';

const shelves = [118, 166, 214, 262, 310] as const;

/** The frames stand on the shelves as one pattern: ninety pairs of glasses would cost a cheap phone more than a face. */
const cabinet = (): string =>
  fill(`${tear('M208 330V74H500', 16)}H790V330Z`, 'var(--cabinet)') +
  fill(tear('M208 74H222V330H208Z', 16), 'url(#chalk)') +
  fill('M214 100H790V330H214Z', 'url(#frames)') +
  stroke(shelves.map((y) => `${tear(`M214 ${y}H500`, 20)}H790`).join(''), 'var(--shelf)', 7);

/** Letters as strokes, so that the chart needs no font and no language. */
const chart = (): string =>
  element(
    'g',
    { transform: 'rotate(-1.5 196 190)' },
    fill(tear('M174 136H218V236H174Z', 14), 'var(--card)') +
      stroke('M189 147V166M189 147H195Q201 152 195 156H189M195 156Q204 161 196 166H189', 'var(--card-ink)', 4.5) +
      stroke('M182 187L187 175L192 187M184 183H190M201 175V187H207', 'var(--card-ink)', 3.2) +
      stroke('M187 196V205M204 196H198V205H204M198 200H203', 'var(--card-ink)', 2.6) +
      stroke('M183 214h4M191 214h3M198 214h4M206 214h3', 'var(--card-ink)', 3.5) +
      stroke('M182 225H210', 'var(--accent)', 4),
  );

/** A lamp that hangs above the picture's frame: tall boxes show it. */
const lamp = (): string =>
  stroke('M300-600V-90', 'var(--line)', 3) +
  fill(tear('M270-66C272-94 328-94 330-66Z', 8), 'var(--accent)') +
  fill('M288-65a12 9 0 0 0 24 0Z', 'var(--bulb)');

const draw = (): string =>
  fill('M-400-600H790V430H-400Z', 'var(--wall)') +
  fill('M-400-600H790V430H-400Z', 'url(#flecks)') +
  fill('M-400 318H790V430H-400Z', 'var(--wainscot)') +
  stroke(`M-400 316H-100${tear('M-100 316H490', 20).replace('M', 'L')}H790`, 'var(--frame)', 6) +
  fill('M116 60L210 20V250L116 330Z', 'var(--sunlight)', { opacity: 'var(--sunlight-strength)' }) +
  canalWindow(-14, 58, 122, 226) +
  cabinet() +
  lamp() +
  chart();

/** Window on the canal, shelves of frames, an eye chart. */
export const optician: Place = {
  day: { counter: '#0f5147', wall: '#f0cda0', wainscot: '#dfa877', cabinet: '#f7e4c4' },
  night: { counter: '#0b332e', wall: '#3a4a59', wainscot: '#293643', cabinet: '#4a5b69' },
  draw,
};
