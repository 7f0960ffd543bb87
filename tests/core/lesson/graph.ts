import type { Lesson } from '../../../src/core/lesson/lesson.ts';
import { parseLesson } from '../../../src/core/lesson/parse-lesson.ts';

/** A lesson of two decisions, as it comes out of its file. */
export const graph = {
  id: 'lost-umbrella',
  version: 1,
  place: 'shop',
  minutes: 3,
  sector: 'shop',
  source: 'anecdote.txt',
  keyStatus: 'proposal',
  people: { mila: 'calm' },
  scenes: {
    door: {
      people: ['mila'],
      competency: 'listen',
      options: {
        ask: { rating: 'best', moods: { mila: 'relieved' }, next: 'search' },
        look: { rating: 'acceptable', next: 'search' },
        point: { rating: 'harmful', moods: { mila: 'angry' }, next: 'lost' },
      },
    },
    search: {
      people: [{ id: 'mila', pose: 'phone' }],
      competency: 'listen',
      options: {
        together: {
          rating: 'best',
          next: [
            { when: { chose: { door: ['ask'] }, moods: { mila: ['relieved', 'calm'] } }, to: 'found' },
            { to: 'later' },
          ],
        },
        alone: {
          rating: 'acceptable',
          moods: { mila: 'tense' },
          next: [{ when: { moods: { mila: ['tense'] } }, to: 'later' }, { to: 'found' }],
        },
      },
    },
  },
  endings: { found: { people: ['mila'] }, later: { people: ['mila'] }, lost: { people: [] } },
} as const;

/** The lesson behind a file that has no mistakes. */
export function lessonOf(file: unknown): Lesson {
  const parsed = parseLesson(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.lesson;
}
