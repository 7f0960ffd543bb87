import { parseAddress } from '../../core/attempt/address.ts';
import type { AttemptState } from '../../core/attempt/replay.ts';
import { nextStep, previousStep, type View, viewAt } from '../../core/attempt/view.ts';
import type { LessonGraph } from '../../core/lesson/lesson.ts';
import { showCover } from './cover.ts';
import { showDebrief } from './debrief.ts';
import { all, one } from './find.ts';
import { drawMoods } from './moods.ts';
import { showScene } from './scene.ts';

/** The step that is on show. */
export interface Screen {
  /** The step that the address asks for. */
  readonly step: () => string;
  /** What that step shows in the attempt as it stands. */
  readonly view: () => View;
  readonly render: () => void;
  /** Moves to a step, by the address, so that the browser's Back works. */
  readonly goTo: (step: string) => void;
  /** Lets the answer that is drawn next come in with movement. */
  readonly expectAnswer: () => void;
}

/** Shows one section of the lesson at a time: the one that the address and the attempt agree on. */
export function createScreen(main: HTMLElement, lesson: LessonGraph, state: () => AttemptState): Screen {
  const sections = all(main, '[data-cover], [data-scene], [data-ending], [data-debrief]');
  const lessonTitle = one(main, '[data-cover]').dataset['title'] ?? '';
  let shown: HTMLElement | undefined;

  const step = (): string => parseAddress(location.hash).step;
  const view = (): View => viewAt(lesson, state(), step());

  function render(): void {
    const now = view();
    const section = sectionOf(main, now);
    for (const each of sections) each.hidden = each !== section;
    pointLinks(section, state(), now);
    draw(main, section, lesson, state(), now);
    document.title = titleOf(section, now, lessonTitle);
    if (shown !== section) arriveAt(section);
    shown = section;
  }

  /** A new step starts at its top, and a screen reader at its title; what was on show before the player stays put. */
  function arriveAt(section: HTMLElement): void {
    delete shown?.dataset['fresh'];
    if (!shown && section === (main.querySelector(':target') ?? one(main, '[data-cover]'))) return;
    scrollTo(0, 0);
    section.querySelector<HTMLElement>('.step-title, [data-start]')?.focus({ preventScroll: true });
  }

  return {
    step,
    view,
    render,
    goTo(wanted) {
      if (step() === wanted) render();
      else location.hash = wanted;
    },
    expectAnswer() {
      if (shown) shown.dataset['fresh'] = '';
    },
  };
}

function sectionOf(main: HTMLElement, view: View): HTMLElement {
  switch (view.kind) {
    case 'cover':
      return one(main, '[data-cover]');
    case 'scene':
      return one(main, `[data-scene="${view.scene.id}"]`);
    case 'ending':
      return one(main, `[data-ending="${view.ending}"]`);
    case 'debrief':
      return one(main, '[data-debrief]');
  }
}

function pointLinks(section: HTMLElement, state: AttemptState, view: View): void {
  const back = previousStep(state, view);
  for (const link of all<HTMLAnchorElement>(section, '[data-back]')) {
    link.hidden = back === undefined;
    link.href = `#${back ?? ''}`;
  }
  const next = nextStep(state, view) ?? '';
  for (const link of all<HTMLAnchorElement>(section, '[data-continue]')) link.href = `#${next}`;
}

function draw(main: HTMLElement, section: HTMLElement, lesson: LessonGraph, state: AttemptState, view: View): void {
  if (view.kind === 'cover') showCover(section, state);
  if (view.kind === 'scene') showScene(section, view, state);
  if (view.kind === 'ending') drawMoods(section, state.moods);
  if (view.kind === 'debrief') showDebrief(main, section, lesson, state);
}

function titleOf(section: HTMLElement, view: View, lesson: string): string {
  const own = view.kind === 'cover' ? [] : [section.dataset['title'] ?? ''];
  return [...own, lesson, document.documentElement.dataset['siteName'] ?? ''].join(' · ');
}
