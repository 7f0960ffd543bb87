import type { LessonGraph } from '../../core/lesson/lesson.ts';
import { totalOf } from '../../core/round/counts.ts';
import { hasBegun, type Round } from '../../core/round/round.ts';
import { type Standing, standings } from '../../core/round/standing.ts';
import type { RoundStore } from '../../stores/round-store.ts';
import { all, one } from '../lesson/find.ts';
import { drawMoods } from '../lesson/moods.ts';
import { drawBar } from './bar.ts';
import { drawDecision } from './decision.ts';
import { showFullscreen } from './fullscreen.ts';
import { listen } from './listen.ts';

/** Brings the page of a team round to life: the store says where the round is, and the page reveals that. */
export function presentRound(main: HTMLElement, lesson: LessonGraph, store: RoundStore): void {
  let shown: string | undefined;
  const title = document.title;
  showFullscreen(main);
  listen(main, lesson, store);
  store.$round.subscribe((round) => {
    const standing = standings(lesson, round);
    const screen = screenOf(main, round, standing);
    for (const each of all(main, '.screen')) each.toggleAttribute('data-shown', each === screen);
    drawAll(main, lesson, round, standing);
    document.title = `${screen.dataset['title']} · ${title}`;
    // A card more or less is no other screen: the focus stays where it is.
    const now = JSON.stringify(round.step);
    if (shown !== undefined && now !== shown) arriveAt(screen, round);
    shown = now;
  });
  main.dataset['ready'] = '';
}

function screenOf(main: HTMLElement, { step }: Round, standing: readonly Standing[]): HTMLElement {
  switch (step.at) {
    case 'decision':
      return one(main, `[data-scene="${standing[step.index]?.scene.id}"]`);
    case 'ending': {
      const position = standing.at(-1)?.after?.position;
      return one(main, `[data-ending="${position?.at === 'ending' ? position.ending : ''}"]`);
    }
    case 'start':
    case 'cards':
    case 'story':
    case 'close':
      return one(main, `[data-screen="${step.at}"]`);
  }
}

function drawAll(main: HTMLElement, lesson: LessonGraph, round: Round, standing: readonly Standing[]): void {
  for (const each of all(main, '[data-scene]')) delete each.dataset['played'];
  for (const each of standing) {
    const section = one(main, `[data-scene="${each.scene.id}"]`);
    if (standing.length === 1 || isTaken(each)) section.dataset['played'] = '';
    drawDecision(section, each, round.step);
  }
  const moods = standing.at(-1)?.after?.moods ?? lesson.moods;
  for (const each of all(main, '[data-ending], [data-screen="close"]')) drawMoods(each, moods);
  drawStart(main, round);
  drawBar(one(main, '[data-bar]'), round, standing);
}

/** Whether the team has chosen there: what it only came to is not on the sheet of the round. */
function isTaken({ scene, decision: { counts, picked } }: Standing): boolean {
  return totalOf(scene, counts) > 0 || picked !== undefined;
}

function drawStart(main: HTMLElement, round: Round): void {
  const begun = hasBegun(round);
  one(main, '[data-begun]').hidden = !begun;
  one(main, '[data-where]').hidden = begun;
  one<HTMLSelectElement>(main, '[data-begin]').value = round.decisions[0].scene;
  one<HTMLSelectElement>(main, '[data-begin]').value = round.decisions[0].scene;
}

/** A new screen starts at its top, and a screen reader at its heading or, where an option is shown, at what that does. */
function arriveAt(screen: HTMLElement, { step }: Round): void {
  const moment = step.at === 'decision' ? step.moment : '';
  const head = moment === 'reveal' ? '[data-chosen] [data-consequence]' : `[data-head="${moment}"]`;
  scrollTo(0, 0);
  one(screen, head).focus({ preventScroll: true });
}
