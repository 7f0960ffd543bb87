import { describe, expect, test } from 'vitest';
import { withOpened } from '../../src/core/assignment/opened.ts';
import { localOpened } from '../../src/storage/local-opened.ts';
import { openedKey } from '../../src/storage/opened-key.ts';
import { describeOpenedStorage } from '../contracts/opened-storage.ts';
import { blockedLocalStorage, fakeLocalStorage, fullLocalStorage } from '../fixtures/local-storage.ts';
import { fullOpened, plainOpened } from '../fixtures/opened.ts';

describeOpenedStorage('local storage', () => {
  const storage = fakeLocalStorage();
  return localOpened(() => storage);
});

/** A storage with this text under the key of the opened assignments. */
const holding = (text: string) => {
  const storage = fakeLocalStorage({ [openedKey]: text });
  return { storage, opened: localOpened(() => storage) };
};
const newer = { format: 2, registration: 'cccc333333', anything: [1] };

test('what another tab put in meanwhile is kept', () => {
  const storage = fakeLocalStorage();
  const [one, other] = [localOpened(() => storage), localOpened(() => storage)];
  one.change((all) => withOpened(all, fullOpened));
  other.change((all) => withOpened(all, plainOpened));
  expect(one.load()).toMatchObject({ opened: [plainOpened, fullOpened] });
});

describe('What a later version wrote', () => {
  test('into the list stays in it, as it is', () => {
    const { storage, opened } = holding(JSON.stringify([newer, fullOpened]));
    expect(opened.load()).toEqual({ ok: true, opened: [fullOpened], setAside: false });
    opened.change((all) => withOpened(all, plainOpened));
    expect(JSON.parse(storage.getItem(openedKey) ?? '')).toEqual([plainOpened, fullOpened, newer]);
  });

  test('instead of the list stays untouched', () => {
    const text = JSON.stringify(newer);
    const { storage, opened } = holding(text);
    expect(opened.load()).toEqual({ ok: false, fault: 'newer' });
    expect(opened.readAll()).toEqual([]);
    expect(opened.change(() => [plainOpened])).toEqual({ ok: false, fault: 'newer' });
    expect(storage.getItem(openedKey)).toBe(text);
  });
});

describe('What cannot be read', () => {
  test('is put aside, and the rest is read', () => {
    const { storage, opened } = holding(JSON.stringify([{ format: 1, name: 'x' }, fullOpened, newer]));
    expect(opened.load()).toEqual({ ok: true, opened: [fullOpened], setAside: true });
    expect(storage.getItem(`${openedKey}.aside.0`)).toBe('[{"format":1,"name":"x"}]');
    expect(opened.load()).toEqual({ ok: true, opened: [fullOpened], setAside: false });
    expect(JSON.parse(storage.getItem(openedKey) ?? '')).toEqual([fullOpened, newer]);
  });

  test.each(['{', '"opdracht"', '{"format":0}', 'null'])('is put aside when it is %s', (text) => {
    const { storage, opened } = holding(text);
    expect(opened.load()).toEqual({ ok: true, opened: [], setAside: true });
    expect(JSON.parse(storage.getItem(`${openedKey}.aside.0`) ?? '')).toEqual([text]);
  });

  test('stays where it is for those who only look', () => {
    const text = JSON.stringify([1, fullOpened]);
    const { storage, opened } = holding(text);
    expect(opened.readAll()).toEqual([fullOpened]);
    expect([storage.length, storage.getItem(openedKey)]).toEqual([1, text]);
  });

  test('never takes the place of what was put aside before', () => {
    const storage = fakeLocalStorage({ [openedKey]: '[1]', [`${openedKey}.aside.0`]: '[0]' });
    localOpened(() => storage).change((all) => withOpened(all, plainOpened));
    expect(storage.getItem(`${openedKey}.aside.0`)).toBe('[0]');
    expect(storage.getItem(`${openedKey}.aside.1`)).toBe('[1]');
  });

  test('stays where it is when there is no room to put it aside', () => {
    const text = JSON.stringify([1, fullOpened]);
    const storage = fullLocalStorage({ [openedKey]: text });
    expect(localOpened(() => storage).load()).toEqual({ ok: true, opened: [fullOpened], setAside: false });
    expect(storage.getItem(openedKey)).toBe(text);
  });
});

test('a browser that gives no storage is said to give none', () => {
  const opened = localOpened(blockedLocalStorage);
  expect(opened.load()).toEqual({ ok: false, fault: 'unavailable' });
  expect(opened.readAll()).toEqual([]);
  expect(opened.change((all) => all)).toEqual({ ok: false, fault: 'unavailable' });
});

test('a device without room is said to have none, and what was kept is still there', () => {
  const storage = fullLocalStorage({ [openedKey]: JSON.stringify([fullOpened]) });
  const opened = localOpened(() => storage);
  expect(opened.change(() => [])).toEqual({ ok: false, fault: 'full' });
  expect(opened.load()).toMatchObject({ opened: [fullOpened] });
});
