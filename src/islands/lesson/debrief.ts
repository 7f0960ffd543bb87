import type { AttemptState, Choice } from '../../core/attempt/replay.ts';
import { bestPath } from '../../core/attempt/trunk.ts';
import type { LessonGraph } from '../../core/lesson/lesson.ts';
import { score, tally } from '../../core/scoring/score.ts';
import { all, one } from './find.ts';
import { drawMoods } from './moods.ts';
import { drawStrip } from './strip.ts';

/** The debrief: the first try in words and faces, a second path if there is one, and the roads not taken. */
export function showDebrief(main: HTMLElement, section: HTMLElement, lesson: LessonGraph, state: AttemptState): void {
  const counts = new Map<string, number>(Object.entries(tally(score(state.firstTry))));
  for (const part of all(section, '[data-count-of]')) {
    const count = counts.get(part.dataset['countOf'] ?? '') ?? 0;
    part.hidden = count === 0;
    one(part, '[data-count]').textContent = String(count);
  }
  const best = bestPath(lesson);
  const allBest = state.firstTry.every((choice) => choice.option.rating === 'best');
  drawStrip(main, section, 'first', state.firstTry);
  one(section, '[data-best-path]').hidden = allBest;
  drawStrip(main, section, 'best', allBest ? [] : best);
  one(section, '[data-outcome]').replaceChildren(...outcomeOf(main, state));
  one(section, '[data-second-path]').hidden = !state.rewound;
  drawStrip(main, section, 'second', state.rewound ? state.path : []);
  for (const scene of lesson.scenes) showRoads(main, section, scene.id, state);
  drawMoods(section, state.moods);
}

/** How the first try ended, in the words of that ending. */
function outcomeOf(main: HTMLElement, state: AttemptState): Node[] {
  const title = main.querySelector(`[data-ending="${state.firstEnding}"] .told h3`);
  return title ? [...title.cloneNode(true).childNodes] : [];
}

function showRoads(main: HTMLElement, section: HTMLElement, scene: string, state: AttemptState): void {
  const item = one(section, `[data-road="${scene}"]`);
  const first = state.firstTry.find((choice) => choice.scene.id === scene);
  const second = state.rewound ? state.path.find((choice) => choice.scene.id === scene) : undefined;
  const repaired = score(state.firstTry).decisions.find((decision) => decision.choice === first)?.recovered ?? false;
  item.hidden = !first && !second;
  for (const road of all(item, '[data-road-option]')) {
    const id = road.dataset['roadOption'];
    one(road, '[data-road-words]').replaceChildren(...wordsOf(main, scene, id));
    mark(section, road, 'chosen', first?.option.id === id);
    mark(
      section,
      road,
      'retried',
      second !== undefined && second.option.id === id && second.option.id !== first?.option.id,
    );
    mark(section, road, 'recovered', repaired && first?.option.id === id);
  }
  inReadingOrder(item, first);
}

/** Puts a word next to the rating of an option, or takes it away. */
function mark(section: HTMLElement, road: HTMLElement, kind: 'chosen' | 'retried' | 'recovered', so: boolean): void {
  road.querySelector(`[data-mark="${kind}"]`)?.remove();
  road.toggleAttribute(`data-${kind}`, so);
  if (!so) return;
  const word = one<HTMLTemplateElement>(section, '[data-marks]').content.querySelector(`[data-mark="${kind}"]`);
  if (word) one(road, '.rating').after(word.cloneNode(true));
}

/** The words of an option, and the reason for its rating, as they stand in its scene. */
function wordsOf(main: HTMLElement, scene: string, option: string | undefined): Node[] {
  const card = main.querySelector(`[data-scene="${scene}"] [data-option="${option}"]`);
  return ['[data-you]', '[data-why] > div'].flatMap((part) => card?.querySelector(part)?.cloneNode(true) ?? []);
}

/** The road taken first, then the best one, then the others. */
function inReadingOrder(item: HTMLElement, first: Choice | undefined): void {
  const rank = (road: HTMLElement): number => {
    if (road.dataset['roadOption'] === first?.option.id) return 0;
    return road.dataset['rating'] === 'best' ? 1 : 2;
  };
  const roads = all(item, '[data-road-option]').sort((one, other) => rank(one) - rank(other));
  one(item, 'ul').append(...roads);
}
