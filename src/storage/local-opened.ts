import type { OpenedAssignment } from '../core/assignment/opened.ts';
import { type ParsedOpened, parseOpened } from '../core/assignment/parse-opened.ts';
import type { ChangedOpened, LoadedOpened, OpenedFault, OpenedStorage } from '../ports/opened-storage.ts';
import { openedKey } from './opened-key.ts';

/** What is in the list, sorted by whether it could be read. */
interface Found {
  readonly opened: readonly OpenedAssignment[];
  /** What a later version wrote, as it stands. */
  readonly newer: readonly unknown[];
  readonly unreadable: readonly unknown[];
}

/**
 * Keeps opened assignments in the browser's local storage.
 *
 * @param storage gives the storage, or throws where it is blocked; only tests give another one
 */
export function localOpened(storage: () => Storage = () => localStorage): OpenedStorage {
  return {
    load: () =>
      attempted<LoadedOpened>(() => {
        const found = read(storage());
        if (found === 'newer') return { ok: false, fault: 'newer' };
        return {
          ok: true,
          opened: found.opened,
          setAside: found.unreadable.length > 0 && couldPutAside(storage(), found),
        };
      }),
    readAll() {
      const found = attempted(() => ({ ok: true, found: read(storage()) }) as const);
      return !found.ok || found.found === 'newer' ? [] : found.found.opened;
    },
    change: (change) =>
      attempted<ChangedOpened>(() => {
        const found = read(storage());
        if (found === 'newer') return { ok: false, fault: 'newer' };
        if (found.unreadable.length > 0) putAside(storage(), found);
        const opened = change(found.opened);
        storage().setItem(openedKey, JSON.stringify([...opened, ...found.newer]));
        return { ok: true, opened };
      }),
  };
}

function read(storage: Storage): Found | 'newer' {
  const text = storage.getItem(openedKey);
  if (text === null) return { opened: [], newer: [], unreadable: [] };
  const value = parseJson(text);
  if (Array.isArray(value)) return sorted(value);
  return parseOpened(value).kind === 'newer' ? 'newer' : { opened: [], newer: [], unreadable: [text] };
}

function sorted(values: readonly unknown[]): Found {
  const parsed = values.map((value): [unknown, ParsedOpened] => [value, parseOpened(value)]);
  const ofKind = (kind: ParsedOpened['kind']) =>
    parsed.flatMap(([value, { kind: is }]) => (is === kind ? [value] : []));
  const opened = parsed.flatMap(([, each]) => (each.kind === 'opened' ? [each.opened] : []));
  return { opened, newer: ofKind('newer'), unreadable: ofKind('unreadable') };
}

/** Written under another name before it is taken out of the list: at no moment is it nowhere. */
function putAside(storage: Storage, { opened, newer, unreadable }: Found): void {
  const names = Array.from({ length: storage.length + 1 }, (_, index) => `${openedKey}.aside.${index}`);
  const name = names.find((each) => storage.getItem(each) === null);
  if (name) storage.setItem(name, JSON.stringify(unreadable));
  storage.setItem(openedKey, JSON.stringify([...opened, ...newer]));
}

/** Where that fails, a full device for one, it stays where it is: what can be read is wanted now. */
function couldPutAside(storage: Storage, found: Found): boolean {
  try {
    putAside(storage, found);
    return true;
  } catch {
    return false;
  }
}

function attempted<Answer>(work: () => Answer): Answer | { readonly ok: false; readonly fault: OpenedFault } {
  try {
    return work();
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { ok: false, fault: full ? 'full' : 'unavailable' };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
