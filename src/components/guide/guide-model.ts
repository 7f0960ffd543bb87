import { readCompetencies } from '../../build/content/read-competencies.ts';
import { curly } from '../../build/content/words/curly.ts';
import { type GuideWords, guideWordsIn } from '../../build/content/words/guide-words.ts';
import { readWordsPage } from '../../build/content/words/read-words-page.ts';
import type { CompetencyId, PersonId } from '../../core/lesson/ids.ts';
import type { LessonMap } from '../../core/lesson/lesson-map.ts';
import { readingMoods } from '../../core/lesson/reading-moods.ts';
import { guideMessagesIn } from '../../messages/guide/guide-messages.ts';
import type { GuideMessages } from '../../messages/guide/nl.ts';
import type { Locale } from '../../messages/locales.ts';
import type { LessonInLocale } from '../lesson/all-lessons.ts';
import { type MapModel, mapModel } from '../map/map-model.ts';
import { type ToldScene, toldScenes } from './told-scenes.ts';

/** A competency as it is told in one language. */
export interface Practiced {
  readonly name: string;
  readonly description: string;
  readonly checklist: readonly string[];
}

/** A lesson with everything that its guide for trainers tells, in one language. */
export interface GuideModel extends MapModel {
  readonly locale: Locale;
  readonly texts: GuideMessages;
  readonly told: GuideWords;
  readonly scenes: readonly ToldScene[];
  /** As many people of the lesson as a picture holds. */
  readonly everybody: readonly { readonly id: PersonId }[];
  /** What is practiced in the lesson: on the best path first, then beside it. */
  readonly practiced: readonly Practiced[];
}

const root = process.cwd();
const mostOnStage = 3;

export async function guideModel(props: LessonInLocale, locale: Locale): Promise<GuideModel> {
  const map = await mapModel(props, locale);
  const reading = readingMoods(props.lesson);
  const told = guideWordsIn(await readWordsPage(root, props.lesson.id, locale), reading);
  const scenes = toldScenes(map, told, reading);
  const practiced = await practicedIn(map.map, locale);
  const everybody = (Object.keys(props.lesson.moods) as PersonId[]).map((id) => ({ id })).slice(0, mostOnStage);
  return { ...map, locale, texts: guideMessagesIn(locale), told, scenes, everybody, practiced };
}

async function practicedIn({ scenes }: LessonMap, locale: Locale): Promise<readonly Practiced[]> {
  const competencies = await readCompetencies(root);
  const inOrder = scenes.toSorted((one, other) => Number(!one.decision) - Number(!other.decision));
  const ids = new Set<CompetencyId>(inOrder.map(({ scene }) => scene.competency));
  return [...ids].flatMap((id) => {
    const { name, description, checklist } = competencies[id] ?? {};
    if (!name || !description || !checklist) return [];
    return [
      { name: curly(name[locale]), description: curly(description[locale]), checklist: checklist[locale].map(curly) },
    ];
  });
}
