import { readCompetencies } from '../../build/content/read-competencies.ts';
import { type Captions, readCaptions } from '../../build/content/words/captions.ts';
import { type EndingFace, endingFace } from '../../core/lesson/ending-face.ts';
import type { CompetencyId, EndingId, SceneId } from '../../core/lesson/ids.ts';
import { type LessonMap, mapOf } from '../../core/lesson/lesson-map.ts';
import { mapLabels } from '../../core/lesson/map-labels.ts';
import { type MapRow, mapRows } from '../../core/lesson/map-tracks.ts';
import { type Way, waysOf } from '../../core/lesson/map-ways.ts';
import type { Locale } from '../../messages/locales.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { Messages } from '../../messages/nl.ts';
import type { LessonInLocale } from '../lesson/all-lessons.ts';

/** A lesson with everything that its map shows, in one language. */
export interface MapModel extends LessonInLocale {
  readonly messages: Messages;
  readonly map: LessonMap;
  readonly rows: readonly MapRow[];
  readonly ways: readonly Way[];
  readonly labels: ReadonlyMap<SceneId | EndingId, string>;
  readonly captions: Captions;
  readonly faces: ReadonlyMap<EndingId, EndingFace>;
  /** The names of the competencies. */
  readonly competencies: ReadonlyMap<CompetencyId, string>;
}

const root = process.cwd();

export async function mapModel({ lesson, words }: LessonInLocale, locale: Locale): Promise<MapModel> {
  const map = mapOf(lesson);
  const ways = waysOf(lesson);
  const competencies = Object.entries(await readCompetencies(root));
  return {
    lesson,
    words,
    messages: messagesIn(locale),
    map,
    ways,
    rows: mapRows(map, ways),
    labels: mapLabels(map),
    captions: await readCaptions(root, lesson.id, locale),
    faces: new Map(lesson.endings.map(({ id }) => [id, endingFace(lesson, id)])),
    competencies: new Map(competencies.map(([id, { name }]) => [id as CompetencyId, name[locale]])),
  };
}
