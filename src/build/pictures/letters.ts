import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Face, Font, Blob as FontData, shape, Buffer as TextBuffer } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { element } from '../../drawings/svg.ts';

/** A line of text as shapes: its baseline and its left edge at 0, one unit to the em. */
export interface Outline {
  readonly markup: string;
  readonly width: number;
}

/** Gives the outline of a line of text. @throws on a character that the font does not have */
export type Letters = (text: string) => Outline;

const fontFile = 'node_modules/@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2';
const missing = 0;

interface Glyph {
  readonly id: number;
  readonly cluster: number;
  readonly advance: number;
}

function shapeText(font: Font, text: string): readonly Glyph[] {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer
    .getGlyphInfosAndPositions()
    .map(({ codepoint, cluster, xAdvance = 0 }) => ({ id: codepoint, cluster, advance: xAdvance }));
}

async function loadLetters(root: string): Promise<Letters> {
  const packed = await readFile(join(root, fontFile));
  const unpacked = await subsetFont(packed, undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
  const face = new Face(new FontData(new Uint8Array(unpacked).buffer));
  const font = new Font(face);
  return (text) => {
    let right = 0;
    const outlines = shapeText(font, text).map(({ id, cluster, advance }) => {
      if (id === missing) throw noSuchLetter(text, cluster);
      const outline = element('path', { transform: `translate(${right})`, d: font.glyphToPath(id) });
      right += advance;
      return outline;
    });
    const scale = 1 / face.upem;
    const markup = element('g', { transform: `scale(${scale} ${-scale})` }, outlines.join(''));
    return { markup, width: right * scale };
  };
}

let loaded: Promise<Letters> | undefined;

/** The letters of the display font, kerned: a picture with outlines needs no font of the machine that draws it. */
export function displayLetters(): Promise<Letters> {
  loaded ??= loadLetters(process.cwd());
  return loaded;
}

function noSuchLetter(text: string, at: number): Error {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return new Error(`The display font has no "${letter}", which "${text}" needs for its picture.`);
}
