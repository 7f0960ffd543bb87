import { findEnding, findScene } from '../lesson/find.ts';
import type { EndingId } from '../lesson/ids.ts';
import type { LessonGraph, Scene } from '../lesson/lesson.ts';
import type { AttemptState, Choice } from './replay.ts';

/** The address of the debrief within a lesson; scenes and endings are addressed by their ids. */
export const debriefStep = 'debrief';

/** What the learner looks at. */
export type View =
  | { readonly kind: 'cover' }
  /** A decision: still open, or read again after it was taken. */
  | { readonly kind: 'scene'; readonly scene: Scene; readonly choice?: Choice }
  | { readonly kind: 'ending'; readonly ending: EndingId }
  | { readonly kind: 'debrief' };

/**
 * What an address shows in this attempt. Steps that were reached can be read again; steps ahead of the learner, and
 * addresses that mean nothing, show the cover.
 */
export function viewAt(lesson: LessonGraph, state: AttemptState, step: string): View {
  if (step === debriefStep) return state.firstEnding ? { kind: 'debrief' } : { kind: 'cover' };
  const scene = findScene(lesson, step);
  if (scene) return sceneView(state, scene);
  const ending = findEnding(lesson, step);
  if (ending && state.position.at === 'ending' && state.position.ending === ending.id)
    return { kind: 'ending', ending: ending.id };
  return { kind: 'cover' };
}

function sceneView(state: AttemptState, scene: Scene): View {
  const choice = state.path.find((taken) => taken.scene.id === scene.id);
  if (choice) return { kind: 'scene', scene, choice };
  const open = state.position.at === 'scene' && state.position.scene.id === scene.id;
  return open ? { kind: 'scene', scene } : { kind: 'cover' };
}

/** The address of where the attempt stands. */
export function currentStep(state: AttemptState): string {
  if (state.position.at === 'scene') return state.position.scene.id;
  return state.completed ? debriefStep : state.position.ending;
}

/** The address that follows a view, or undefined when there is nothing further. */
export function nextStep(state: AttemptState, view: View): string | undefined {
  switch (view.kind) {
    case 'cover':
      return currentStep(state);
    case 'scene':
      return view.choice && stepAfter(state, view.choice);
    case 'ending':
      return debriefStep;
    case 'debrief':
      return undefined;
  }
}

function stepAfter(state: AttemptState, choice: Choice): string {
  const next = state.path[state.path.indexOf(choice) + 1];
  if (next) return next.scene.id;
  return state.position.at === 'scene' ? state.position.scene.id : state.position.ending;
}

/** The address before a view, for reading again, or undefined on the cover. */
export function previousStep(state: AttemptState, view: View): string | undefined {
  const steps: string[] = ['', ...state.path.map((choice) => choice.scene.id)];
  switch (view.kind) {
    case 'cover':
      return undefined;
    case 'scene': {
      const index = steps.indexOf(view.scene.id);
      return index < 0 ? steps.at(-1) : steps[index - 1];
    }
    case 'ending':
      return steps.at(-1);
    case 'debrief':
      return state.position.at === 'ending' ? state.position.ending : '';
  }
}
