import { expect, test } from 'vitest';
import { moodsShown } from '../../src/core/lesson/moods-shown.ts';
import { type DrawnFigure, type SpriteOptions, spriteMarkup } from '../../src/drawings/sprite.ts';
import { packedBytes } from '../fixtures/drawn.ts';
import { figuresOf } from '../fixtures/drawn-lesson.ts';
import { everyLesson } from '../fixtures/every-lesson.ts';

const kilobyte = 1024;

const packed = (figures: readonly DrawnFigure[], moods?: SpriteOptions['moods']): number =>
  packedBytes(spriteMarkup({ places: ['optician'], figures, moods }));

/** Who is to be in lessons that are not there yet, at their fullest, as `person` or `person:pose`; everybody in every mood. */
const casts = {
  'ria-service-desk': 'sem:hold ria:point anouk',
  'pay-first': 'hanna:open tijn jelle:point',
  terrace: 'joost:wave dewi:chin',
  'farm-story': 'gijs:chin farah:hold',
  'try-it-on': 'bram:hold imane:open',
  'bank-appointment': 'ilse:open omar:hold',
  'two-cheeses': 'kofi:hold gijs:back petra',
  'two-answers': 'marisol:hold jelle:point',
  'museum-cafe': 'hanna:back omar:open emre',
  'step-free': 'levi:open noor:point',
  'drill-specialist': 'thijs:point ans:hold',
  soap: 'mila:chin finn:film',
  'anybody-there': 'youssef:back danilo:hold',
  'lukewarm-glass': 'priya:open lotte:wave mei',
  'expects-a-no': 'anouk:hold',
  'sausage-slice': 'fatima:open yara:wave ruud',
} as const;

const castOf = (cast: string): DrawnFigure[] =>
  cast.split(' ').map((figure) => {
    const [id = '', pose] = figure.split(':');
    return { id, pose };
  });

const nobody = packed([]);

test.each(Object.entries(casts))('the people of %s (%s) weigh at most 9 KB', (_, cast) => {
  expect(packed(castOf(cast)) - nobody).toBeLessThanOrEqual(9 * kilobyte);
});

test.each(everyLesson)('the people of the lesson $id weigh at most 9 KB', (lesson) => {
  expect(packed(figuresOf(lesson), moodsShown(lesson)) - nobody).toBeLessThanOrEqual(9 * kilobyte);
});
