import { describe, expect, test } from 'vitest';
import { reportOnWords } from './lesson-files.ts';

describe('The tags in the words', () => {
  test('an option without a consequence is told', async () => {
    const report = await reportOnWords(
      `      <Consequence title="Mila leaves.">The door shuts.</Consequence>
`,
      '',
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:44:5
        The option "shrug" has no <Consequence>.
        Add <Consequence>…</Consequence> to it.

      1 mistake in 1 file."
    `);
  });

  test('an option without a why is told', async () => {
    const report = await reportOnWords(
      `      <Why>You begin with her.</Why>
`,
      '',
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:39:5
        The option "say-sorry" has no <Why>.
        Add <Why>…</Why> to it.

      1 mistake in 1 file."
    `);
  });

  test('an option with two whys is told', async () => {
    const report = await reportOnWords(
      '<Why>You begin with her.</Why>',
      `<Why>You begin with her.</Why>
      <Why>Indeed.</Why>`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:43:7
        The option "say-sorry" has more than one <Why>.
        Keep one of them.

      1 mistake in 1 file."
    `);
  });

  test('a why without words is told', async () => {
    const report = await reportOnWords('<Why>You begin with her.</Why>', '<Why></Why>');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:42:7
        <Why> has no words.
        Write them.

      1 mistake in 1 file."
    `);
  });

  test('a scene without a decision is told', async () => {
    const report = await reportOnWords(
      '<Ending id="lost"',
      `<Scene id="third-try">
  Nothing.
</Scene>

<Ending id="lost"`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:54:1
        The scene "third-try" has no <Decision>.
        Add <Decision>…</Decision> to it.

      content/lessons/lost-umbrella/en.mdx:54:1
        There is no scene "third-try" in this lesson: lesson.yaml does not have it.
        Use one of: at-the-door, second-try.

      2 mistakes in 1 file."
    `);
  });

  test('a scene with two decisions is told', async () => {
    const report = await reportOnWords(
      '  <Decision ask="And now?">',
      `  <Decision ask="And then?"></Decision>

  <Decision ask="And now?">`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:40:3
        The scene "second-try" has more than one <Decision>.
        Keep one of them.

      1 mistake in 1 file."
    `);
  });

  test('a debrief without one of its parts is told', async () => {
    const report = await reportOnWords(
      `  <TurningPoint>The first question.</TurningPoint>
`,
      '',
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:56:1
        <Debrief> has no <TurningPoint>.
        Add <TurningPoint>…</TurningPoint> to it.

      1 mistake in 1 file."
    `);
  });

  test('a rule without its second part is told', async () => {
    const report = await reportOnWords('<Then>I ask first.</Then>', '');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:61:3
        <Rule> has no <Then>.
        Add <Then>…</Then> to it.

      1 mistake in 1 file."
    `);
  });

  test('a file without a briefing is told', async () => {
    const report = await reportOnWords(
      `<Briefing>You work in a shop.</Briefing>
`,
      '',
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:1:1
        The file has no <Briefing>.
        Add <Briefing>…</Briefing>.

      1 mistake in 1 file."
    `);
  });

  test('a tag that is not known is told once, with the tag it was probably meant to be', async () => {
    const report = await reportOnWords('<Why>You begin with her.</Why>', '<Wy>You begin with her.</Wy>');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:42:7
        The tag "<Wy>" is not known.
        Did you mean "Why"? Use one of: Briefing, Scene, Says, Mood, Decision, Option, You, Aside, Consequence, Why, Ending, Debrief, Rule, SelfCheck, Question, FollowUp, If, Then, Guide, Purpose, Voices, Voice, Objection, Doubt, Answer, WhyNot, Happened, TurningPoint, WhyItWorks, AlsoFine, TrueStory, Reflect, Excuse.

      1 mistake in 1 file."
    `);
  });

  test('a tag of HTML is told with the tags there are', async () => {
    const report = await reportOnWords('It rains.', 'It <b>rains</b>.');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:12:6
        The tag "<b>" is not known.
        Use one of: Briefing, Scene, Says, Mood, Decision, Option, You, Aside, Consequence, Why, Ending, Debrief, Rule, SelfCheck, Question, FollowUp, If, Then, Guide, Purpose, Voices, Voice, Objection, Doubt, Answer, WhyNot, Happened, TurningPoint, WhyItWorks, AlsoFine, TrueStory, Reflect, Excuse.

      1 mistake in 1 file."
    `);
  });

  test('a script is refused', async () => {
    const report = await reportOnWords('It rains.', 'It rains. <script src="https://example.com/x.js"></script>');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:12:13
        The tag "<script>" is not known.
        Use one of: Briefing, Scene, Says, Mood, Decision, Option, You, Aside, Consequence, Why, Ending, Debrief, Rule, SelfCheck, Question, FollowUp, If, Then, Guide, Purpose, Voices, Voice, Objection, Doubt, Answer, WhyNot, Happened, TurningPoint, WhyItWorks, AlsoFine, TrueStory, Reflect, Excuse.

      1 mistake in 1 file."
    `);
  });

  test('a why outside an option is told with where it belongs', async () => {
    const report = await reportOnWords(
      '  <Decision kind="say"',
      `  <Why>Because.</Why>

  <Decision kind="say"`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:16:3
        <Why> stands in the scene "at-the-door"; it does not belong there.
        Put it in <Option>.

      1 mistake in 1 file."
    `);
  });

  test('a decision outside a scene is told', async () => {
    const report = await reportOnWords(
      '<Ending id="found"',
      `<Decision ask="So?"></Decision>

<Ending id="found"`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:52:1
        <Decision> stands outside all other tags; it does not belong there.
        Put it in <Scene>.

      1 mistake in 1 file."
    `);
  });

  test('words outside all tags are told', async () => {
    const report = await reportOnWords(
      '<Ending id="found"',
      `The end.

<Ending id="found"`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:52:1
        The words "The end." stand outside all tags.
        Put them in the tag they belong to, or take them out.

      1 mistake in 1 file."
    `);
  });

  test('words between the options of a decision are told', async () => {
    const report = await reportOnWords(
      '    <Option id="shrug"',
      `    Or else:

    <Option id="shrug"`,
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:44:5
        The words "Or else:" stand directly in <Decision>.
        Put them in the tag they belong to, or take them out.

      1 mistake in 1 file."
    `);
  });

  test('an attribute that is not known is told', async () => {
    const report = await reportOnWords('title="Mila nods."', 'titel="Mila nods."');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:41:7
        <Consequence> has an attribute "titel", which is not known.
        Did you mean "title"?

      1 mistake in 1 file."
    `);
  });

  test('an attribute that does not belong to the tag is told', async () => {
    const report = await reportOnWords('<Why>You begin', '<Why class="big">You begin');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:42:7
        <Why> has an attribute "class", which is not known.
        Take it out.

      1 mistake in 1 file."
    `);
  });

  test('a missing attribute is told', async () => {
    const report = await reportOnWords(' title="Mila nods."', '');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:41:7
        <Consequence> has no "title".
        Write <Consequence title="…">.

      1 mistake in 1 file."
    `);
  });

  test('an attribute that is there twice is told', async () => {
    const report = await reportOnWords(' title="Mila nods."', ' title="Mila nods." title="Yes."');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:41:7
        <Consequence> has "title" twice.
        Keep one of the two.

      1 mistake in 1 file."
    `);
  });

  test('a mood outside the list is told with the list', async () => {
    const report = await reportOnWords('is="calm relieved"', 'is="calm releived"');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:14:3
        "releived" is not a known mood.
        Did you mean "relieved"? Use one of: relieved, calm, tense, angry.

      1 mistake in 1 file."
    `);
  });

  test('a kind of decision that is not known is told', async () => {
    const report = await reportOnWords('kind="say"', 'kind="sing"');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:16:3
        "sing" is not a known kind of decision.
        Use one of: say, do.

      1 mistake in 1 file."
    `);
  });

  test('two speech bubbles at a time are told', async () => {
    const report = await reportOnWords('She smiles.', '<Says who="otto">Hello!</Says>');
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:11:1
        The scene "at-the-door" can show more than one <Says> at a time; there is room for one speech bubble.
        Keep one <Says> for every mood, and tell the rest.

      1 mistake in 1 file."
    `);
  });

  test('an aside comes after what is spoken', async () => {
    const report = await reportOnWords(
      'I will look around. <Aside>You do.</Aside>',
      '<Aside>You do.</Aside> I will look.',
    );
    expect(report).toMatchInlineSnapshot(`
      "content/lessons/lost-umbrella/en.mdx:23:12
        The <Aside> of the option "look-around" stands before or between what is spoken.
        Put it at the end of <You>.

      1 mistake in 1 file."
    `);
    expect(
      await reportOnWords('I will look around. <Aside>You do.</Aside>', 'I <Aside>You do.</Aside> will.'),
    ).toContain('The <Aside> of the option "look-around" stands before or between what is spoken.');
  });
});
