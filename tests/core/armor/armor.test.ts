import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { armor, type Unarmored, unarmor } from '../../../src/core/armor/armor.ts';
import { hash16 } from '../../../src/core/armor/hash.ts';
import { fromHex, toHex } from '../../../src/core/armor/hex.ts';
import { everyLesson } from '../../fixtures/every-lesson.ts';

const body = Uint8Array.from({ length: 60 }, (_, at) => (at * 37) % 256);
const text = armor('ticket', body);

/** What is found in a text, shortly. */
function found(pasted: string): readonly string[] {
  return unarmor(pasted).map((one: Unarmored) =>
    one.ok ? `${one.kind} ${toHex(one.body)}` : `${one.kind} ${one.fault}`,
  );
}

const whole = `ticket ${toHex(body)}`;

test('an armored text is in the alphabet of small QR codes', () => {
  expect(text).toMatch(/^BALIE-T[0-9A-HJKMNP-TV-Z]+$/);
});

describe('A text is read as it was', () => {
  test.each([
    ['as it is', text],
    ['in lower case', text.toLowerCase()],
    ['without its hyphen', text.replace('-', '')],
    ['broken behind its hyphen', text.replace('-', '-\n')],
    ['with a dash for its hyphen', text.replace('-', '\u2013')],
    ['with line breaks of mail', text.replaceAll(/(.{30})/g, '$1<br />')],
    ['wrapped right behind its marker', text.replace('BALIE-T', 'BALIE-T\n> ')],
    ['wrapped by a chat', text.replaceAll(/(.{20})/g, '$1\n')],
    ['wrapped and quoted by mail', text.replaceAll(/(.{20})/g, '$1\r\n> ')],
    ['with soft hyphens and invisible spaces', text.replaceAll(/(.{7})/g, '$1\u00ad\u200b')],
    ['percent-encoded', `%42%41${text.slice(2).replace('-', '%2D')}`],
    ['percent-encoded twice', text.replace('-', '%252D').replaceAll(/(.{30})/g, '$1%250A')],
    ['in full-width letters', text.replaceAll('A', '\uff21').replaceAll('0', '\uff10')],
    ['with O for 0 and I or L for 1', text.slice(0, 8) + text.slice(8).replaceAll('0', 'O').replaceAll('1', 'l')],
    ['in bold', `*${text}*`],
    ['with words around it', `Hoi, hier is mijn bonnetje: ${text} groetjes Sem`],
    ['glued to the next word', `${text}Groetjes`],
    ['behind a link', `https://example.org/nl/trainer/results/#${text}`],
  ])('%s', (_, pasted) => {
    expect(found(pasted)).toEqual([whole]);
  });
});

test('every text in a chat is found, the bad ones too', () => {
  const other = armor('assignment', Uint8Array.of(1, 2, 3));
  const chat = `[09:14] Sem: ${text}\n[09:15] Ada: ${text.slice(0, 50)}\n[09:16] Bo: ${other}`;
  expect(found(chat)).toEqual([whole, 'ticket cut-off', 'assignment 010203']);
});

test.each([1, 4, 10, 60, 90])('a text of which only the first %i letters came is cut off', (letters) => {
  expect(found(text.slice(0, 'BALIE-T'.length + letters))).toEqual(['ticket cut-off']);
});

test('a text with one letter changed is damaged', () => {
  for (let at = 12; at < text.length - 1; at++) {
    const letter = text.charAt(at) === '7' ? '8' : '7';
    const [read] = found(text.slice(0, at) + letter + text.slice(at + 1));
    expect(read).toMatch(/^ticket (damaged|cut-off)$/);
  }
});

test('a text that claims more than is there is cut off, and nothing is reserved for it', () => {
  expect(found(`BALIE-T0ZZZ${'0'.repeat(50)}`)).toEqual(['ticket cut-off']);
});

test('what was never an armored text gives nothing', () => {
  expect(
    found(
      '<script>alert(1)</script> __proto__ BALIE balie-terras, Balie aan de balie to, balie Ooh BALIE-TZZZZ %00%FF Receptie/Balie\nT 020-1234567 balie a 0,50 Servicebalie T 0800-1234',
    ),
  ).toEqual([]);
});

test('any bytes come back, whatever is around them', () => {
  const noise = fc.string({ unit: 'grapheme' }).filter((words) => !/balie/iu.test(words.normalize('NFKC')));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), noise, noise, (bytes, before, after) => {
      expect(found(`${before} ${armor('ticket', bytes)}.${after}`)).toEqual([`ticket ${toHex(bytes)}`]);
    }),
  );
});

test('no text at all makes it throw', () => {
  const mangled = fc.array(
    fc.constantFrom(text, text.slice(0, 30), 'BALIE-A', '%', '%25', '0', 'Z', '\u0000', '\ud800', '🙂'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        mangled.map((parts) => parts.join('')),
      ),
      (pasted) => {
        expect(() => unarmor(pasted)).not.toThrow();
      },
    ),
  );
});

test('a text that is cut off ends where the next message of the chat begins', () => {
  const chat = `[09:14] Sem: ${text.slice(0, -8)}\n26-11-2026 09:15 - Ada: 00000000000000`;
  expect(found(chat)).toEqual(['ticket cut-off']);
});

test('a ticket is not taken for an assignment by changing one letter', () => {
  expect(found(text.replace('-T', '-A'))).toEqual(['assignment damaged']);
});

test.each([
  ['markers', 'BALIE-T0K00'],
  ['loose accents', 'a\u0315\u0316'],
  ['the beginning of a tag', '<a'],
  ['percent signs', '%25'],
])('a text of a hundred thousand %s costs about ten times as much as one of ten thousand', (_, part) => {
  const cost = (times: number): number => {
    const pasted = part.repeat(times);
    const runs = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      unarmor(pasted);
      return performance.now() - start;
    });
    // The least is what it costs; the rest is what else the machine does.
    return Math.min(...runs);
  };
  cost(10_000);
  // A hundred times would be the cost of looking at every letter for every other.
  expect(cost(100_000) / cost(10_000)).toBeLessThan(40);
});

test('what is longer than a link may be is refused', () => {
  expect(() => armor('ticket', new Uint8Array(2048))).toThrow(RangeError);
});

test('hexadecimal digits are the bytes they were', () => {
  expect(toHex(Uint8Array.of(0, 10, 255))).toBe('000aff');
  expect(fromHex('000aff')).toEqual(Uint8Array.of(0, 10, 255));
});

describe('Short stand-ins for ids', () => {
  test('they never change', () => {
    expect([hash16('terrace'), hash16('name-order-and-time')]).toEqual([52_361, 64_288]);
  });

  test('no two lessons share one', () => {
    const hashes = everyLesson.map(({ id }) => hash16(id));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('no two options of a decision share one, old ids included', () => {
    for (const lesson of everyLesson)
      for (const { options } of lesson.scenes) {
        const ids = options.flatMap(({ id, was }) => [id, ...was]);
        expect(new Set(ids.map((id) => hash16(id))).size, `${lesson.id}: ${ids}`).toBe(ids.length);
      }
  });
});
