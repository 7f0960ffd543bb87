import { isId } from '../../../../core/lesson/fields.ts';
import { choose, quoted } from '../../../../core/lesson/sentences.ts';
import type { Point } from '../../mistake.ts';
import { type Tag, tagsNamed } from '../page.ts';
import { voices } from '../tags.ts';
import type { WordMistake, WordRule } from '../word-rule.ts';

/** In a guide every decision has its voices once, each of somebody else, and nothing else has any. */
export const voicesOfScenes: WordRule = ({ page, names }) => {
  const scenes = [...names.scenes.keys()].filter(isId);
  return tagsNamed(page, 'Guide').flatMap((guide) => [
    ...problemsWithScenes(guide, scenes),
    ...tagsNamed(guide, 'Voices').flatMap(problemsWithVoices),
  ]);
};

function problemsWithScenes(guide: Tag, scenes: readonly string[]): readonly WordMistake[] {
  const told = tagsNamed(guide, 'Voices').map((tag) => ({ tag, scene: tag.attributes.get('scene') ?? '' }));
  const found = told.map(({ scene }) => scene);
  return [
    ...told
      .filter(({ scene }) => scene !== '' && !scenes.includes(scene))
      .map(({ tag, scene }) =>
        mistake(tag.start, `There is no scene ${quoted(scene)} to have voices.`, choose(scene, scenes)),
      ),
    ...told
      .filter(({ scene }, at) => scenes.includes(scene) && found.indexOf(scene) < at)
      .map(({ tag, scene }) =>
        mistake(tag.start, `The scene ${quoted(scene)} has voices twice.`, 'Keep one of the two.'),
      ),
    ...scenes
      .filter((scene) => !found.includes(scene))
      .map((scene) =>
        mistake(
          guide.start,
          `The scene ${quoted(scene)} has no voices.`,
          `Add <Voices scene="${scene}"> to the guide.`,
        ),
      ),
  ];
}

function problemsWithVoices(tag: Tag): readonly WordMistake[] {
  const told = tagsNamed(tag, 'Voice').map((voice) => ({ voice, of: voice.attributes.get('of') ?? '' }));
  const unknown = told.filter(({ of }) => of !== '' && !voices.some((known) => known === of));
  return [
    ...unknown.map(({ voice, of }) => mistake(voice.start, `${quoted(of)} is no known voice.`, choose(of, voices))),
    ...voices.flatMap((known) => {
      const [first, second] = told.filter(({ of }) => of === known);
      if (first === undefined && unknown.length === 0)
        return [mistake(tag.start, `A voice is missing here: ${known}.`, `Add <Voice of="${known}">…</Voice>.`)];
      return second === undefined
        ? []
        : [mistake(second.voice.start, `The voice ${quoted(known)} is there twice.`, 'Keep one of the two.')];
    }),
  ];
}

function mistake(at: Point, what: string, fix: string): WordMistake {
  return { code: 'voices-of-scenes', ...at, what, fix };
}
