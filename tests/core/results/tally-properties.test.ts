import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LessonId } from '../../../src/core/lesson/ids.ts';
import { walkLesson } from '../../../src/core/lesson/paths.ts';
import type { Ticket } from '../../../src/core/record/ticket.ts';
import { createTally } from '../../../src/core/results/tally.ts';
import { bakery } from '../../fixtures/lessons.ts';
import { playedLesson, ticketOf } from '../../fixtures/tickets.ts';

const [one, two] = ['one', 'two'].map((id) => ({ ...bakery, id: id as LessonId }));
if (!one || !two) throw new Error('Two lessons were expected.');
const both = [one, two];
const lessons = { ids: [one.id, two.id], graphOf: (id: LessonId) => both.find((lesson) => lesson.id === id) };
const paths = [...walkLesson(bakery)].map(({ steps }) => steps.map(({ option }) => option.id));

/** Everything that learners sent: each played each lesson in one way at most, and told of it in some tickets. */
const tickets: fc.Arbitrary<readonly Ticket[]> = fc
  .array(
    fc.record({
      ways: fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...paths)),
      sent: fc.array(fc.record({ told: fc.subarray([0, 1]), minute: fc.nat(9) }), { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((learners) =>
    learners.flatMap(({ ways, sent }, at) =>
      sent.map(({ told, minute }) =>
        ticketOf({
          registration: at.toString(16).padStart(10, '0'),
          name: `Learner ${at} at ${minute}`,
          madeAtMillis: minute * 60_000,
          lessons: told.map((lesson) => playedLesson(both[lesson] ?? bakery, ways[lesson] ?? [])),
        }),
      ),
    ),
  );

const shuffled = <Item>(items: fc.Arbitrary<readonly Item[]>) =>
  items.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })));

function resultsOf(all: readonly Ticket[]) {
  const tally = createTally();
  for (const ticket of all) tally.add(ticket, lessons);
  const { people, ...rest } = tally.results('0000000a', lessons);
  const alike = people.map(({ finished, ...person }) => ({ ...person, finished: new Set(finished) }));
  const byCompetency = rest.competencies.toSorted((a, b) => a.competency.localeCompare(b.competency));
  return { ...rest, people: alike, competencies: byCompetency };
}

test('the order in which tickets come does not matter', () => {
  fc.assert(
    fc.property(shuffled(tickets), ([inOrder, otherwise]) => {
      expect(resultsOf(otherwise)).toEqual(resultsOf(inOrder));
    }),
  );
});

test('a ticket that comes several times counts once', () => {
  fc.assert(
    fc.property(tickets, (all) => {
      expect(resultsOf([...all, ...all])).toEqual(resultsOf(all));
    }),
  );
});

test('a ticket of nonsense changes nothing for the others', () => {
  const nonsense = fc.record({
    lesson: fc.nat(0xffff),
    version: fc.nat(9),
    choices: fc.array(fc.nat(0xffff), { maxLength: 30 }),
  });
  fc.assert(
    fc.property(tickets, fc.array(nonsense, { minLength: 1, maxLength: 5 }), (all, bad) => {
      const forged = ticketOf({ assignment: '0000000b', registration: 'ffffffffff', lessons: bad });
      expect(resultsOf([forged, ...all, forged])).toEqual(resultsOf(all));
    }),
  );
});

test('the percents of a decision that is shown add up to a hundred', () => {
  fc.assert(
    fc.property(tickets, (all) => {
      for (const { options } of resultsOf(all).lessons.flatMap(({ decisions }) => decisions))
        expect(options.reduce((sum, { share }) => sum + share, 0)).toBe(100);
    }),
  );
});
