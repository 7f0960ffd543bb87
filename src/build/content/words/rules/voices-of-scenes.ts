import { isId } from '../../../../core/lesson/fields.ts';
import { nearest } from '../../../../core/lesson/nearest.ts';
import { choose, quoted } from '../../../../core/lesson/sentences.ts';
import type { Point } from '../../mistake.ts';
import { nameOfTag } from '../name-of-tag.ts';
import { type Tag, tagsNamed } from '../page.ts';
import { voices } from '../tags.ts';
import type { WordMistake, WordRule } from '../word-rule.ts';

/** A guide tells the thoughts at every decision once, and each time those of everybody. */
export const voicesOfScenes: WordRule = ({ page, names }) => {
  const scenes = [...names.scenes.keys()].filter(isId);
  return tagsNamed(page, 'Guide').flatMap((guide) => [
    ...eachOnce(guide, { name: 'Voices', attribute: 'scene', noun: 'scene', known: scenes }),
    ...tagsNamed(guide, 'Voices').flatMap((tag) =>
      eachOnce(tag, { name: 'Voice', attribute: 'of', noun: 'voice', known: voices }),
    ),
  ]);
};

interface Kind {
  readonly name: string;
  readonly attribute: string;
  /** What the attribute names, and the words that it may be. */
  readonly noun: string;
  readonly known: readonly string[];
}

/** In `owner` there is one tag of the kind for every known word. A misspelled one counts for the word it meant. */
function eachOnce(owner: Tag, { name, attribute, noun, known }: Kind): readonly WordMistake[] {
  const opening = (word: string): string => `<${name} ${attribute}="${word}">`;
  const mistakes: WordMistake[] = [];
  const missing = new Set(known);
  for (const tag of tagsNamed(owner, name)) {
    const word = tag.attributes.get(attribute) ?? '';
    if (missing.delete(word) || word === '') continue;
    if (known.includes(word)) {
      mistakes.push(mistake(tag.start, `${opening(word)} is there twice.`, 'Keep one of the two.'));
      continue;
    }
    mistakes.push(mistake(tag.start, `There is no ${noun} ${quoted(word)}.`, choose(word, known)));
    missing.delete(nearest(word, missing) ?? '');
  }
  for (const word of missing)
    mistakes.push(
      mistake(owner.start, `${nameOfTag(owner)} has no ${opening(word)}.`, `Add ${opening(word)}…</${name}>.`),
    );
  return mistakes;
}

function mistake(at: Point, what: string, fix: string): WordMistake {
  return { code: 'voices-of-scenes', ...at, what, fix };
}
