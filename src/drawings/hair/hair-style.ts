/** A way to wear hair, drawn for a head 92 wide that looks to the left; other heads squeeze it or mirror it. */
export interface HairStyle {
  /** What falls behind the neck and the shoulders. */
  readonly behind?: string;
  /** Strands as thick lines, behind the neck and the shoulders. */
  readonly strands?: string;
  readonly front: string;
  /** Hair so short that it ends where the head ends. */
  readonly cropped?: true;
  readonly coversEars?: true;
  /** A few brush lines. */
  readonly brush: string;
}
