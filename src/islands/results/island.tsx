import { render } from 'preact';
import type { LessonId } from '../../core/lesson/ids.ts';
import type { Locale } from '../../messages/locales.ts';
import type { ResultsMessages } from '../../messages/results/nl.ts';
import type { ResultsStore } from '../../stores/results/results-state.ts';
import type { ResultsActions } from '../../ui/results/actions.ts';
import type { CameraState } from '../../ui/results/camera-part.tsx';
import type { ResultsData } from '../../ui/results/results-data.ts';
import { ResultsPage } from '../../ui/results/results-page.tsx';
import { createCamera } from './camera.ts';
import { downloadResults } from './downloads.ts';
import { droppedFiles } from './dropped-files.ts';
import { textSources } from './text-sources.ts';

interface Given {
  readonly root: HTMLElement;
  readonly data: ResultsData;
  readonly locale: Locale;
  readonly words: ResultsMessages;
  readonly store: ResultsStore;
  readonly yearAgo: () => number;
}

/** What changes is drawn so often: a thousand tickets are a thousand changes. */
const drawMillis = 100;

/** Draws the results whenever something changed. */
export function drawResults({ root, data, locale, words, store, yearAgo }: Given): void {
  let cameraState: CameraState = 'off';
  let chosen: string | undefined;
  let showOutcome = false;
  const days = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { day: 'numeric', month: 'short' });
  const titleOf = (lesson: LessonId): string => data.catalogue.lessons.find(({ id }) => id === lesson)?.title ?? lesson;
  const takeText = (text: string): void => void store.takeIn([{ name: '', read: async () => ({ ok: true, text }) }]);
  const camera = createCamera({
    onState(state) {
      cameraState = state;
      draw();
    },
    onText: takeText,
  });
  const actions: ResultsActions = {
    takeText,
    takeFiles: (files) => void store.takeIn(textSources(files)),
    restoreFiles: (files) => void store.restore(textSources(files)),
    takeDropped: (dropped) => void droppedFiles(dropped).then((files) => store.takeIn(textSources(files))),
    stop: store.stop,
    startCamera() {
      cameraState = 'asking';
      draw();
    },
    showCamera: (video) => void camera.start(video),
    stopCamera: camera.stop,
    choose(assignment) {
      chosen = assignment;
      draw();
    },
    copy,
    download: (assignment, file) => void downloadResults(assignment, file, { store, words, locale, titleOf }),
    print: () => print(),
    erase: (assignment) => void store.erase({ what: 'assignment', assignment }),
    eraseAll: () => void store.erase({ what: 'all' }),
    eraseOld: () => void store.erase({ what: 'received-before', atMillis: yearAgo() }),
  };

  function draw(): void {
    render(
      <ResultsPage
        {...{ words, data, chosen, actions }}
        desk={store.$desk.get()}
        intake={store.$intake.get()}
        aside={store.$aside.get()}
        results={store.$results.get()}
        sheets={store.$sheets.get()}
        old={store.$old.get()}
        notices={store.$notices.get()}
        camera={cameraState}
        dayOf={(atMillis) => days.format(atMillis)}
      />,
      root,
    );
    if (showOutcome && store.$intake.get().kind === 'done') {
      showOutcome = false;
      root.querySelector('.intake')?.scrollIntoView();
    }
  }

  const { $desk, $intake, $aside, $results, $old, $notices } = store;
  const drawSoon = atMostEvery(drawMillis, draw);
  for (const changing of [$desk, $intake, $aside, $results, $old, $notices]) changing.listen(drawSoon);
  // What came in is below the fields for it; who scans looks at the camera.
  $intake.listen(({ kind }) => {
    if (kind === 'done' && cameraState !== 'on') showOutcome = true;
  });
  draw();
}

/** Does it a moment after it was asked, once however often it was asked meanwhile. */
function atMostEvery(millis: number, work: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      work();
    }, millis);
  };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
