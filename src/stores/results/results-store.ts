import { atom } from 'nanostores';
import { type Desk, emptyDesk, mergeDesks } from '../../core/assignment/desk.ts';
import { readDeskFile } from '../../core/assignment/desk-file.ts';
import type { LessonId } from '../../core/lesson/ids.ts';
import { sealedText } from '../../core/record/sealed-ticket.ts';
import type { LessonSheet } from '../../core/results/lesson-sheet.ts';
import type { AssignmentResults } from '../../core/results/results.ts';
import { type AsideList, nothingAside, type SetAside, withAside } from '../../core/results/set-aside.ts';
import type { ResultsEnvironment, TextSource } from '../../ports/results-environment.ts';
import type { Intake, ResultsNotice, ResultsStore, TakenIn } from './results-state.ts';
import { type Found, ticketShelf } from './shelf.ts';
import { takeIn } from './take-in.ts';
import type { Restoring } from './taking-in.ts';

const nothingTaken: TakenIn = { taken: 0, again: 0, aside: 0, restored: false, stopped: false };

/** The results of a trainer, in one tab. */
export function createResultsStore(environment: ResultsEnvironment, lessons: readonly LessonId[]): ResultsStore {
  const $intake = atom<Intake>({ kind: 'opening' });
  const $desk = atom<Desk>(emptyDesk);
  const $aside = atom<AsideList>(nothingAside);
  const $results = atom<readonly AssignmentResults[]>([]);
  const $sheets = atom<ReadonlyMap<LessonId, LessonSheet>>(new Map());
  const $old = atom(0);
  const $notices = atom<readonly ResultsNotice[]>([]);
  const shelf = ticketShelf(environment, lessons);
  let isStopped = false;
  let turn: Promise<void> = Promise.resolve();

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work, work);
    return turn;
  };
  const tell = (notice: ResultsNotice): void => {
    if (!$notices.get().includes(notice)) $notices.set([...$notices.get(), notice]);
  };
  const putAside = (more: readonly SetAside[]): void => {
    if (more.length > 0) $aside.set(withAside($aside.get(), more));
  };
  const tellFound = ({ aside, setAside, newer, fault }: Found): void => {
    putAside(aside);
    if (setAside > 0) tell('set-aside');
    if (newer > 0) tell('newer');
    if (fault) tell(`not-kept-${fault}`);
  };
  const show = (): void => {
    $sheets.set(shelf.counter.sheets());
    $old.set(shelf.old());
    $results.set(shelf.counter.results());
  };

  async function loadDesk(): Promise<void> {
    const loaded = await environment.desk.load();
    if (loaded.ok) $desk.set(loaded.desk);
    else tell(`no-desk-${loaded.fault}`);
  }

  /** Puts a backup back, if the text is one and a trainer asked for that. */
  async function restore(text: string, asked: boolean): Promise<Restoring> {
    const read = readDeskFile(text);
    if (!read.ok) return read.fault === 'newer' ? 'newer' : 'none';
    if (!asked) return 'backup';
    const changed = await environment.desk.change((desk) => mergeDesks(desk, read.desk));
    if (changed.ok) $desk.set(changed.desk);
    else tell(`no-desk-${changed.fault}`);
    return 'restored';
  }

  async function take(sources: readonly TextSource[], askedToRestore: boolean): Promise<void> {
    let taken = nothingTaken;
    let [done, of] = [0, 0];
    isStopped = false;
    await loadDesk();
    const show = (): void => $intake.set({ kind: 'working', done, of });
    await takeIn(sources, environment, {
      keys: $desk.get().keys,
      known: shelf.known,
      isStopped: () => isStopped,
      found(count) {
        of += count;
        show();
      },
      done(count) {
        done += count;
        show();
      },
      again() {
        taken = { ...taken, again: taken.again + 1 };
      },
      setAside(what) {
        taken = { ...taken, aside: taken.aside + 1 };
        putAside([what]);
      },
      async receive(tickets) {
        const found = await shelf.put(tickets);
        taken = { ...taken, taken: taken.taken + tickets.length, aside: taken.aside + found.aside.length };
        tellFound(found);
      },
      async restore(text) {
        const restoring = await restore(text, askedToRestore);
        taken = { ...taken, restored: taken.restored || restoring === 'restored' };
        return restoring;
      },
    });
    $intake.set({ kind: 'done', ...taken, stopped: isStopped });
  }

  async function takeAndShow(sources: readonly TextSource[], askedToRestore: boolean): Promise<void> {
    await take(sources, askedToRestore);
    show();
  }

  return {
    ...{ $intake, $desk, $aside, $results, $sheets, $old, $notices },
    open: () =>
      inTurn(async () => {
        await loadDesk();
        tellFound(await shelf.load());
        show();
        $intake.set({ kind: 'idle' });
      }),
    takeIn: (sources) => inTurn(() => takeAndShow(sources, false)),
    restore: (sources) => inTurn(() => takeAndShow(sources, true)),
    stop() {
      isStopped = true;
    },
    erase: (erasure) =>
      inTurn(async () => {
        $aside.set(nothingAside);
        tellFound(await shelf.erase(erasure));
        show();
      }),
    async sealedTexts(assignment) {
      const texts: string[] = [];
      for await (const sealed of shelf.sealed(assignment)) texts.push(sealedText(sealed));
      return texts;
    },
  };
}
