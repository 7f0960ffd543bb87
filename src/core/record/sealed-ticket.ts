import { armor } from '../armor/armor.ts';

/** The format of the envelope: which cipher suite, and how its parts follow each other. */
const envelopeFormat = 1;

/** What goes into the seal besides the words: a sealed text of another kind cannot be passed off as a ticket. */
export const sealContext = 'balie ticket 1';

/** A sealed ticket as text, for a QR code, a chat or a file. */
export function sealedText(sealed: Uint8Array): string {
  return armor('ticket', Uint8Array.of(envelopeFormat, ...sealed));
}

/** The sealed bytes of the body of an armored ticket, or why there are none. */
export function sealedBytes(body: Uint8Array): Uint8Array | 'newer' | 'damaged' {
  const [format = 0] = body;
  if (format > envelopeFormat) return 'newer';
  return format === envelopeFormat ? body.slice(1) : 'damaged';
}
