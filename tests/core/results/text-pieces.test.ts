import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { armor, unarmor } from '../../../src/core/armor/armor.ts';
import { countStarts, textPieces } from '../../../src/core/results/text-pieces.ts';

const ticket = (length: number): string => armor('ticket', new Uint8Array(length));

describe('a long text', () => {
  test('loses no ticket when it is searched piece by piece', () => {
    const words = fc.oneof(
      fc.constant('Hoi! Hier is mijn bonnetje:\n'),
      fc.constant('balie is open '),
      fc.string({ maxLength: 200 }),
      fc.nat(300).map(ticket),
      fc.nat(300).map((length) => ticket(length).replaceAll(/.{20}/g, '$&\n> ')),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const whole = unarmor(text).flatMap((found) => (found.ok ? found.text : []));
        const pieces = [...textPieces(text, 500)].flatMap(unarmor).flatMap((found) => (found.ok ? found.text : []));
        expect(pieces).toEqual(expect.arrayContaining(whole));
      }),
    );
  });

  test('without anything like a ticket is left out, however long it is', () => {
    expect([...textPieces('x'.repeat(1_000_000))]).toEqual([]);
  });

  test('is cut into pieces that are all short', () => {
    const text = `${ticket(200)} ${'noise '.repeat(20_000)}`.repeat(5);
    expect(Math.max(...[...textPieces(text)].map(({ length }) => length))).toBeLessThan(30_000);
  });
});

test('a short text is one piece, as it may be mangled beyond recognition', () => {
  expect([...textPieces('%42ALIE-T0')]).toEqual(['%42ALIE-T0']);
});

test('beginnings are counted in whatever case they stand', () => {
  expect(countStarts('BALIE-T0 balie-t1 Bal ie')).toBe(2);
});
