/**
 * The same items in an order that depends only on the seed and the salt, so that a stored attempt shows its options
 * in the same order every time. Fisher-Yates, driven by Mulberry32.
 *
 * @param seed 32-bit unsigned integer, stored with the attempt
 * @param salt makes the order of one decision independent of that of another: the scene's id
 */
export function shuffled<Item>(items: readonly Item[], seed: number, salt: string): Item[] {
  const result = [...items];
  const random = mulberry32(seed ^ hash(salt));
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = result[last] as Item;
    result[last] = result[other] as Item;
    result[other] = moved;
  }
  return result;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Tommy Ettinger's Mulberry32: small, and even enough to mix a handful of cards. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
