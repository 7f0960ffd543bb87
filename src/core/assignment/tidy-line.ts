const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const unseen = /[\p{Cs}\p{Bidi_Control}]/gu;

/**
 * One line, as `isLine` wants it, of whatever was typed or pasted: line breaks and other control characters become a
 * space, halves of characters and marks of direction go, and what is too long is cut off.
 */
export function tidyLine(text: string, most: number): string {
  return [...text.replaceAll(breaks, ' ').replaceAll(unseen, '')].slice(0, most).join('');
}
