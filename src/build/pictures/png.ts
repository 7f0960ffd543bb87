import sharp from 'sharp';

/** How far colors may stray in the palette: flat shapes need few. */
const palette = { palette: true, quality: 80, effort: 4, dither: 0 } as const;

/** Draws SVG that refers to nothing outside itself, at a width in pixels. */
export async function toPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(svg)).resize({ width }).png(palette).toBuffer();
  return new Uint8Array(png);
}

/** The answer of an endpoint with a picture. */
export const pngResponse = (png: Uint8Array<ArrayBuffer>): Response =>
  new Response(png, { headers: { 'Content-Type': 'image/png' } });
