import { quoted } from '../../../../core/lesson/sentences.ts';
import { findPhrases } from '../find-phrases.ts';
import type { Passage } from '../passages.ts';
import { type FoundInWords, inPassage, type Known, type ReviewedLesson, type Rule } from '../rule.ts';

const formal = ['u', 'uw', 'uzelf'];
const familiar = ['je', 'jij', 'jou', 'jouw', 'jullie', 'jezelf'];

const fix = 'Say "je" to the learner, to children and to colleagues, and "u" to customers who are grown up.';

export const formsOfAddress: Rule = {
  id: 'forms-of-address',
  title: 'Dutch: "je" to the learner, children and colleagues, "u" to customers',
  excusable: true,
  check: (reviewed, known) =>
    reviewed.words.nl.passages.flatMap((passage) =>
      passage.kind === 'chosen' ? inOption(passage, reviewed, known) : inTelling(passage),
    ),
};

/** The narrator speaks to the learner; what stands between quotation marks is said by somebody. */
function inTelling(passage: Passage): readonly FoundInWords[] {
  if (passage.kind === 'said') return [];
  const told = passage.readings.map((text) => text.replaceAll(/„[^”]*”/gu, ''));
  return findPhrases(told, formal).map((word) => mixed(passage, `The learner is called ${quoted(word)} here.`));
}

function inOption(passage: Passage, { lesson }: ReviewedLesson, { children }: Known): readonly FoundInWords[] {
  const spoken = spokenIn(passage);
  const hasFormal = findPhrases(spoken, formal);
  const hasFamiliar = findPhrases(spoken, familiar);
  const scene = lesson.scenes.find(({ id }) => id === passage.around[0]?.attributes.get('id'));
  const isFamiliar = (person: string): boolean =>
    children.has(person) || (lesson.colleagues ?? []).some((colleague) => colleague === person);
  const people = (scene?.people ?? []).map(({ id }) => id);
  if (hasFamiliar.length > 0 && people.length > 0 && !people.some(isFamiliar))
    return [mixed(passage, `${quoted(hasFamiliar[0] ?? '')} is said to a customer who is grown up.`)];
  if (hasFormal.length > 0 && people.length > 0 && people.every(isFamiliar))
    return [mixed(passage, `${quoted(hasFormal[0] ?? '')} is said to a child or a colleague.`)];
  return [];
}

/** In a decision about what to do, only what stands between quotation marks is spoken. */
function spokenIn({ readings, around }: Passage): readonly string[] {
  const kind = around.find(({ name }) => name === 'Decision')?.attributes.get('kind');
  return kind === 'do' ? readings.flatMap((text) => text.match(/„[^”]*”/gu) ?? []) : readings;
}

function mixed(passage: Passage, what: string): FoundInWords {
  return inPassage('nl', passage, what, fix);
}
