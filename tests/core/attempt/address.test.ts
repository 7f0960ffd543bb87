import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Address, formatAddress, parseAddress } from '../../../src/core/attempt/address.ts';
import { viewAt } from '../../../src/core/attempt/view.ts';
import { attemptOf, chosen, stateAfter } from '../../fixtures/attempts.ts';
import { bakery } from '../../fixtures/lessons.ts';

describe('an address', () => {
  test.each([
    ['the cover', '', { step: '' }],
    ['a step', '#offer', { step: 'offer' }],
    ['a step with an option ticked', '#offer&ticked=ask', { step: 'offer', ticked: 'ask' }],
    ['the cover with an attempt carried over', '#&carried=%7B%7D', { step: '', carried: '{}' }],
    ['all of it', '#offer&ticked=ask&carried=1', { step: 'offer', ticked: 'ask', carried: '1' }],
  ])('of %s is written and read as %s', (_what, fragment, address) => {
    expect(formatAddress(address)).toBe(fragment);
    expect(parseAddress(fragment)).toEqual(address);
  });

  test('is read without its # as well', () => {
    expect(parseAddress('offer&ticked=ask')).toEqual({ step: 'offer', ticked: 'ask' });
  });

  test('of a bare # is the cover', () => {
    expect(parseAddress('#')).toEqual({ step: '' });
  });

  test('may have parts that nobody knows', () => {
    expect(parseAddress('#offer&utm_source=poster&ticked=ask')).toEqual({ step: 'offer', ticked: 'ask' });
  });

  test('carries a whole attempt unharmed', () => {
    const attempt = attemptOf([chosen('greet', 'nod'), chosen('offer', 'ask', 2000)]);
    const { carried } = parseAddress(formatAddress({ step: 'pay', carried: JSON.stringify(attempt) }));
    expect(JSON.parse(carried ?? '')).toEqual(attempt);
  });

  test('reads back as what was written, whatever was ticked or carried', () => {
    const words = fc.string({ unit: 'binary' });
    const addresses: fc.Arbitrary<Address> = fc.record(
      { step: fc.constantFrom('', 'offer', 'wies-stands-up', 'debrief'), ticked: words, carried: words },
      { requiredKeys: ['step'] },
    );
    fc.assert(
      fc.property(addresses, (address) => {
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
    );
  });

  test.each(['#%', '#%E0%A4%A', '#&&&', '#=', '##offer', '#&ticked', '#offer&ticked=%FF', '#__proto__', '#\u0000'])(
    'may be garbage such as %j, which shows something and never throws',
    (fragment) => {
      expect(viewAt(bakery, stateAfter(bakery, []), parseAddress(fragment).step)).toEqual({ kind: 'cover' });
    },
  );

  test('may be any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseAddress(text).step).not.toContain('&');
      }),
    );
  });
});
