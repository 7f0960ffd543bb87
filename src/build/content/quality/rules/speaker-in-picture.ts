import { findEnding, findScene } from '../../../../core/lesson/find.ts';
import { gone, type Lesson } from '../../../../core/lesson/lesson.ts';
import { quoted } from '../../../../core/lesson/sentences.ts';
import { locales } from '../../../../messages/locales.ts';
import type { Tag } from '../../words/page.ts';
import { inPassage, type Rule } from '../rule.ts';

export const speakerInPicture: Rule = {
  id: 'speaker-in-picture',
  title: 'Whoever has a speech bubble is in the picture',
  excusable: true,
  check: ({ lesson, words }) =>
    locales.flatMap((locale) =>
      words[locale].passages
        .filter(({ kind }) => kind === 'said')
        .flatMap((passage) => {
          const who = passage.tag.attributes.get('who') ?? '';
          if (inPicture(passage.around, lesson).includes(who)) return [];
          const what = `${quoted(who)} speaks here, but is not in the picture.`;
          return [inPassage(locale, passage, what, 'Draw them, or tell what they say.')];
        }),
    ),
};

/** Everybody who is drawn where these tags stand. */
function inPicture(around: readonly Tag[], lesson: Lesson): readonly string[] {
  const idOf = (name: string): string => around.find((tag) => tag.name === name)?.attributes.get('id') ?? '';
  const scene = findScene(lesson, idOf('Scene'));
  const people = (scene ?? findEnding(lesson, idOf('Ending')))?.people ?? [];
  const poses = scene?.options.find(({ id }) => id === idOf('Option'))?.poses ?? {};
  return people.map(({ id }) => id).filter((id) => poses[id] !== gone);
}
