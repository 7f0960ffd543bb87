import type { Option } from '../../core/lesson/lesson.ts';
import { all } from './find.ts';

/** Draws everybody in the pose that a choice gave them, or as the scene opened, and lets one speak: whose line is read. */
export function drawPeople(section: HTMLElement, poses: Option['poses'] = {}): void {
  const posed = new Map(Object.entries(poses));
  const speaker = speakerIn(section);
  for (const person of section.querySelectorAll<SVGElement>('[data-person]')) {
    const id = person.dataset['person'] ?? '';
    // Nobody is drawn in the pose of somebody who is gone.
    person.setAttribute('display', person.dataset['pose'] === posed.get(id) ? 'inline' : 'none');
    person.toggleAttribute('data-speaking', id === speaker);
  }
}

/** Who says what stands in the speech bubble: a line of what the choice did, or else one of the scene's own. */
function speakerIn(section: HTMLElement): string | undefined {
  const chosen = section.querySelector('[data-chosen]');
  const lines = all(chosen ?? section, '[data-says]').filter((line) => chosen || !line.closest('[data-option]'));
  return lines.find((line) => !line.closest('[hidden]'))?.dataset['says'];
}
