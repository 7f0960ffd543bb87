import type { AttemptState } from '../../core/attempt/replay.ts';
import { currentStep } from '../../core/attempt/view.ts';
import { one } from './find.ts';

/** The cover: begin, carry on, or look back. */
export function showCover(section: HTMLElement, state: AttemptState): void {
  const done = state.completed && state.position.at === 'ending';
  const begun = state.path.length > 0 || state.completed;
  one<HTMLAnchorElement>(section, '[data-start]').href = `#${currentStep(state)}`;
  one(section, '[data-when-new]').hidden = begun;
  one(section, '[data-when-begun]').hidden = !begun || done;
  one(section, '[data-when-done]').hidden = !done;
  one(section, '[data-again]').hidden = !begun;
}
