import { drawAppIcon, faviconMarkup, iconPerson } from '../../drawings/app-icon.ts';
import { spriteMarkup } from '../../drawings/sprite.ts';
import { element, group } from '../../drawings/svg.ts';
import { dayColors } from './day-colors.ts';
import { toPng } from './png.ts';
import { resolveColors } from './resolve-colors.ts';
import { standalone } from './standalone.ts';

export interface AppIcon {
  readonly size: number;
  /** Rounded by us; cut by the phone to any shape that holds the middle 80%; or rounded a little by the phone. */
  readonly shape: 'rounded' | 'maskable' | 'square';
}

/** The icons by file name, without what it ends with. */
export const appIcons: Readonly<Record<string, AppIcon>> = {
  'icon-192': { size: 192, shape: 'rounded' },
  'icon-512': { size: 512, shape: 'rounded' },
  'maskable-192': { size: 192, shape: 'maskable' },
  'maskable-512': { size: 512, shape: 'maskable' },
  'apple-touch': { size: 180, shape: 'square' },
};

const plain = { x: 0, y: 0, width: 400, height: 400 };
const roomy = { x: -50, y: -50, width: 500, height: 500 };

const rounded = (drawing: string): string =>
  element('clipPath', { id: 'corners' }, element('rect', { width: 400, height: 400, rx: 84 })) +
  group({ 'clip-path': 'url(#corners)' }, drawing);

/** The drawing of an icon, with everything it refers to. */
export function appIconMarkup(shape: AppIcon['shape']): string {
  const { id, mood } = iconPerson;
  const sprite = spriteMarkup({ figures: [{ id }], moods: { [id]: [mood] } });
  const drawing = shape === 'rounded' ? rounded(drawAppIcon()) : drawAppIcon();
  return resolveColors(standalone(shape === 'maskable' ? roomy : plain, sprite, drawing), dayColors());
}

export const drawAppIconPng = ({ size, shape }: AppIcon): Promise<Uint8Array<ArrayBuffer>> =>
  toPng(appIconMarkup(shape), size);

export const favicon = (): string => resolveColors(faviconMarkup(), dayColors());
