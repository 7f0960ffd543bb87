/** What a key asks for; the number is that of an option, from 0. */
export type Wish =
  | { readonly kind: 'next' | 'back' | 'undo' }
  | { readonly kind: 'option'; readonly index: number; readonly less: boolean };

/** The part of a keyboard event that counts. */
export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>;

const keys: Readonly<Record<string, Wish['kind']>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  Enter: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  '-': 'undo',
  '−': 'undo',
};

/**
 * What a key or the button of a clicker asks for; undefined for all others, which do nothing. A key that is held down
 * does not run through the round.
 */
export function wishOf({ key, code, shiftKey, ctrlKey, altKey, metaKey, repeat }: Key): Wish | undefined {
  if (ctrlKey || altKey || metaKey || repeat) return undefined;
  // By its place: with Shift the key of a number writes something else.
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1];
  if (digit !== undefined) return { kind: 'option', index: Number(digit) - 1, less: shiftKey };
  const kind = Object.hasOwn(keys, key) ? keys[key] : undefined;
  return kind === undefined || kind === 'option' ? undefined : { kind };
}
