import { describe, expect, test } from 'vitest';
import { type Key, wishOf } from '../../src/islands/present/keys.ts';

const key = (parts: Partial<Key>): Key => ({
  key: '',
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...parts,
});

describe('on a large screen', () => {
  test.each(['PageDown', 'ArrowRight', 'ArrowDown', 'Enter', ' '])('%s goes on', (name) => {
    expect(wishOf(key({ key: name }))).toEqual({ kind: 'next' });
  });

  test.each(['PageUp', 'ArrowLeft', 'ArrowUp'])('%s goes back', (name) => {
    expect(wishOf(key({ key: name }))).toEqual({ kind: 'back' });
  });

  test.each([
    ['1', { key: '1', code: 'Digit1' }, { kind: 'option', index: 0, less: false }],
    ['4 beside the letters', { key: '4', code: 'Numpad4' }, { kind: 'option', index: 3, less: false }],
    ['1 with Shift', { key: '!', code: 'Digit1', shiftKey: true }, { kind: 'option', index: 0, less: true }],
    ['1 on a French keyboard', { key: '&', code: 'Digit1' }, { kind: 'option', index: 0, less: false }],
    ['a minus', { key: '-' }, { kind: 'undo' }],
  ])('%s counts cards', (_title, parts, wish) => {
    expect(wishOf(key(parts))).toEqual(wish);
  });

  test.each([
    ['the b of a clicker that blanks the screen', { key: 'b', code: 'KeyB' }],
    ['its full stop', { key: '.', code: 'Period' }],
    ['Escape', { key: 'Escape', code: 'Escape' }],
    ['F5', { key: 'F5', code: 'F5' }],
    ['Backspace', { key: 'Backspace', code: 'Backspace' }],
    ['5', { key: '5', code: 'Digit5' }],
    ['a name that every object has', { key: 'constructor' }],
    ['a shortcut of the browser', { key: '1', code: 'Digit1', ctrlKey: true }],
    ['a key that is held down', { key: 'PageDown', repeat: true }],
  ])('%s does nothing', (_title, parts) => {
    expect(wishOf(key(parts))).toBeUndefined();
  });
});
