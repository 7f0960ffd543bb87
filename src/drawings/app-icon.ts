import { drawAwning } from './awning.ts';
import { element, fill, group, stroke, use } from './svg.ts';
import { tear } from './tear.ts';

/** Who stands at the counter of the icon. */
export const iconPerson = { id: 'noor', mood: 'calm' } as const;

/**
 * Somebody at a counter under an awning, in a frame of 400 by 400. It goes on beyond the frame on all sides, for icons
 * that are cut to a shape of which only the middle is sure. Built of parts of a sprite with the icon's person.
 */
export function drawAppIcon(): string {
  return (
    fill('M-120-120H520V360H-120Z', 'var(--memo)') +
    use(`${iconPerson.id}-${iconPerson.mood}`, { transform: 'translate(200 200)scale(1.45)' }) +
    fill('M-120 340H520V376H-120Z', 'var(--oak)') +
    fill('M-120 340H520V348H-120Z', '#fff', { opacity: '.25' }) +
    fill(tear('M-120 372H520V520H-120Z', 20), 'var(--counter)') +
    drawAwning({ left: -160, flaps: 9, width: 80, drop: 66, above: 120, color: 'var(--bunting)' })
  );
}

const hair = '#1f1b22';

/** The same in as few shapes as 16 pixels can show; its colors stand on light and on dark. */
export function faviconMarkup(): string {
  const picture =
    fill('M0 0H32V32H0Z', 'var(--memo)') +
    fill('M7 24V16Q7 9 16 9T25 16V24Z', hair) +
    fill('M8 28Q8 25 16 25T24 28Z', '#e2a32f') +
    fill('M10 14.5H22V18Q22 25.5 16 25.5T10 18Z', '#dc9f6c') +
    stroke('M13 18.5h.01M19 18.5h.01', hair, 2.4) +
    stroke('M13.5 21.8Q16 23.8 18.5 21.8', hair, 1.2) +
    stroke('M8.5 22.5h.01M23.5 22.5h.01', 'var(--bunting)', 2.6) +
    fill('M0 26H32V28H0Z', 'var(--oak)') +
    fill('M0 28H32V32H0Z', 'var(--counter)') +
    fill('M0 0H32V6A4 4 0 0 1 24 6A4 4 0 0 1 16 6A4 4 0 0 1 8 6A4 4 0 0 1 0 6Z', 'var(--cream)') +
    fill('M0 0H8V6A4 4 0 0 1 0 6ZM16 0H24V6A4 4 0 0 1 16 6Z', 'var(--bunting)');
  const corners = element('clipPath', { id: 'corners' }, element('rect', { width: 32, height: 32, rx: 6 }));
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32' },
    corners + group({ 'clip-path': 'url(#corners)' }, picture),
  );
}
