import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { definitions, definitionsFor, references } from '../../src/drawings/definitions.ts';
import { placeIds, placeOf } from '../../src/drawings/places/places.ts';
import { readTokens } from '../../src/styles/read-tokens.ts';
import { packedBytes, unfit } from '../fixtures/drawn.ts';

const tokens = readTokens(readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')).day;

const variables = (markup: string): string[] =>
  [...markup.matchAll(/var\(--([\w-]+)\)/g)].flatMap(([, id]) => id ?? []);

test('a lesson can take place in seventeen places', () => {
  expect(placeIds).toEqual([
    'optician',
    'service-desk',
    'wash-room',
    'terrace',
    'wholesaler',
    'clothes-shop',
    'bank',
    'cheese-shop',
    'electronics-shop',
    'museum-cafe',
    'coffee-shop',
    'tool-store',
    'soap-shop',
    'tea-shop',
    'lunch-cafe',
    'returns-desk',
    'butcher',
  ]);
});

test('no two places look the same', () => {
  for (const part of ['draw', 'emblem'] as const) {
    expect(new Set(placeIds.map((id) => placeOf(id)[part]())).size).toBe(placeIds.length);
  }
});

test.each(placeIds)('%s is drawn with real numbers only', (id) => {
  const { draw, emblem } = placeOf(id);
  for (const markup of [draw(), emblem()]) {
    expect(markup).toContain('<path');
    expect(markup).not.toMatch(unfit);
  }
});

test.each(placeIds)('%s holds no text, no picture and no ids, and nothing that the security policy forbids', (id) => {
  const { draw, emblem } = placeOf(id);
  expect(draw() + emblem()).not.toMatch(/<text|<image|<style| id=| style=| on\w+=/);
});

test.each(placeIds)('every color that %s uses is shared, or its own by day and by night', (id) => {
  const { day, night, draw, emblem } = placeOf(id);
  expect(Object.keys(night)).toEqual(Object.keys(day));
  const unknown = variables(draw() + emblem()).filter((name) => !(name in tokens) && !(name in day));
  expect(unknown).toEqual([]);
});

test.each(placeIds)('%s names no color of its own that its picture does not use', (id) => {
  const { day, draw } = placeOf(id);
  const used = new Set([...variables(draw()), 'counter']);
  expect(Object.keys(day).filter((name) => !used.has(name))).toEqual([]);
});

test('what places share takes its colors from the page', () => {
  expect(variables(Object.values(definitions).join('')).filter((name) => !(name in tokens))).toEqual([]);
});

test.each(placeIds)('everything that %s refers to is defined', (id) => {
  const { draw, emblem } = placeOf(id);
  expect(references(draw()).filter((name) => !(name in definitions))).toEqual([]);
  expect(references(emblem())).toEqual([]);
});

test.each(placeIds)('the emblem of %s is cream with one accent at most', (id) => {
  const { emblem } = placeOf(id);
  const colors = new Set(variables(emblem()));
  expect(colors).toContain('cream');
  // The color of the sign cuts a line out of the cream.
  expect([...colors].filter((name) => !['cream', 'ochre', 'sign'].includes(name))).toEqual([]);
  expect(emblem()).not.toMatch(/="#/);
});

test.each(placeIds)('the emblem of %s weighs at most 400 bytes', (id) => {
  expect(packedBytes(placeOf(id).emblem())).toBeLessThanOrEqual(400);
});

test.each(placeIds)('the picture of %s weighs at most 2.6 KB with what it needs', (id) => {
  const markup = placeOf(id).draw();
  expect(packedBytes(definitionsFor(markup) + markup)).toBeLessThanOrEqual(2600);
});

test('half of the pictures weigh at most 1.7 KB', () => {
  const weights = placeIds.map((id) => packedBytes(definitionsFor(placeOf(id).draw()) + placeOf(id).draw()));
  expect(weights.toSorted((a, b) => a - b)[8]).toBeLessThanOrEqual(1700);
});

test.each(placeIds)('%s is drawn in at most 90 elements, which a cheap phone paints at once', (id) => {
  expect(placeOf(id).draw().match(/<\w/g)?.length).toBeLessThanOrEqual(90);
});
