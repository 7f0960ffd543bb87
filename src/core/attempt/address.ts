/**
 * The part of a lesson's address behind the `#`: which step to show and, when the learner changes language, what was
 * already ticked. A fragment never reaches a server.
 */
export interface Address {
  /** The id of a scene or ending, `debrief`, or empty for the cover. */
  readonly step: string;
  /** An option that was ticked and not yet confirmed. */
  readonly ticked?: string;
  /** A whole attempt, as JSON text, where the browser keeps nothing between pages. Not yet parsed. */
  readonly carried?: string;
}

/** Reads a fragment, with or without its `#`. Anything is accepted; nothing in it is trusted. */
export function parseAddress(fragment: string): Address {
  const [step = '', ...rest] = fragment.replace(/^#/, '').split('&');
  const named = new URLSearchParams(rest.join('&'));
  const ticked = named.get('ticked');
  const carried = named.get('carried');
  return { step, ...(ticked === null ? {} : { ticked }), ...(carried === null ? {} : { carried }) };
}

/** Writes an address as a fragment with its `#`, or an empty text for the bare cover. */
export function formatAddress({ step, ticked, carried }: Address): string {
  const named = new URLSearchParams();
  if (ticked !== undefined) named.set('ticked', ticked);
  if (carried !== undefined) named.set('carried', carried);
  const text = named.toString();
  const extras = text && `&${text}`;
  return step || extras ? `#${step}${extras}` : '';
}
