import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAttempt } from '../../../src/core/attempt/parse-attempt.ts';
import { replay } from '../../../src/core/attempt/replay.ts';
import type { Lesson } from '../../../src/core/lesson/lesson.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { everyLesson } from '../../fixtures/every-lesson.ts';
import { attemptsToFreeze, type FrozenAttempt } from '../../fixtures/frozen-attempts.ts';

const folder = new URL('../../fixtures/frozen/', import.meta.url);
const howTo = 'Raise the version in lesson.yaml and run: node tests/fixtures/freeze-attempts.ts';

const frozen = readdirSync(folder).map((file) => ({
  file,
  attempts: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly FrozenAttempt[],
}));

const lessonOf = ({ attempt }: FrozenAttempt): Lesson | undefined =>
  everyLesson.find(({ id }) => id === attempt.lesson);

/** What became of an attempt, in the lesson as it is now. */
function outcome(frozenAttempt: FrozenAttempt): unknown {
  const lesson = lessonOf(frozenAttempt);
  if (!lesson) return 'the lesson is gone';
  const parsed = parseAttempt(frozenAttempt.attempt);
  if (parsed.kind !== 'attempt') return parsed.kind;
  const step = replay(lesson, parsed.attempt);
  if (!step.ok) return step.misfit;
  const { raw, max } = score(step.state.firstTry);
  return { ending: step.state.firstEnding ?? 'unfinished', raw, max };
}

const all = frozen.flatMap(({ attempts }) => attempts);
const ofToday = all.filter((one) => lessonOf(one)?.version === one.attempt.lessonVersion);

test.each(all)(
  'the frozen attempt $attempt.id at version $attempt.lessonVersion finds all its ids, or aliases',
  (one) => {
    expect(['the lesson is gone', 'scene-gone', 'option-gone', 'unreadable', 'newer']).not.toContain(outcome(one));
  },
);

test.each(ofToday)('the frozen attempt $attempt.id comes to the same as long as the version is the same', (one) => {
  expect(outcome(one), howTo).toEqual({ ending: one.ending, raw: one.raw, max: one.max });
});

test.each(everyLesson)('attempts at $id are frozen for its version $version', ({ id, version }) => {
  expect(
    frozen.map(({ file }) => file),
    howTo,
  ).toContain(`${id}@${version}.json`);
});

test.each(everyLesson)('the frozen attempts at $id take every option and reach every ending of today', (lesson) => {
  const options = lesson.scenes.flatMap((scene) => scene.options.map((option) => `${scene.id} ${option.id}`));
  const own = frozen.find(({ file }) => file === `${lesson.id}@${lesson.version}.json`)?.attempts ?? [];
  const events = own.flatMap(({ attempt }) => attempt.events);
  const taken = events.flatMap((event) => (event.type === 'chosen' ? [`${event.scene} ${event.option}`] : []));
  const reached = events.flatMap((event) => (event.type === 'debriefed' ? [event.ending] : []));
  expect(new Set(taken)).toEqual(new Set(options));
  expect(new Set(reached)).toEqual(new Set(lesson.endings.map(({ id }) => id)));
});

describe('an id that changes', () => {
  const lesson = everyLesson.find(({ id }) => id === 'optician') as Lesson;
  const [first] = attemptsToFreeze(lesson) as [FrozenAttempt];
  const [opening, ...others] = lesson.scenes;

  test('without an alias loses old attempts, and this test would tell', () => {
    const renamed = { ...lesson, scenes: [{ ...opening, id: 'renamed' as typeof opening.id }, ...others] } as Lesson;
    expect(replay(renamed, first.attempt)).toEqual({ ok: false, misfit: 'scene-gone' });
  });

  test('with an alias keeps them', () => {
    const scene = { ...opening, id: 'renamed' as typeof opening.id, was: [opening.id] };
    expect(replay({ ...lesson, scenes: [scene, ...others] }, first.attempt).ok).toBe(true);
  });
});
