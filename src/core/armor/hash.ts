const offsetBasis = 0x811c_9dc5;
const prime = 0x0100_0193;

/** There are few ids, and a page with thousands of tickets asks for the same ones again and again. */
const hashed = new Map<string, number>();

/**
 * A short stand-in for an id, 16 bits: FNV-1a, folded (draft-eastlake-fnv, "Changing the FNV hash size"). It follows from
 * the id alone, so that it means the same in every version of the site; the tests see that no two ids share one.
 */
export function hash16(id: string): number {
  const known = hashed.get(id);
  if (known !== undefined) return known;
  const hash = new TextEncoder().encode(id).reduce((sum, byte) => Math.imul(sum ^ byte, prime) >>> 0, offsetBasis);
  const folded = (hash >>> 16) ^ (hash & 0xffff);
  hashed.set(id, folded);
  return folded;
}
