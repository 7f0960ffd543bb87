import type { AttemptEvent } from '../../../src/core/attempt/attempt.ts';
import { type AttemptState, apply, opening } from '../../../src/core/attempt/replay.ts';
import type { LessonGraph } from '../../../src/core/lesson/lesson.ts';
import { walkLesson } from '../../../src/core/lesson/paths.ts';
import { createScreen } from '../../../src/islands/lesson/screen.ts';
import { lostText } from './lost-text.ts';
import { underBubbles } from './under-bubbles.ts';

declare global {
  interface Window {
    /** Shows every step in every mood it can be met in, and tells what is wrong with how it looks. */
    everyStep: () => EveryStep;
  }
}

export interface EveryStep {
  readonly steps: number;
  readonly faults: readonly string[];
}

/** A step of the player, and the attempt in which it is shown. */
interface Shown {
  readonly step: string;
  readonly state: AttemptState;
}

// Bundled with the player's own functions, and put into a lesson page: playing by hand would take minutes.
window.everyStep = () => {
  const main = document.querySelector<HTMLElement>('main[data-lesson]');
  const graph = document.querySelector('[data-graph]')?.textContent;
  if (!main || !graph) throw new Error('This is no page of a lesson.');
  const lesson = JSON.parse(graph) as LessonGraph;
  let state = opening(lesson);
  const screen = createScreen(main, lesson, () => state);
  const seen = new Set<string>();
  const faults = [...allSteps(lesson).values()].flatMap((shown) => {
    state = shown.state;
    history.replaceState(null, '', `#${shown.step}`);
    screen.render();
    const look = document.getElementById(shown.step)?.outerHTML ?? '';
    // Moods of people who are not there make no difference.
    if (seen.has(look)) return [];
    seen.add(look);
    return [...lostText(), ...underBubbles(), ...notDrawn()].map((fault) => `${shown.step}: ${fault}`);
  });
  return { steps: seen.size, faults: [...new Set(faults)] };
};

/** Every step on every path, open and answered, in every mood. */
function allSteps(lesson: LessonGraph): ReadonlyMap<string, Shown> {
  const all = new Map<string, Shown>();
  for (const { steps, ending } of walkLesson(lesson)) {
    let state = opening(lesson);
    const add = (step: string, looks: unknown): void => {
      const key = `${step} ${JSON.stringify(looks)}`;
      if (!all.has(key)) all.set(key, { step, state });
    };
    const then = (event: AttemptEvent): void => {
      const result = apply(lesson, state, event);
      if (result.ok) state = result.state;
    };
    for (const { scene, option, before, after } of steps) {
      add(scene.id, before);
      then({ type: 'chosen', scene: scene.id, option: option.id, atMillis: 1 });
      add(scene.id, [option.id, after]);
    }
    add(ending, state.moods);
    then({ type: 'debriefed', ending, atMillis: 2 });
    add('debrief', ending);
  }
  return all;
}

/** Parts of people on show that are not in the page. */
function notDrawn(): string[] {
  const uses = [...document.querySelectorAll('[data-person] use')].filter(
    (use) => use.getBoundingClientRect().width > 0,
  );
  const names = [...new Set(uses.map((use) => use.getAttribute('href') ?? ''))];
  return names.filter((name) => !document.querySelector(name)).map((name) => `${name} is not drawn`);
}
