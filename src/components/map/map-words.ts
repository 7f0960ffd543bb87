import type { EndingId, OptionId, PersonId, SceneId } from '../../core/lesson/ids.ts';
import type { Condition, Mood } from '../../core/lesson/lesson.ts';
import type { Way } from '../../core/lesson/map-ways.ts';
import type { MapModel } from './map-model.ts';

/** The anchor of a scene or an ending on the page of its map. */
export function anchorOf(id: SceneId | EndingId): string {
  return `map-${id}`;
}

/** What people are called in the language of the page. */
export function nameOf({ words }: MapModel, person: PersonId): string {
  return words.people[person] ?? person;
}

/** The caption of an option, between quotation marks. */
export function quotedCaption({ captions, messages }: MapModel, scene: SceneId, option: OptionId): string {
  return messages.guide.quote(captions.options.get(`${scene} ${option}`)?.short ?? option);
}

/** A scene or an ending as it is named within a sentence: `question 2`, `ending A: The door stays shut`. */
export function placeName({ labels, captions, messages: { guide } }: MapModel, id: SceneId | EndingId): string {
  const label = labels.get(id) ?? '';
  const title = captions.endings.get(id);
  return title === undefined ? guide.question(label) : guide.ending(label, title);
}

/** When a way is taken: `if Ruud is calm`; nothing for the only way, and `otherwise` for the last of several. */
export function conditionOf(model: MapModel, { when, isOnly }: Way): string | undefined {
  if (isOnly) return undefined;
  return capital(when === undefined ? model.messages.guide.otherwise : conditionIn(model, when));
}

function conditionIn(model: MapModel, { moods = {}, chose = {} }: Condition): string {
  const { guide, player, moods: moodNames } = model.messages;
  const ofMoods = (Object.entries(moods) as [PersonId, readonly Mood[]][]).map(([person, wanted]) =>
    guide.ifMood(nameOf(model, person), wanted.map((mood) => moodNames[mood]).join(player.or)),
  );
  const ofChoices = (Object.entries(chose) as [SceneId, readonly OptionId[]][]).map(([scene, options]) => {
    const captions = options.map((option) => quotedCaption(model, scene, option)).join(player.or);
    return guide.ifChosen(model.labels.get(scene) ?? '', captions);
  });
  return [...ofMoods, ...ofChoices].join(guide.and);
}

/** A phrase with a capital, to stand at the beginning. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
