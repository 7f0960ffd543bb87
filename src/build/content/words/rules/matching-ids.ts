import { isId } from '../../../../core/lesson/fields.ts';
import { nearest } from '../../../../core/lesson/nearest.ts';
import { choose, quoted } from '../../../../core/lesson/sentences.ts';
import type { Point } from '../../mistake.ts';
import type { Tag } from '../page.ts';
import { tagsNamed } from '../page.ts';
import type { WordMistake, WordRule } from '../word-rule.ts';

/** There are words for every scene, option and ending of the lesson, once, and for nothing else. */
export const matchingIds: WordRule = ({ page, names }) => {
  const scenes = match('scene', 'this lesson', tagsNamed(page, 'Scene'), [...names.scenes.keys()], page.start);
  const endings = match('ending', 'this lesson', tagsNamed(page, 'Ending'), names.endings, page.start);
  const options = [...scenes.found].map(([id, scene]) => {
    const decisions = tagsNamed(scene, 'Decision');
    const tags = decisions.flatMap((decision) => tagsNamed(decision, 'Option'));
    return match('option', `the scene ${quoted(id)}`, tags, names.scenes.get(id) ?? [], (decisions[0] ?? scene).start);
  });
  return [scenes, endings, ...options].flatMap(({ mistakes }) => mistakes);
};

interface Match {
  readonly found: ReadonlyMap<string, Tag>;
  readonly mistakes: readonly WordMistake[];
}

/** Finds the tag of every id. One with a misspelled id counts for the id it was probably meant to have. */
function match(noun: string, owner: string, tags: readonly Tag[], ids: readonly string[], start: Point): Match {
  const found = new Map<string, Tag>();
  const mistakes: WordMistake[] = [];
  const tell = (at: Point, what: string, fix: string): number =>
    mistakes.push({ code: 'matching-ids', ...at, what, fix });
  const named = tags.map((tag) => ({ tag, id: tag.attributes.get('id') ?? '' })).filter(({ id }) => id !== '');
  for (const { tag, id } of named.filter((one) => ids.includes(one.id))) {
    const first = found.get(id);
    if (first === undefined) found.set(id, tag);
    else
      tell(
        tag.start,
        `The ${noun} ${quoted(id)} is there twice; the first is on line ${first.start.line}.`,
        'Keep one of the two, or change its id.',
      );
  }
  for (const { tag, id } of named.filter((one) => !ids.includes(one.id))) {
    const missing = ids.filter((known) => !found.has(known));
    const meant = nearest(id, missing);
    if (meant !== undefined) found.set(meant, tag);
    const fix = choose(id, missing.length > 0 ? missing : ids, 'Take it out, or add it to lesson.yaml.');
    tell(tag.start, `There is no ${noun} ${quoted(id)} in ${owner}: lesson.yaml does not have it.`, fix);
  }
  for (const id of ids.filter((known) => isId(known) && !found.has(known))) {
    const opening = `<${noun.charAt(0).toUpperCase()}${noun.slice(1)} id="${id}"`;
    tell(
      start,
      `The ${noun} ${quoted(id)} of ${owner} has no words in this file.`,
      `Add ${opening} …> with its words, or take it out of lesson.yaml.`,
    );
  }
  return { found, mistakes };
}
