import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { type DrawnFigure, spriteMarkup } from '../../src/drawings/sprite.ts';

const kilobyte = 1024;

const packed = (figures: readonly DrawnFigure[]): number => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(spriteMarkup({ places: ['optician'], figures }), { params }).length;
};

/** Who is in a lesson at its fullest, as `person` or `person:pose`; everybody in every mood. */
const casts = {
  optician: 'noor:glasses ruud:call wies',
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

const figuresOf = (cast: string): DrawnFigure[] =>
  cast.split(' ').map((figure) => {
    const [id = '', pose] = figure.split(':');
    return { id, pose };
  });

const nobody = packed([]);

test.each(Object.entries(casts))('the people of %s (%s) weigh at most 9 KB', (_, cast) => {
  expect(packed(figuresOf(cast)) - nobody).toBeLessThanOrEqual(9 * kilobyte);
});
