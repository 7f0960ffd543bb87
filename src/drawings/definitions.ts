import { ink } from './colors.ts';
import { heads } from './heads.ts';
import { wallPatterns } from './places/kit/patterns.ts';
import { draw, element, fill, stroke, use } from './svg.ts';
import { tear } from './tear.ts';

const pattern = (id: string, width: number, height: number, content: string, turn?: number) =>
  element(
    'pattern',
    {
      id,
      width,
      height,
      patternUnits: 'userSpaceOnUse',
      patternTransform: turn && draw`rotate(${turn})`,
    },
    content,
  );

const clip = (id: string, content: string) => element('clipPath', { id }, content);
const part = (id: string, content: string) => element('g', { id }, content);

/** Lines between the fingers, dark on any skin. */
const fingers = (d: string) => stroke(d, '#000', 2, { 'stroke-opacity': '.2' });

/** A hand at the end of a wrist, reaching to the right; its color comes from whoever uses it. */
const hand = (outline: string, lines: string) => element('path', { d: outline }) + fingers(lines);

const headShapes = Object.entries(heads).flatMap(([shape, { outline }]): [string, string][] => [
  [`head-${shape}`, element('path', { id: `head-${shape}`, d: tear(outline) })],
  [`in-${shape}`, clip(`in-${shape}`, use(`head-${shape}`))],
]);

/** Pairs of glasses on five shelves, in six colors that are shifted from shelf to shelf. */
function framePattern(): string {
  const colors = ['#d6452b', '#2e5c94', '#3b2a26', '#c98a12', '#7b3b46', '#0f5147'];
  const room = { width: 44, height: 48 };
  const pairs = [0, 2, 4, 1, 3].flatMap((shift, row) =>
    colors.map((_, column) => {
      const stroke = colors[(column + shift) % colors.length];
      return use('spectacles', { x: column * room.width + 6, y: row * room.height, stroke });
    }),
  );
  const tile = { x: 214, y: 100, width: colors.length * room.width, height: 5 * room.height };
  return element('pattern', { id: 'frames', ...tile, patternUnits: 'userSpaceOnUse' }, pairs.join(''));
}

/** Shapes and patterns that several drawings share, by id. A sprite holds those it needs. */
export const definitions: Readonly<Record<string, string>> = {
  ...Object.fromEntries(headShapes),
  'above-rim': clip('above-rim', element('path', { d: 'M-200-200H200V192H-200Z' })),
  'in-mirror': clip('in-mirror', element('ellipse', { cx: -2, cy: -85, rx: 28, ry: 38 })),
  chalk: pattern(
    'chalk',
    23,
    19,
    stroke('M0 3Q9 1.6 20 3.4M6 8Q14 9 23 7.6M-2 12.6Q6 11.6 13 13M15 13.4H23M2 17Q12 18 19 16.6', '#000', 2.3, {
      opacity: '.3',
    }),
    -52,
  ),
  flecks: pattern(
    'flecks',
    61,
    53,
    stroke(
      'M5 8h.6M17 3h1.4M29 11h.5M44 6h1M55 15h.8M9 21h1.2M22 27h.6M37 22h1.3M50 30h.6M3 35h.9M15 41h.6M31 37h1.2M43 44h.7M57 40h1M11 50h.8M26 49h1M38 51h.6',
      'var(--frame)',
      1.7,
      { opacity: '.22' },
    ),
  ),
  rib: pattern('rib', 9, 9, stroke('M2 0V9', '#000', 1.6, { opacity: '.16' })),
  hand: part('hand', hand('M-3 7C2 13 21 15 27 8C31 2 30-8 24-11C16-14 2-13-4-7Z', 'M19-11Q25-7 27-2M13-12Q19-9 20-3')),
  pinch: part(
    'pinch',
    hand(
      'M-4 9C4 13 15 13 20 9C22 10 34 6 35 2C35-2 31-3 28-1C32-4 38-8 36-11C34-15 22-12 17-10C9-13 2-11-4-8Z',
      'M20 9Q23 4 22 1M13 11Q17 7 16 3',
    ),
  ),
  grip: part(
    'grip',
    element(
      'g',
      { transform: 'translate(24-9)rotate(16)' },
      element('rect', { x: -25, y: -10, width: 51, height: 20, rx: 4, fill: '#24303a' }),
    ) +
      hand(
        'M-4 9C4 15 20 14 26 9C31 9 32 4 29 2C33 0 33-5 29-6C31-10 27-13 23-12C16-15 2-13-4-8Z',
        'M29 2Q22 4 18 3M29-6Q22-4 17-5',
      ),
  ),
  watch: part(
    'watch',
    fill('M4-13H13V13H4Z', ink) +
      element('circle', { cx: 8.5, r: 9, fill: '#f7f2e6', stroke: ink, 'stroke-width': 3 }) +
      stroke('M8.5-4V0L12 2', ink, 1.8),
  ),
  ...wallPatterns,
  frames: framePattern(),
  spectacles: element('path', {
    id: 'spectacles',
    d: 'M2 6C2 2 6 1 9 1S15 2 15 6 12 12 9 12 2 10 2 6ZM19 6C19 2 23 1 26 1S32 2 32 6 29 12 26 12 19 10 19 6ZM15 6Q17 3 19 6M2 5L0 3M32 5L34 3',
    fill: '#fff',
    'fill-opacity': '.35',
    'stroke-width': 2.1,
  }),
};

/** Ids that a piece of markup refers to. */
export const references = (markup: string): string[] =>
  [...markup.matchAll(/(?:href="|url\()#([^")]+)/g)].flatMap(([, id]) => id ?? []);

/** The shared definitions that a piece of markup needs, those of the definitions themselves included. */
export function definitionsFor(markup: string): string {
  const needed = new Set<string>();
  const collect = (text: string): void => {
    for (const id of references(text)) {
      const definition = definitions[id];
      if (!definition || needed.has(id)) continue;
      needed.add(id);
      collect(definition);
    }
  };
  collect(markup);
  return [...needed].map((id) => definitions[id]).join('');
}
