import { expect, test } from 'vitest';
import { parseCast, readCast } from '../../src/build/content/casting/cast.ts';
import { castingReport } from '../../src/build/content/casting/casting-report.ts';
import { rootPath } from '../../src/build/content/root-path.ts';
import { everyLesson } from '../fixtures/every-lesson.ts';
import { readChanged } from './quality/fine-lesson.ts';

test('everybody in a lesson counts once for the group they are in', async () => {
  const { lesson } = await readChanged([
    { in: 'yaml', from: 'mila: calm, otto: calm', to: 'mila: tense, otto: calm' },
    { in: 'yaml', from: 'moods: { mila: relieved }', to: 'moods: { mila: angry }' },
    { in: 'nl', from: 'is="relieved calm"', to: 'is="angry calm"' },
  ]);
  const parsed = parseCast({ mila: { gender: 'woman', name: 'dutch' }, otto: { gender: 'man', name: 'elsewhere' } });
  expect(parsed.ok && castingReport([lesson, lesson], parsed.value)).toEqual([
    { group: 'man, name from elsewhere', customer: 0, colleague: 2, difficult: 0, angered: 0 },
    { group: 'woman, Dutch name', customer: 2, colleague: 0, difficult: 2, angered: 2 },
    { group: 'everybody', customer: 2, colleague: 2, difficult: 2, angered: 2 },
  ]);
});

test('a group that is not known is refused with a sentence', () => {
  const parsed = parseCast({ mila: { gender: 'lady', name: 'dutch' } });
  expect(parsed.ok ? [] : parsed.problems.map(({ what }) => what)).toEqual(['"lady" is not a known gender.']);
});

test('no group plays more than three in five of those who come in tense, or of those who get angry', async () => {
  const report = castingReport(everyLesson, await readCast(rootPath(new URL('../../', import.meta.url))));
  const [all, ...groups] = report.toReversed();
  expect(groups.map(({ group }) => group)).not.toContain('not in cast.yaml');
  for (const group of groups) {
    expect(group.difficult, group.group).toBeLessThanOrEqual((all?.difficult ?? 0) * 0.6);
    expect(group.angered, group.group).toBeLessThanOrEqual((all?.angered ?? 0) * 0.6);
  }
});
