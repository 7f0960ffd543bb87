import { expect, test } from 'vitest';
import { castIds, personOf } from '../../src/drawings/cast.ts';
import { hairStyles } from '../../src/drawings/hair/hair.ts';
import { heads } from '../../src/drawings/heads.ts';
import { noses } from '../../src/drawings/noses.ts';
import { cloths } from '../../src/drawings/patterns.ts';
import type { Person } from '../../src/drawings/person.ts';
import { skins } from '../../src/drawings/skins.ts';

const cast = castIds.map(personOf);

const having = (has: (person: Person) => unknown): Person[] => cast.filter((person) => has(person));

const skinsOf = (people: readonly Person[]): number => new Set(people.map(({ skin }) => skin)).size;

const named = (...ids: readonly string[]): Person[] => ids.map(personOf);

test('everybody whom the lessons name can be drawn, and those who are there without a name', () => {
  const lessons =
    'noor ruud wies sem ria anouk mirela hanna tijn jelle joost dewi gijs farah bram imane ilse omar kofi marisol emre levi thijs ans mila youssef priya fatima yara';
  const nameless = 'danilo finn lotte mei petra sjoerd';
  expect(castIds.toSorted()).toEqual(`${lessons} ${nameless}`.split(' ').toSorted());
});

test.each(Object.keys(skins))('at least four people have %s skin', (skin) => {
  expect(having((person) => person.skin === skin).length).toBeGreaterThanOrEqual(4);
});

test.each(Object.keys(noses))('a %s nose is found on at least three skins', (nose) => {
  expect(skinsOf(having((person) => person.nose === nose))).toBeGreaterThanOrEqual(3);
});

test.each(Object.keys(heads))('a head in the shape %s is found on at least three skins', (head) => {
  expect(skinsOf(having((person) => person.head === head))).toBeGreaterThanOrEqual(head === 'pear' ? 2 : 3);
});

test.each(Object.keys(skins))('people with %s skin have no one kind of nose, of head or of anger', (skin) => {
  const people = having((person) => person.skin === skin);
  for (const kind of [({ nose }: Person) => nose, ({ head }: Person) => head, ({ poses }: Person) => poses?.angry]) {
    const kinds = people.map(kind);
    const most = Math.max(...kinds.map((one) => kinds.filter((other) => other === one).length));
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(3);
    expect(most).toBeLessThanOrEqual(Math.ceil(people.length / 2));
  }
});

test('whoever wears a headscarf is angry in a way of their own', () => {
  const angry = named('fatima', 'imane', 'petra').map(({ poses }) => poses?.angry);
  expect(new Set(angry).size).toBe(3);
});

test.each(['stubble', 'short', 'full', 'moustache', 'goatee'])(
  'a beard of the kind %s grows on at least two skins',
  (beard) => {
    expect(skinsOf(having((person) => person.beard === beard))).toBeGreaterThanOrEqual(2);
  },
);

test.each([
  ['headscarf', 3],
  ['cap', 2],
  ['beanie', 2],
  ['wrap', 2],
])('a %s is worn on at least %i skins', (kind, count) => {
  expect(skinsOf(having((person) => person.cover?.kind === kind))).toBeGreaterThanOrEqual(count);
});

test.each(Object.keys(cloths))('%s are worn on at least three skins', (pattern) => {
  expect(skinsOf(having((person) => person.top.pattern === pattern))).toBeGreaterThanOrEqual(3);
});

test.each(['round', 'square', 'winged'])('%s glasses are worn on at least two skins', (shape) => {
  expect(skinsOf(having((person) => person.glasses?.shape === shape))).toBeGreaterThanOrEqual(2);
});

test.each<[string, (person: Person) => unknown, number]>([
  ['glasses', (person) => person.glasses, 5],
  ['gray or white hair', ({ hair }) => hair.color === 'gray' || hair.color === 'white', 4],
  ['an apron', (person) => person.apron, 2],
  ['a jacket', ({ top }) => top.kind === 'jacket', 4],
  ['earrings', (person) => person.earrings, 5],
  ['freckles', (person) => person.freckles, 3],
  ['a heavy build', ({ build }) => build === 'heavy', 4],
  ['a slim build', ({ build }) => build === 'slim', 4],
  ['old age', ({ age }) => age === 'old', 4],
])('%s is seen on enough skins', (_, has, count) => {
  expect(skinsOf(having(has))).toBeGreaterThanOrEqual(count);
});

test('hair that several people wear is worn on several skins, and every style is worn', () => {
  const narrow = Object.keys(hairStyles).filter((style) => {
    const people = having(({ hair }) => hair.style === style);
    return people.length === 0 || (people.length > 1 && skinsOf(people) === 1);
  });
  expect(narrow).toEqual([]);
});

test('a name tells nothing about a skin', () => {
  expect(skinsOf(named('ruud', 'noor', 'sem', 'anouk', 'hanna', 'ria', 'ilse', 'gijs', 'sjoerd', 'bram'))).toBe(6);
  expect(skinsOf(named('imane', 'omar', 'farah', 'youssef', 'fatima', 'emre'))).toBeGreaterThanOrEqual(5);
});

test('a headscarf goes with no one origin', () => {
  const scarfed = castIds.filter((id) => personOf(id).cover?.kind === 'headscarf');
  expect(scarfed.toSorted()).toEqual(['fatima', 'imane', 'petra']);
});

test('people are as the lessons need them', () => {
  expect(named('tijn', 'yara').map(({ age }) => age)).toEqual(['child', 'child']);
  expect(personOf('sem').age).toBe('teen');
  expect(personOf('levi').chair).toBe(true);
  expect(personOf('ans').top.kind).toBe('overalls');
  expect(personOf('danilo').holds ?? 'parcel').toBe('parcel');
});

test('there are children, a teenager, old people and somebody in a wheelchair', () => {
  expect(having(({ age }) => age === 'child').length).toBeGreaterThanOrEqual(2);
  expect(having(({ age }) => age === 'teen').length).toBeGreaterThanOrEqual(1);
  expect(having(({ age }) => age === 'old').length).toBeGreaterThanOrEqual(5);
  expect(having(({ chair }) => chair).length).toBeGreaterThanOrEqual(1);
});

test('nobody looks straight ahead, and about as many look to the left as to the right', () => {
  expect(having(({ turn }) => Math.abs(turn) < 0.3)).toEqual([]);
  expect(having(({ turn }) => turn < 0).length).toBeGreaterThanOrEqual(12);
  expect(having(({ turn }) => turn > 0).length).toBeGreaterThanOrEqual(12);
});
