import type { KeyPair } from '../core/record/keys.ts';

export type Sealed =
  | { readonly ok: true; readonly sealed: Uint8Array }
  /** No cryptography here: the page did not come over https. */
  | { readonly ok: false; readonly fault: 'unavailable' }
  /** The public key is none. */
  | { readonly ok: false; readonly fault: 'bad-key' };

/** Seals what only a trainer may read. No method throws or rejects. */
export interface Sealing {
  /** New keys, or nothing where there is no cryptography. */
  newKeys(): Promise<KeyPair | undefined>;
  seal(publicKey: string, words: Uint8Array, context: string): Promise<Sealed>;
  /** What was sealed to these keys in this context; undefined for anything else. */
  open(keys: KeyPair, sealed: Uint8Array, context: string): Promise<Uint8Array | undefined>;
}
