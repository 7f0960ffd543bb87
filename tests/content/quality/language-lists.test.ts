import { expect, test } from 'vitest';
import { parseLanguageLists, readLanguageLists } from '../../../src/build/content/quality/language-lists.ts';
import { withFiles } from '../lesson-files.ts';

const told = (value: unknown): readonly string[] => {
  const parsed = parseLanguageLists(value);
  return parsed.ok ? [] : parsed.problems.map(({ what }) => what);
};

test('lists may be left out, but the words for a true story may not', () => {
  expect(parseLanguageLists({ trueStory: 'a true story' })).toEqual({
    ok: true,
    value: { longWords: [], stiff: {}, oneName: {}, verdicts: [], polite: [], capitals: [], trueStory: 'a true story' },
  });
  expect(told({})).toEqual(['The file has no "trueStory".']);
});

test.each([
  [{ trueStory: 'x', stiff: ['echter'] }, '"stiff" in the file'],
  [{ trueStory: 'x', longWords: [3] }, '"longWords" in the file'],
  [{ trueStory: 'x', shortWords: [] }, 'The file has a field "shortWords", which is not known.'],
  ['words', 'The file should be'],
])('%j is refused with a sentence', (value, sentence) => {
  expect(told(value).join(' ').toLowerCase()).toContain(sentence.toLowerCase());
});

test('a file that is missing is named', async () => {
  const files = { 'content/language/nl.yaml': 'trueStory: een waargebeurd verhaal\n' };
  await expect(withFiles(files, readLanguageLists)).rejects.toThrow(
    'content/language/en.yaml:1:1\n  This file is missing.',
  );
});
