import { draw } from './svg.ts';
import { tear } from './tear.ts';

/** How thick one percent is. All that is drawn here counts in pixels of text of 16 pixels. */
const thickness = 2.6;

/** What is there at all can be seen. */
const thinnest = 5;

/** How long a band is drawn; it is stretched to the room there is. */
const bandLength = 300;

/** The track on the right in which everything falls to the door. */
export const track = { width: 116, middle: 58 } as const;

/** The inner curve where a band turns down. */
const bend = 24;

/** A drawing and the box it is meant for. */
export interface Shape {
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

/** How thick a band is for a share in percents. */
export function thicknessOf(share: number): number {
  return share === 0 ? 0 : Math.max(thinnest, Math.round(share * thickness));
}

/** A strip of torn paper as thick as its share. */
export function bandShape(share: number): Shape {
  const height = thicknessOf(share);
  return { width: bandLength, height, path: tear(draw`M1 1H${bandLength - 1}V${height - 1}H1Z`) };
}

/** A strip that goes on under what stands right of it. */
export function openBandShape(share: number): Shape {
  const height = thicknessOf(share);
  return { width: bandLength, height, path: tear(draw`M1 0H${bandLength + 20}V${height}H1Z`) };
}

/** How wide the stream is that falls: as wide as it is thick, as far as the door lets it through. */
const streamWidth = (height: number): number => Math.min(height, track.width);

/** A stream of these shares, one below the other, that turns down into the track; lines part them. */
export function turnShape(sharesFromTop: readonly number[]): Shape & { readonly lines: string } {
  const heights = sharesFromTop.map(thicknessOf);
  const all = heights.reduce((sum, height) => sum + height, 0);
  const wide = streamWidth(all);
  const [width, height] = [bend + wide + track.middle - wide / 2, all + bend];
  const right = bend + wide;
  const along = (part: number): string => {
    const [x, y] = [right - part * wide, part * all];
    const [rx, ry] = [bend + ((1 - part) * wide) / 2, bend + ((1 - part) * all) / 2];
    return draw`H${x - rx}Q${x} ${y} ${x} ${y + ry}V${height + 8}`;
  };
  const back = draw`H${bend}V${all + bend}Q${bend} ${all} 0 ${all}H-20Z`;
  const starts = heights.slice(0, -1).map((_, at) => heights.slice(0, at + 1).reduce((sum, one) => sum + one, 0));
  return {
    ...{ width, height },
    path: tear(`M-20 0${along(0)}${back}`),
    lines: starts.map((y) => draw`M-20 ${y}` + along(y / all)).join(''),
  };
}

/** The stream in the track, falling; it is stretched to the room there is. */
export function fallShape(
  sharesFromTop: readonly number[],
): Shape & { readonly lines: string; readonly shade: string } {
  const heights = sharesFromTop.map(thicknessOf);
  const all = heights.reduce((sum, height) => sum + height, 0);
  const wide = streamWidth(all);
  const left = track.middle - wide / 2;
  const right = left + wide;
  const starts = heights.slice(0, -1).map((_, at) => heights.slice(0, at + 1).reduce((sum, one) => sum + one, 0));
  return {
    ...{ width: track.width, height: 100 },
    path: tear(draw`M${left} -10V110H${right}V-10Z`),
    lines: starts.map((y) => draw`M${right - (y / all) * wide} -10V110`).join(''),
    shade: tear(draw`M${right - wide * 0.3} -10V110H${right}V-10Z`),
  };
}
