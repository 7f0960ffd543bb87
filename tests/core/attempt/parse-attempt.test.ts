import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ParsedAttempt, parseAttempt } from '../../../src/core/attempt/parse-attempt.ts';
import { attemptOf, chosen } from '../../fixtures/attempts.ts';

/** Never changes: what the first version of the site has stored on people's phones. */
const storedInFormat1 = `{
  "format": 1, "id": "0f9d3c", "lesson": "optician", "lessonVersion": 1, "seed": 4294967295,
  "startedAtMillis": 1764000000000,
  "events": [
    { "type": "chosen", "scene": "busy-counter", "option": "name-order-and-time", "atMillis": 1764000001000 },
    { "type": "debriefed", "ending": "takes-the-card", "atMillis": 1764000002000 },
    { "type": "rewound", "scene": "busy-counter", "atMillis": 1764000003000 }
  ]
}`;

const valid = attemptOf([chosen('greet', 'nod')]);
const event = { type: 'chosen', scene: 'greet', option: 'nod', atMillis: 1000 };
const manyEvents = (count: number): readonly unknown[] => Array.from({ length: count }, () => event);

describe('a stored attempt', () => {
  test('of format 1 is read', () => {
    const value: unknown = JSON.parse(storedInFormat1);
    expect(parseAttempt(value)).toEqual({ kind: 'attempt', attempt: value });
  });

  test.each([
    ['with no events yet', attemptOf([])],
    [
      'with the smallest seed and times',
      { ...valid, seed: 0, startedAtMillis: 0, events: [{ ...event, atMillis: 0 }] },
    ],
    ['with the largest seed', { ...valid, seed: 0xffff_ffff }],
    ['with as many events as a lesson can have', { ...valid, events: manyEvents(1000) }],
    ['with an id of the longest length', { ...valid, id: 'x'.repeat(80) }],
  ])('is read %s', (_what, value) => {
    expect(parseAttempt(value)).toEqual({ kind: 'attempt', attempt: value });
  });

  test('is read without what nobody knows', () => {
    const value = { ...valid, name: 'Noor', events: [{ ...event, note: 'hello' }] };
    expect(parseAttempt(value)).toEqual({ kind: 'attempt', attempt: valid });
  });

  test.each([
    ['of the next format', { ...valid, format: 2 }],
    ['of a later format with another shape', { format: 3, steps: [] }],
  ])('%s is left to a newer version of the site', (_what, value) => {
    expect(parseAttempt(value)).toEqual({ kind: 'newer' });
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(valid)],
    ['a list', [valid]],
    ['an empty object', {}],
    ['a format that is no number', { ...valid, format: '1' }],
    ['a format before the first', { ...valid, format: 0 }],
    ['a broken format', { ...valid, format: 1.5 }],
    ['a newer format that is no whole number', { ...valid, format: 2.5 }],
    ['a boundless format', { ...valid, format: Number.POSITIVE_INFINITY }],
    ['an empty id', { ...valid, id: '' }],
    ['an id that is too long', { ...valid, id: 'x'.repeat(81) }],
    ['a lesson that is no id', { ...valid, lesson: 'Bakery!' }],
    ['a lesson version of 0', { ...valid, lessonVersion: 0 }],
    ['a seed below 0', { ...valid, seed: -1 }],
    ['a seed of more than 32 bits', { ...valid, seed: 0x1_0000_0000 }],
    ['a broken seed', { ...valid, seed: 0.5 }],
    ['a time before 1970', { ...valid, startedAtMillis: -1 }],
    ['a time that is no number', { ...valid, startedAtMillis: Number.NaN }],
    ['no events', { ...valid, events: undefined }],
    ['events that are no list', { ...valid, events: { 0: event, length: 1 } }],
    ['more events than a lesson can have', { ...valid, events: manyEvents(1001) }],
    ['an event of an unknown type', { ...valid, events: [{ ...event, type: 'skipped' }] }],
    ['an event without a time', { ...valid, events: [{ type: 'rewound', scene: 'greet' }] }],
    ['a choice without an option', { ...valid, events: [{ type: 'chosen', scene: 'greet', atMillis: 1 }] }],
    ['a scene that is no id', { ...valid, events: [{ ...event, scene: '__proto__' }] }],
    ['a scene with markup in it', { ...valid, events: [{ ...event, scene: '<b>' }] }],
    ['a scene with a line after it', { ...valid, events: [{ ...event, scene: 'greet\n' }] }],
    ['a scene that is too long', { ...valid, events: [{ ...event, scene: 'x'.repeat(81) }] }],
    ['one bad event among good ones', { ...valid, events: [event, null, event] }],
  ])('with %s is unreadable', (_what, value) => {
    expect(parseAttempt(value)).toEqual({ kind: 'unreadable' });
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    'with a key called %s does not change what objects are',
    (key) => {
      const value: unknown = JSON.parse(JSON.stringify(valid).replace('{', `{"${key}":{"polluted":true},`));
      expect(parseAttempt(value)).toEqual({ kind: 'attempt', attempt: valid });
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  test('does not take its fields from a __proto__ in it', () => {
    expect(parseAttempt(JSON.parse(`{"__proto__": ${JSON.stringify(valid)}}`))).toEqual({ kind: 'unreadable' });
  });
});

describe('any value', () => {
  const oddThings = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  });

  test('is answered and never throws', () => {
    fc.assert(
      fc.property(oddThings, (value) => {
        expect(['unreadable', 'newer']).toContain(parseAttempt(value).kind);
      }),
    );
  });

  test('may stand in any field of an attempt, and what is accepted then is what was there', () => {
    const fields = fc.constantFrom(...Object.keys(valid));
    fc.assert(
      fc.property(fields, oddThings, (field, value) => {
        const changed = { ...valid, [field]: value };
        expectTrue(parseAttempt(changed), changed);
      }),
    );
  });

  test('may stand in any field of an event, and what is accepted then is what was there', () => {
    const fields = fc.constantFrom(...Object.keys(event));
    fc.assert(
      fc.property(fields, oddThings, (field, value) => {
        const changed = { ...valid, events: [event, { ...event, [field]: value }] };
        expectTrue(parseAttempt(changed), changed);
      }),
    );
  });

  test('may be missing from an attempt, which is then unreadable', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(valid)), (field) => {
        const { [field]: _, ...rest }: Record<string, unknown> = { ...valid };
        expect(parseAttempt(rest)).toEqual({ kind: 'unreadable' });
      }),
    );
  });
});

function expectTrue(parsed: ParsedAttempt, value: unknown): void {
  if (parsed.kind === 'attempt') expect(value).toMatchObject(parsed.attempt);
}
