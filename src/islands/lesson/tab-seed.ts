import { freshSeed } from './chance.ts';

const key = 'balie.seed';

/** The seed for a new attempt: the same in this tab after a reload or a change of language, so that no card moves. */
export function tabSeed(): number {
  return keptSeed() ?? renewTabSeed();
}

/** Another seed, for the next attempt in this tab. */
export function renewTabSeed(): number {
  const seed = freshSeed();
  try {
    sessionStorage.setItem(key, String(seed));
  } catch {
    // Storage is blocked: the cards are then dealt anew on every page.
  }
  return seed;
}

function keptSeed(): number | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    return kept === null ? undefined : Number(kept) >>> 0;
  } catch {
    return undefined;
  }
}
