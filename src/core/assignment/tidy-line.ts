const controls = /[\p{Cc}]+/gu;
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * One line of whatever was typed or pasted: control characters become a space, marks that turn the direction of other
 * text around go, and what is too long is cut off.
 */
export function tidyLine(text: string, most: number): string {
  return [...text.replaceAll(controls, ' ').replaceAll(turning, '')].slice(0, most).join('');
}
