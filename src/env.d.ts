/// <reference types="astro/client" />

declare module '*?inline-script' {
  export const code: string;
}

declare module '*?alone';

declare module 'subset-font' {
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' }): Promise<Buffer>;
  export default function subsetFont(
    font: Buffer,
    text: undefined,
    options: { targetFormat: 'truetype'; keepAllGlyphs: true },
  ): Promise<Buffer>;
}

declare namespace App {
  interface Locals {
    /** The lesson that is being drawn, for the components that its words are made of. */
    lesson: import('./components/lesson/lesson-context.ts').LessonContext;
    /** The team round that is being drawn. */
    round: import('./components/present/round-context.ts').RoundContext;
  }
}
