/** Line breaks and other control characters, halves of characters, and marks that turn the direction of other text around. */
const unfit = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u;

/** Whether a text is one line that a person can have typed. */
export function isLine(text: string): boolean {
  return !unfit.test(text);
}
