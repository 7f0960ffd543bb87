import { draw } from './svg.ts';
import { tear } from './tear.ts';

/** How thick one percent is. All that is drawn here counts in pixels of text of 16 pixels. */
const thickness = 2.6;

/** What is there at all can be seen. */
const thinnest = 5;

/** How long a band is drawn; it is stretched to the room there is. */
const bandLength = 300;

/** The track on the right in which everything falls to the door. */
const track = { width: 116, middle: 58 } as const;

/** The inner curve where a band turns down. */
const bend = 24;

/** The part of a stream that lies in the shade; light comes from the left. */
const shaded = 0.28;

/** Beyond what is seen: torn edges there are cut off. */
const beyond = 20;

/** A drawing and the box it is meant for. */
export interface Shape {
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

export interface StreamShape extends Shape {
  /** What parts the streams from each other. */
  readonly lines: string;
  readonly shade: string;
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

/** One of several strips that lie on each other without a gap, and go on under what stands right of them. */
export function openBandShape(shares: readonly number[], at: number): Shape {
  const height = thicknessOf(shares[at] ?? 0);
  const top = at === 0 ? 0 : -beyond;
  const bottom = at === shares.length - 1 ? height : height + beyond;
  return { width: bandLength, height, path: tear(draw`M1 ${top}H${bandLength + beyond}V${bottom}H1Z`) };
}

interface Streams {
  readonly thick: number;
  /** As wide as it is thick, as far as the door lets it through. */
  readonly wide: number;
  /** Where one stream ends and the next begins, 0 to 1 from the outermost. */
  readonly borders: readonly number[];
}

function streamsOf(shares: readonly number[]): Streams {
  const heights = shares.map(thicknessOf);
  const upTo = (count: number): number => heights.slice(0, count).reduce((sum, height) => sum + height, 0);
  const thick = upTo(heights.length);
  const borders = heights.slice(1).map((_, at) => upTo(at + 1) / thick);
  return { thick, wide: Math.min(thick, track.width), borders };
}

/** The room that falling streams of these shares take on the right. */
export function streamRoom(shares: readonly number[]): number {
  return shares.length === 0 ? 0 : track.middle + streamsOf(shares).wide / 2;
}

/** Streams of these shares, one below the other, that turn down into the track. */
export function turnShape(shares: readonly number[]): StreamShape {
  const { thick, wide, borders } = streamsOf(shares);
  const [width, height] = [bend + wide + track.middle - wide / 2, thick + bend];
  /** The way that a part of the stream takes, counted from its outer edge. */
  const along = (part: number): string => {
    const [x, y] = [bend + (1 - part) * wide, part * thick];
    const [rx, ry] = [bend + ((1 - part) * wide) / 2, bend + ((1 - part) * thick) / 2];
    return draw`H${x - rx}Q${x} ${y} ${x} ${y + ry}V${height + beyond}`;
  };
  const back = draw`H${bend}V${thick + bend}Q${bend} ${thick} 0 ${thick}H${-beyond}Z`;
  const [edge, right] = [bend + (1 - shaded) * wide, bend + wide];
  const shade = draw`M${edge} ${height + beyond}V${thick * shaded + bend}L${right} ${thick / 2}V${height + beyond}Z`;
  return {
    ...{ width, height, shade },
    path: tear(draw`M${-beyond} 0` + along(0) + back),
    lines: borders.map((part) => draw`M${-beyond} ${part * thick}` + along(part)).join(''),
  };
}

/** The same streams in the track, falling; they are stretched to the room there is. */
export function fallShape(shares: readonly number[]): StreamShape {
  const { wide, borders } = streamsOf(shares);
  const [left, right] = [track.middle - wide / 2, track.middle + wide / 2];
  const height = 100;
  const downTo = height + beyond;
  return {
    ...{ width: track.width, height },
    path: tear(draw`M${left} ${-beyond}V${downTo}H${right}V${-beyond}Z`),
    lines: borders.map((part) => draw`M${right - part * wide} ${-beyond}V${downTo}`).join(''),
    shade: draw`M${right - shaded * wide} ${-beyond}V${downTo}H${right - 1}V${-beyond}Z`,
  };
}
