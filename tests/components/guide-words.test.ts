import { expect, test } from 'vitest';
import type { GuideModel } from '../../src/components/guide/guide-model.ts';
import { reactionOf } from '../../src/components/guide/guide-words.ts';
import type { LetteredOption } from '../../src/components/guide/told-scenes.ts';
import type { PersonId } from '../../src/core/lesson/ids.ts';
import type { Moods } from '../../src/core/lesson/lesson.ts';
import { guideMessagesIn } from '../../src/messages/guide/guide-messages.ts';
import { messagesIn } from '../../src/messages/messages.ts';

const model = {
  words: { people: { ann: 'Ann', bob: 'Bob' } },
  texts: guideMessagesIn('en'),
  messages: messagesIn('en'),
} as unknown as Pick<GuideModel, 'words' | 'texts' | 'messages'>;
const before = { ann: 'tense', bob: 'calm' } as unknown as Moods;

const after = (title: string, story: LetteredOption['story'], moods: object = {}): string =>
  reactionOf(model, 'ann' as PersonId, before, { title, story, option: { moods } } as unknown as LetteredOption);

test('who plays a role reacts as the consequence says, with the words that are theirs', () => {
  const story = [[{ words: 'She nods.' }, { who: 'bob', words: 'What?' }, { who: 'ann', words: 'Fine.' }]];
  expect(after('Ann sits down.', story)).toBe('Ann sits down. ‘Fine.’');
  expect(after('It stays quiet.', [])).toBe('It stays quiet.');
});

test('what happens to others is left to them', () => {
  expect(after('Bob gets up.', [[{ who: 'ann', words: 'Fine.' }]])).toBe('‘Fine.’');
});

test('who has nothing to do or say after a choice is told how they feel', () => {
  expect(after('Bob gets up.', [], { ann: 'relieved' })).toBe('You are relieved.');
  expect(after('Bob gets up.', [])).toBe('You are tense.');
});
