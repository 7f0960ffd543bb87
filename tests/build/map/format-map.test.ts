import { expect, test } from 'vitest';
import { formatMap } from '../../../src/build/map/format-map.ts';
import { mapOf } from '../../../src/core/lesson/lesson-map.ts';
import { readChanged } from '../../content/quality/fine-lesson.ts';

const { lesson } = await readChanged([
  {
    in: 'yaml',
    from: 'next: found }',
    to: 'next: [{ when: { moods: { mila: [calm] } }, to: later }, { to: found }] }',
  },
]);

test('the map of a lesson shows scenes, options with ratings, moods, ways on, and endings with what leads there', () => {
  expect(formatMap(lesson)).toMatchInlineSnapshot(`
    "lost-umbrella · version 1 · 3 decisions · 3 endings
    people come in mila calm, otto calm

    at-the-door · decision 1 of 3 · listen · in the picture: mila
      best       ask-first · mila relieved
                 → in-the-back
      acceptable look-around
                 → in-the-back
      weak       point-at-the-bin · mila tense
                 → second-try

    second-try · beside the best path · repairs at-the-door · listen · in the picture: mila
      best       say-sorry · mila calm
                 → in-the-back
      acceptable offer-tea
                 → in-the-back
      weak       shrug
                 → in-the-back

    in-the-back · decision 2 of 3 · hand-over · in the picture: otto
      best       tell-all
                 → at-the-till
      acceptable tell-half
                 → at-the-till
      weak       tell-nothing
                 → at-the-till

    at-the-till · decision 3 of 3 · listen · in the picture: mila
      best       call-her
                 → later when mila is calm
                 → found
      acceptable note-it
                 → later
      weak       send-away
                 → lost

    found · ending
      from at-the-till: call-her

    later · ending
      from at-the-till: call-her
      from at-the-till: note-it

    lost · ending
      from at-the-till: send-away"
  `);
});

test('scenes come in the order in which they can be met, with their place on the best path', () => {
  expect(mapOf(lesson).scenes.map(({ scene, decision, depth }) => [scene.id, decision, depth])).toEqual([
    ['at-the-door', 1, 0],
    ['second-try', undefined, 1],
    ['in-the-back', 2, 2],
    ['at-the-till', 3, 3],
  ]);
});
