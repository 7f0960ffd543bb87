import { AEAD_AES_128_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from 'hpke';
import { fromHex, toHex } from '../core/armor/hex.ts';
import type { Sealing } from '../ports/sealing.ts';

/** Bytes of the encapsulated key, which stand before what is sealed (RFC 9180, section 7.1, Nenc of DHKEM X25519). */
const encapsulatedBytes = 32;

/**
 * Seals with HPKE in base mode (RFC 9180): DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. The browser's own
 * cryptography does it; where that does not know X25519 yet, a slower library does the one part that is missing.
 */
export function hpkeSealing(): Sealing {
  const suite = once(findSuite);
  /** Private keys by their digits: a trainer opens thousands of tickets with the same ones. */
  const opening = new Map<string, ReturnType<CipherSuite['DeserializePrivateKey']>>();
  const privateKey = async (digits: string) => {
    const known = opening.get(digits) ?? (await suite()).DeserializePrivateKey(fromHex(digits), false);
    opening.set(digits, known);
    return known;
  };
  return {
    newKeys: () =>
      orUndefined(async () => {
        const hpke = await suite();
        const keys = await hpke.GenerateKeyPair(true);
        const [publicKey, privateKey] = await Promise.all([
          hpke.SerializePublicKey(keys.publicKey),
          hpke.SerializePrivateKey(keys.privateKey),
        ]);
        return { publicKey: toHex(publicKey), privateKey: toHex(privateKey) };
      }),
    async seal(publicKey, words, context) {
      const hpke = await orUndefined(suite);
      if (!hpke) return { ok: false, fault: 'unavailable' };
      const sealed = await orUndefined(async () => {
        const key = await hpke.DeserializePublicKey(fromHex(publicKey));
        return hpke.Seal(key, words, { info: new TextEncoder().encode(context) });
      });
      if (!sealed) return { ok: false, fault: 'bad-key' };
      return { ok: true, sealed: Uint8Array.of(...sealed.encapsulatedSecret, ...sealed.ciphertext) };
    },
    async open(keys, sealed, context) {
      const hpke = await orUndefined(suite);
      if (!hpke) return { ok: false, fault: 'unavailable' };
      const words = await orUndefined(async () => {
        const key = await privateKey(keys.privateKey);
        const [encapsulated, rest] = [sealed.slice(0, encapsulatedBytes), sealed.slice(encapsulatedBytes)];
        return hpke.Open(key, encapsulated, rest, { info: new TextEncoder().encode(context) });
      });
      return words ? { ok: true, words } : { ok: false, fault: 'other-key' };
    },
  };
}

/** X25519 came to all browsers only in 2025. */
async function findSuite(): Promise<CipherSuite> {
  const native = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM);
  try {
    await native.GenerateKeyPair(true);
    return native;
  } catch {
    const { KEM_DHKEM_X25519_HKDF_SHA256: library } = await import('@panva/hpke-noble');
    const suite = new CipherSuite(library, KDF_HKDF_SHA256, AEAD_AES_128_GCM);
    // Without any cryptography this fails too, and says so.
    await suite.Seal((await suite.GenerateKeyPair(true)).publicKey, new Uint8Array());
    return suite;
  }
}

/** Makes something when it is first asked for; what failed is tried again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

async function orUndefined<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
