import { expect, test } from 'vitest';
import type { Catalogue, CatalogueLesson } from '../../../src/core/assignment/catalogue.ts';
import { findLessons, type Wanted } from '../../../src/core/assignment/find-lessons.ts';
import type { CompetencyId, LessonId } from '../../../src/core/lesson/ids.ts';

const lesson = (id: string, rest: Partial<CatalogueLesson>): CatalogueLesson => ({
  id: id as LessonId,
  ...{ version: 1, title: id, summary: '', placeName: '', place: 'terrace', minutes: 4, sector: 'shop' },
  ...{ competencies: [], mandate: false },
  ...rest,
});

const listen = 'listen' as CompetencyId;
const catalogue: Catalogue = {
  sets: [],
  competencies: [{ id: listen, name: 'Luisteren' }],
  lessons: [
    lesson('cafe', { title: 'Het glas', placeName: 'Een café', sector: 'hospitality', minutes: 3 }),
    lesson('cheese', { title: 'Twee kazen', summary: 'Een vraag over glas.', competencies: [listen] }),
    lesson('desk', { title: 'De map', sector: 'service', minutes: 5, competencies: [listen] }),
  ],
};

test.each<[string, Wanted, readonly string[]]>([
  ['nothing asked', { words: ' ' }, ['cafe', 'cheese', 'desk']],
  ['a word of a title or a summary', { words: 'glas' }, ['cafe', 'cheese']],
  ['words in any order', { words: 'cafe GLAS' }, ['cafe']],
  ['a place without its accent', { words: 'cafe' }, ['cafe']],
  ['the name of a competency', { words: 'luister' }, ['cheese', 'desk']],
  ['a sector', { words: '', sector: 'service' }, ['desk']],
  ['a competency', { words: '', competency: listen }, ['cheese', 'desk']],
  ['minutes', { words: '', mostMinutes: 4 }, ['cafe', 'cheese']],
  ['several at once', { words: 'vraag', competency: listen, mostMinutes: 4 }, ['cheese']],
  ['something that is nowhere', { words: 'fiets' }, []],
])('lessons are found by %s', (_what, wanted, found) => {
  expect(findLessons(catalogue, wanted).map(({ id }) => id)).toEqual(found);
});
