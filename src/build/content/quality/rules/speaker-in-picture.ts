import { findEnding, findScene } from '../../../../core/lesson/find.ts';
import { gone, type Lesson } from '../../../../core/lesson/lesson.ts';
import { quoted } from '../../../../core/lesson/sentences.ts';
import type { Tag } from '../../words/page.ts';
import { passageRule } from '../passage-rule.ts';

export const speakerInPicture = passageRule({
  id: 'speaker-in-picture',
  title: 'Whoever has a speech bubble is in the picture',
  excusable: true,
  look: ({ kind, tag, around }, { lesson }) => {
    const who = tag.attributes.get('who') ?? '';
    if (kind !== 'said' || inPicture(around, lesson).includes(who)) return [];
    const what = `${quoted(who)} speaks here, but is not in the picture.`;
    return [{ what, fix: 'Draw them, or tell what they say.' }];
  },
});

/** Everybody who is drawn where these tags stand. */
function inPicture(around: readonly Tag[], lesson: Lesson): readonly string[] {
  const idOf = (name: string): string => around.find((tag) => tag.name === name)?.attributes.get('id') ?? '';
  const scene = findScene(lesson, idOf('Scene'));
  const people = (scene ?? findEnding(lesson, idOf('Ending')))?.people ?? [];
  const poses = scene?.options.find(({ id }) => id === idOf('Option'))?.poses ?? {};
  return people.map(({ id }) => id).filter((id) => poses[id] !== gone);
}
