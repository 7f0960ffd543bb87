import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromHex, toHex } from '../../src/core/armor/hex.ts';
import { hpkeSealing } from '../../src/sealing/hpke-sealing.ts';

const words = new TextEncoder().encode('balie');

afterEach(() => vi.restoreAllMocks());

describe.each([
  ['with the cryptography of the platform', () => undefined],
  ['where the platform does not know X25519', withoutX25519],
])('Sealing %s', (_, prepare) => {
  test('only the keys it was sealed to open it, and only in its own context', async () => {
    prepare();
    const sealing = hpkeSealing();
    const [keys, others] = [await sealing.newKeys(), await sealing.newKeys()];
    if (!keys || !others) throw new Error('No keys were made.');
    const made = await sealing.seal(keys.publicKey, words, 'a');
    if (!made.ok) throw new Error(made.fault);
    expect(await sealing.open(keys, made.sealed, 'a')).toEqual({ ok: true, words });
    expect(await sealing.open(keys, made.sealed, 'b')).toEqual({ ok: false, fault: 'other-key' });
    expect(await sealing.open(others, made.sealed, 'a')).toEqual({ ok: false, fault: 'other-key' });
    expect(
      await sealing.open(
        keys,
        made.sealed.map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
        'a',
      ),
    ).toEqual({ ok: false, fault: 'other-key' });
    expect(await sealing.open(keys, new Uint8Array(), 'a')).toEqual({ ok: false, fault: 'other-key' });
    expect(made.sealed.length).toBe(words.length + 48);
  });

  test('the same words sealed twice have nothing in common', async () => {
    prepare();
    const sealing = hpkeSealing();
    const keys = await sealing.newKeys();
    const [one, two] = [
      await sealing.seal(keys?.publicKey ?? '', words, 'a'),
      await sealing.seal(keys?.publicKey ?? '', words, 'a'),
    ];
    expect(one).not.toEqual(two);
  });

  test('a public key that is none is refused', async () => {
    prepare();
    expect(await hpkeSealing().seal('00'.repeat(32), words, 'a')).toEqual({ ok: false, fault: 'bad-key' });
    expect(await hpkeSealing().seal('2a', words, 'a')).toEqual({ ok: false, fault: 'bad-key' });
  });

  test('the first message of RFC 9180, appendix A.1.1, is opened', async () => {
    prepare();
    const keys = {
      publicKey: '3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d',
      privateKey: '4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8',
    };
    const encapsulated = '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431';
    // The appendix seals with associated data, which a ticket does not have: its key schedule is what is compared.
    const opened = await hpkeSealing().open(keys, fromHex(encapsulated + sealedWithoutData), 'Ode on a Grecian Urn');
    expect(opened.ok && new TextDecoder().decode(opened.words)).toBe('Beauty is truth, truth beauty');
  });
});

test('without any cryptography there are no keys and no seals, and nothing throws', async () => {
  vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new Error('not allowed'));
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new Error('not allowed'));
  const sealing = hpkeSealing();
  expect(await sealing.newKeys()).toBeUndefined();
  expect(await sealing.seal('2a'.repeat(32), words, 'a')).toEqual({ ok: false, fault: 'unavailable' });
  expect(await sealing.open({ publicKey: '2a'.repeat(32), privateKey: '2a'.repeat(32) }, words, 'a')).toEqual({
    ok: false,
    fault: 'unavailable',
  });

  vi.restoreAllMocks();
  expect(await sealing.newKeys(), 'what failed is tried again').toBeDefined();
});

/** The names by which a platform would know the curve. */
function withoutX25519(): void {
  const { generateKey } = crypto.subtle;
  vi.spyOn(crypto.subtle, 'generateKey').mockImplementation(((algorithm: Algorithm, ...rest: [boolean, KeyUsage[]]) =>
    algorithm.name === 'X25519'
      ? Promise.reject(new DOMException('unknown', 'NotSupportedError'))
      : generateKey.call(crypto.subtle, algorithm, ...rest)) as typeof generateKey);
}

/** Key and nonce of appendix A.1.1 over its words without associated data (AES-128-GCM). */
const sealedWithoutData = await (async () => {
  const key = await crypto.subtle.importKey('raw', fromHex('4531685d41d65f03dc48f6b8302c05b0'), 'AES-GCM', false, [
    'encrypt',
  ]);
  const iv = fromHex('56d890e5accaaf011cff4b7d');
  const text = new TextEncoder().encode('Beauty is truth, truth beauty');
  return toHex(new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text)));
})();
