import { describe, expect, test } from 'vitest';
import { guideMessagesIn } from '../../src/messages/guide/guide-messages.ts';
import type { GuideMessages } from '../../src/messages/guide/nl.ts';
import { locales } from '../../src/messages/locales.ts';

/** Every text below a group of messages. */
function texts(messages: object): readonly string[] {
  return Object.values(messages).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? texts(value) : [];
  });
}

describe.each(locales)('the words of the guide in %s', (locale) => {
  const messages = guideMessagesIn(locale);

  test('are never empty, have no spaces at their ends and print their apostrophes', () => {
    expect(texts(messages).filter((text) => text.trim() !== text || text === '' || text.includes("'"))).toEqual([]);
  });

  test.each<[string, (words: GuideMessages) => string, string]>([
    ['need.time', ({ need }) => need.time(20), '20'],
    ['need.alone', ({ need }) => need.alone(4), '4'],
    ['recipe.minutes', ({ recipe }) => recipe.minutes(7), '7'],
    ['recipe.aloud.say', ({ recipe }) => recipe.aloud.say('barista'), 'barista'],
    ['recipe.reveal.say', ({ recipe }) => recipe.reveal.say('Noor'), 'Noor'],
    ['recipe.play.say', ({ recipe }) => recipe.play.say('Noor'), 'Noor'],
    ['recipe.plan.say', ({ recipe }) => recipe.plan.say('Als'), 'Als'],
    ['aloud.onlyAfter', ({ aloud }) => aloud.onlyAfter('3'), '3'],
    ['rolePlay.you', ({ rolePlay }) => rolePlay.you('Noor'), 'Noor'],
    ['rolePlay.mood', ({ rolePlay }) => rolePlay.mood('boos'), 'boos'],
    ['manager.asks.time', ({ manager }) => manager.asks.time(20), '20'],
  ])('say in %s what they are given', (_key, say, part) => {
    expect(say(messages)).toContain(part);
  });
});

test('the sheet for the manager and the cards say that nothing here is for appraisal', () => {
  const { manager, rolePlay } = guideMessagesIn('nl');
  expect(manager.not.appraisal).toContain('Niet voor beoordeling');
  expect(rolePlay.notForAppraisal).toContain('niet voor beoordeling');
  expect(guideMessagesIn('en').manager.not.appraisal).toContain('Not for appraisal');
  expect(guideMessagesIn('en').rolePlay.notForAppraisal).toContain('not for appraisal');
});
