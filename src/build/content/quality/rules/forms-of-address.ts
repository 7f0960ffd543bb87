import { findScene } from '../../../../core/lesson/find.ts';
import { quoted } from '../../../../core/lesson/sentences.ts';
import { findPhrases } from '../find-phrases.ts';
import { type Around, passageRule, type Told } from '../passage-rule.ts';
import type { Passage } from '../passages.ts';
import { spokenIn } from '../spoken-in.ts';

const formal = ['u', 'uw', 'uzelf'];
const familiar = ['je', 'jij', 'jou', 'jouw', 'jullie', 'jezelf'];

export const formsOfAddress = passageRule({
  id: 'forms-of-address',
  title: 'Dutch: "je" to the learner, children and colleagues, "u" to customers',
  excusable: true,
  languages: ['nl'],
  look: (passage, around) => {
    if (passage.kind === 'said' || passage.kind === 'thought') return [];
    return passage.kind === 'chosen' ? inOption(passage, around) : inTelling(passage);
  },
});

/** The narrator speaks to the learner; what stands between quotation marks is said by somebody. */
function inTelling({ readings }: Passage): readonly Told[] {
  const told = readings.map((text) => text.replaceAll(/„[^”]*”/gu, ''));
  return findPhrases(told, formal).map((word) => wrong(`The learner is called ${quoted(word)} here.`));
}

function inOption(passage: Passage, { lesson, known }: Around): readonly Told[] {
  const scene = findScene(lesson, passage.around[0]?.attributes.get('id') ?? '');
  const people = (scene?.people ?? []).map(({ id }) => id);
  if (people.length === 0) return [];
  const isFamiliar = people.map((person) => known.children.has(person) || lesson.colleagues.includes(person));
  const [familiarWord] = findPhrases(spokenIn(passage), familiar);
  const [formalWord] = findPhrases(spokenIn(passage), formal);
  if (familiarWord !== undefined && !isFamiliar.includes(true))
    return [wrong(`${quoted(familiarWord)} is said to a customer who is grown up.`)];
  if (formalWord !== undefined && !isFamiliar.includes(false))
    return [wrong(`${quoted(formalWord)} is said to a child or a colleague.`)];
  return [];
}

function wrong(what: string): Told {
  return {
    what,
    fix: 'Say "je" to the learner, to children and to colleagues, and "u" to customers who are grown up.',
  };
}
