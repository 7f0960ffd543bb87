import { doorway } from './backdrops.ts';
import { chair, chairRear } from './chair.ts';
import { hands } from './hands.ts';
import { heads } from './heads.ts';
import { cloths, pattern } from './patterns.ts';
import { wallPatterns } from './places/kit/patterns.ts';
import { element, stroke, use } from './svg.ts';
import { tear } from './tear.ts';
import { things } from './things.ts';
import { bricks } from './way-out.ts';

const clip = (id: string, content: string) => element('clipPath', { id }, content);

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
  ...cloths,
  ...hands,
  ...things,
  ...wallPatterns,
  bricks,
  chair,
  'chair-rear': chairRear,
  doorway,
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
  [...markup.matchAll(/(?:href="|url\()#_([^")]+)/g)].flatMap(([, id]) => id ?? []);

/** The ids of the shared definitions that a piece of markup needs, those of the definitions themselves included. */
export function definitionsNeeded(markup: string): readonly string[] {
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
  return [...needed];
}

/** The shared definitions that a piece of markup needs. */
export function definitionsFor(markup: string): string {
  return definitionsNeeded(markup)
    .map((id) => definitions[id])
    .join('');
}
