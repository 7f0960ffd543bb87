import type { Person } from './person.ts';

const cast: Readonly<Record<string, Person>> = {
  noor: {
    size: 0.93,
    head: 'heart',
    skin: 'honey',
    turn: -0.8,
    hair: { style: 'bob', color: 'black' },
    nose: 'upturned',
    lashes: true,
    glasses: { shape: 'round', color: '#d6452b' },
    earrings: '#d6452b',
    shoulders: 58,
    cut: 'narrow',
    top: { kind: 'turtleneck', color: '#e2a32f' },
    poses: { tense: 'crossed' },
  },
  ruud: {
    size: 1,
    head: 'block',
    skin: 'peach',
    turn: -0.4,
    hair: { style: 'short', color: 'gray' },
    nose: 'straight',
    brows: 7,
    shoulders: 78,
    cut: 'straight',
    top: { kind: 'jacket', color: '#2f4f7f', under: '#f3e6cc' },
  },
  wies: {
    size: 0.9,
    head: 'round',
    skin: 'peach',
    turn: -0.35,
    hair: { style: 'perm', color: 'white' },
    nose: 'small',
    aged: true,
    glasses: { shape: 'winged', color: '#2e5c94' },
    shoulders: 60,
    cut: 'wide',
    top: { kind: 'turtleneck', color: '#b97aa0', scarf: '#f0d9a8' },
    poses: { tense: 'rest' },
  },
};

/** Ids of everybody who can be drawn. */
export const castIds: readonly string[] = Object.keys(cast);

export function personOf(id: string): Person {
  const person = cast[id];
  if (!person) throw new Error(`Nobody called "${id}" can be drawn. There are: ${castIds.join(', ')}.`);
  return person;
}
