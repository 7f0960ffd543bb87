import { debriefStep } from '../../attempt/view.ts';
import type { LessonParts } from '../lesson-parts.ts';
import type { Problem } from '../problem.ts';
import { quoted } from '../sentences.ts';

/** `next` and the page's address name a scene, an ending or the debrief, so no two of them may share an id. */
export function idsAreApart({ names }: LessonParts): readonly Problem[] {
  const taken = [
    ...[...names.scenes.keys()].map((id) => ['scenes', id] as const),
    ...names.endings.map((id) => ['endings', id] as const),
  ];
  const reserved: Problem[] = taken
    .filter(([, id]) => id === debriefStep)
    .map(([list, id]) => ({
      code: 'ids-are-apart',
      path: [list, id],
      mark: 'key',
      what: `${quoted(debriefStep)} is the address of the debrief, and cannot be the id of anything else.`,
      fix: 'Give it another id.',
    }));
  const shared: Problem[] = names.endings
    .filter((id) => names.scenes.has(id))
    .map((id) => ({
      code: 'ids-are-apart',
      path: ['endings', id],
      mark: 'key',
      what: `${quoted(id)} is the id of a scene and of an ending.`,
      fix: 'Give one of the two another id.',
    }));
  return [...reserved, ...shared];
}
