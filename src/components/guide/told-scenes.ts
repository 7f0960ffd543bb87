import type { OptionWords } from '../../build/content/words/captions.ts';
import type { GuideOption, GuideScene, GuideWords } from '../../build/content/words/guide-words.ts';
import type { Line } from '../../build/content/words/story.ts';
import type { PersonId } from '../../core/lesson/ids.ts';
import type { Moods, Option, Scene } from '../../core/lesson/lesson.ts';
import { roleIn } from '../../core/lesson/role-play.ts';
import type { MapModel } from '../map/map-model.ts';
import { capital } from '../map/map-words.ts';

/** An option with its letter and its words. */
export interface LetteredOption extends GuideOption {
  readonly letter: string;
  readonly option: Option;
  readonly words: OptionWords;
}

/** A scene with what the guide tells of it. */
export interface ToldScene extends Omit<GuideScene, 'options'> {
  readonly scene: Scene;
  /** What is on its sign: the number of its decision, with a letter for a scene beside the best path. */
  readonly label: string;
  /** What it is called: `Question 2 of 4`, or what it puts right. */
  readonly title: string;
  /** Where it lies when the best path does not lead there: after a slip, or anywhere. */
  readonly beside?: { readonly repairs?: string };
  readonly options: readonly LetteredOption[];
  readonly moods: Moods;
  /** What is said there before anything is chosen. */
  readonly says: readonly Line[];
  /** Whom somebody plays when it is acted out; nobody where the learner is alone. */
  readonly role?: PersonId;
}

/** The scenes of a lesson, in the order in which they can be met. */
export function toldScenes(
  model: MapModel,
  { scenes }: GuideWords,
  moods: ReadonlyMap<string, Moods>,
): readonly ToldScene[] {
  return model.map.scenes.map(({ scene, decision }) => {
    const words = scenes.get(scene.id);
    if (words === undefined) throw new Error(`The scene "${scene.id}" of "${model.lesson.id}" has no words.`);
    const says = words.story.flat().filter(({ who }) => who !== undefined);
    const repairs = scene.recovers && model.labels.get(scene.recovers);
    const role = roleIn(model.lesson, scene, says[0]?.who);
    return {
      ...words,
      scene,
      label: model.labels.get(scene.id) ?? '',
      title: titleOf(model, scene, decision),
      ...(decision === undefined && { beside: { ...(repairs && { repairs }) } }),
      options: lettered(model, scene, words),
      moods: moods.get(scene.id) ?? model.lesson.moods,
      says,
      ...(role && { role }),
    };
  });
}

function titleOf({ map, labels, messages: { player, guide } }: MapModel, scene: Scene, decision?: number): string {
  if (decision !== undefined) return player.decision(decision, map.decisions);
  const repaired = scene.recovers && labels.get(scene.recovers);
  return capital(repaired ? guide.repairs(repaired) : guide.beside(labels.get(scene.id) ?? ''));
}

function lettered({ captions }: MapModel, scene: Scene, { options }: GuideScene): readonly LetteredOption[] {
  return options.flatMap((words, index) => {
    const option = scene.options.find(({ id }) => id === words.id);
    const caption = captions.options.get(`${scene.id} ${words.id}`);
    if (option === undefined || caption === undefined) return [];
    return [{ ...words, letter: String.fromCharCode('A'.charCodeAt(0) + index), option, words: caption }];
  });
}
