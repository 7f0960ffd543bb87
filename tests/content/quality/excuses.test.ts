import { expect, test } from 'vitest';
import { type Change, reviewOf, told } from './fine-lesson.ts';

const inDutch = (from: string, to: string): Change => ({ in: 'nl', from, to });

const loud = inDutch('De bak is leeg.', 'De bak is LEEG.');
const excuse = '<Excuse rule="shouting" because="It stands on the bin"/>';

test('an excuse in the tag takes the mistake away, and is counted', async () => {
  const review = await reviewOf(loud, inDutch('is LEEG.', `is LEEG.${excuse}`));
  expect(review).toMatchObject({ mistakes: [], excused: ['shouting'] });
});

test('an excuse in a tag around it counts for all that is in it', async () => {
  const option = '<Option id="point-at-the-bin" short="Wijzen">';
  const review = await reviewOf(loud, inDutch(option, `${option}${excuse}`));
  expect(review).toMatchObject({ mistakes: [], excused: ['shouting'] });
});

test('an excuse elsewhere changes nothing, and is told of as not needed', async () => {
  const review = await reviewOf(loud, inDutch('Ze wordt warm.', `Ze wordt warm.${excuse}`));
  expect(told(review.mistakes)).toMatchInlineSnapshot(`
    "content/lessons/lost-umbrella/nl.mdx:27:40
      "LEEG" shouts.
      Tell it: "roept hij".

    content/lessons/lost-umbrella/nl.mdx:44:55
      Nothing in <Consequence> breaks the rule "shouting".
      Take the excuse out.

    2 mistakes in 1 file."
  `);
  expect(review.excused).toEqual([]);
});

test('an excuse in one language is none in the other', async () => {
  const english: Change = { in: 'en', from: 'The bin is empty.', to: `The bin is empty.${excuse}` };
  const review = await reviewOf(loud, english);
  expect(review.mistakes.map(({ code }) => code).sort()).toEqual(['excuses', 'shouting']);
});

test('an excuse for a rule that is not there names those that are', async () => {
  const review = await reviewOf(
    inDutch('De bak is leeg.', 'De bak is leeg.<Excuse rule="shout" because="He calls from far"/>'),
  );
  expect(told(review.mistakes)).toContain('"shout" is no rule that can be excused.\n  Use one of: same-form, ');
});

test('what is taken from a source text has no excuse', async () => {
  const words = 'Het regende die hele dag.<Excuse rule="source-overlap" because="I like this sentence"/>';
  const review = await reviewOf(inDutch('De bak is leeg.', words));
  expect(review.mistakes.map(({ code }) => code).sort()).toEqual(['excuses', 'source-overlap']);
});

test('an excuse says why in three words or more', async () => {
  const review = await reviewOf(loud, inDutch('is LEEG.', 'is LEEG.<Excuse rule="shouting" because="ok"/>'));
  expect(told(review.mistakes)).toMatchInlineSnapshot(`
    "content/lessons/lost-umbrella/nl.mdx:27:55
      The excuse gives no reason of 3 words or more.
      Say why the words must break the rule.

    1 mistake in 1 file."
  `);
});
