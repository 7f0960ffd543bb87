import { element } from '../../drawings/svg.ts';

/** The part of a drawing that a picture shows. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the style sheet of a page does for the drawings: nobody speaks in a picture of its own. */
const styles = element('style', {}, '.speaks{display:none}');

/** A picture on its own, with the sprite that its drawing is built of. */
export const standalone = ({ x, y, width, height }: Frame, sprite: string, drawing: string): string =>
  element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `${x} ${y} ${width} ${height}`, width, height },
    styles + sprite + drawing,
  );
