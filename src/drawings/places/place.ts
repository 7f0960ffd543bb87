/** Colors by the name of the custom property that the drawing uses, without the dashes. */
export interface PlaceColors {
  /** Your side of the counter, and the shop's sign by day: the accent of the place. Cream letters stand on it. */
  readonly counter: string;
  /** Behind everything; it also fills what the picture leaves open. */
  readonly wall: string;
  readonly [own: string]: string;
}

/** Somewhere a lesson takes place, as data. */
export interface Place {
  readonly day: PlaceColors;
  readonly night: PlaceColors;
  /** The picture behind the people: 390 wide, the far edge of the counter at 378; it bleeds sideways and upward. */
  readonly draw: () => string;
  /** What hangs on the shop's sign: around 0 0, within 48 by 48, in cream and one accent. */
  readonly emblem: () => string;
}
