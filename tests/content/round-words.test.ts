import { expect, test } from 'vitest';
import { readPage } from '../../src/build/content/words/read-page.ts';
import { type RoundWords, roundWordsIn } from '../../src/build/content/words/round-words.ts';

function roundWordsOf(source: string): RoundWords {
  const { page } = readPage(source);
  if (page === undefined) throw new Error('The page cannot be read.');
  return roundWordsIn(page);
}

const debrief = '<Debrief><Rule><If>Als het regent,</If><Then>dan vraag ik: mag ik?</Then></Rule></Debrief>';

test('the voices of a scene, the rule and the why-not question are read from the words of a lesson', () => {
  const { voices, rule, whyNot } = roundWordsOf(`${debrief}

<Guide>
  <Voices scene="door">
    <Voice of="customer">Ziet iemand mij?</Voice>
    <Voice of="colleague">Zal ik komen?</Voice>
  </Voices>
  <WhyNot>Wat maakt dat moeilijk?</WhyNot>
</Guide>`);
  expect(voices.get('door')).toEqual(
    new Map([
      ['customer', 'Ziet iemand mij?'],
      ['colleague', 'Zal ik komen?'],
    ]),
  );
  expect(rule).toEqual({ cue: 'Als het regent,', action: 'dan vraag ik: mag ik?' });
  expect(whyNot).toBe('Wat maakt dat moeilijk?');
});

test('a lesson without a guide has no voices and no question, and its rule all the same', () => {
  const { voices, rule, whyNot } = roundWordsOf(debrief);
  expect([...voices]).toEqual([]);
  expect(rule.cue).toBe('Als het regent,');
  expect(whyNot).toBe('');
});
