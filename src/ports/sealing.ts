import type { KeyPair } from '../core/record/keys.ts';

export type Sealed =
  | { readonly ok: true; readonly sealed: Uint8Array }
  /** No cryptography here: the page did not come over https, or a part of it could not be loaded. */
  | { readonly ok: false; readonly fault: 'unavailable' }
  /** The public key is none. */
  | { readonly ok: false; readonly fault: 'bad-key' };

export type Opened =
  | { readonly ok: true; readonly words: Uint8Array }
  /** It was sealed to other keys or in another context, or it is no seal. */
  | { readonly ok: false; readonly fault: 'other-key' }
  | { readonly ok: false; readonly fault: 'unavailable' };

/** Seals what only a trainer may read. No method throws or rejects. */
export interface Sealing {
  /** New keys, or nothing where there is no cryptography. */
  newKeys(): Promise<KeyPair | undefined>;
  seal(publicKey: string, words: Uint8Array, context: string): Promise<Sealed>;
  open(keys: KeyPair, sealed: Uint8Array, context: string): Promise<Opened>;
}
