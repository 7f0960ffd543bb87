import type { Scene } from '../../../core/lesson/lesson.ts';
import { findPhrases } from '../quality/find-phrases.ts';
import type { LanguageLists } from '../quality/language-lists.ts';
import type { LanguageWords } from '../quality/rule.ts';
import type { Learner } from './learner.ts';

/** Takes any option as often as any other: what the others are measured against. */
export const random: Learner = { id: 'random', weigh: ({ options }) => options.map(() => 1) };

/** The words of an option on its card, by scene and option. */
type Cards = ReadonlyMap<string, string>;

/** Learners with one habit each, for the words of one lesson in one language. */
export function scriptedLearners(words: LanguageWords, { polite }: LanguageLists): readonly Learner[] {
  const cards = cardsOf(words);
  const order = [...cards.keys()];
  const textOf = (scene: Scene, option: string): string => cards.get(key(scene.id, option)) ?? '';
  const byText = (measure: (text: string, others: readonly string[]) => number) => (scene: Scene) => {
    const texts = scene.options.map(({ id }) => textOf(scene, id));
    return texts.map((text) => measure(text, texts));
  };
  const byPlace = (sign: 1 | -1) => (scene: Scene) =>
    scene.options.map(({ id }) => sign * order.indexOf(key(scene.id, id)));
  return [
    { id: 'longest', weigh: byText((text) => text.length) },
    { id: 'shortest', weigh: byText((text) => -text.length) },
    { id: 'middle', weigh: byText((text, others) => -Math.abs(text.length - median(others))) },
    { id: 'first', weigh: byPlace(-1) },
    { id: 'last', weigh: byPlace(1) },
    { id: 'politest', weigh: byText((text) => findPhrases([text], polite).length) },
  ];
}

function cardsOf({ passages }: LanguageWords): Cards {
  const cards = new Map<string, string>();
  for (const { kind, around, readings } of passages) {
    if (kind !== 'chosen') continue;
    const [scene, option] = ['Scene', 'Option'].map((name) => around.find((tag) => tag.name === name));
    cards.set(key(scene?.attributes.get('id') ?? '', option?.attributes.get('id') ?? ''), readings[0] ?? '');
  }
  return cards;
}

const key = (scene: string, option: string): string => `${scene} ${option}`;

function median(texts: readonly string[]): number {
  const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
  const middle = (lengths.length - 1) / 2;
  return ((lengths[Math.floor(middle)] ?? 0) + (lengths[Math.ceil(middle)] ?? 0)) / 2;
}
