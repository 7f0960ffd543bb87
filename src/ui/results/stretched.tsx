import type { ComponentChildren } from 'preact';

/** Lengths in drawings are pixels of text of 16 pixels, so that they grow with the text. */
export const rem = (pixels: number): string => `${pixels / 16}rem`;

interface StretchedProps {
  readonly name: string;
  readonly box: { readonly width: number; readonly height: number };
  /** The side that keeps its size; the other one fills the room there is. Both when left out. */
  readonly keeps?: 'width' | 'height';
  readonly children: ComponentChildren;
}

/** A drawing that is stretched to its place, as torn paper may be. */
export function Stretched({ name, box: { width, height }, keeps, children }: StretchedProps) {
  return (
    <svg
      class={name}
      width={keeps === 'height' ? '100%' : rem(width)}
      height={keeps === 'width' ? '100%' : rem(height)}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
