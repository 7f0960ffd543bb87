import { dayOf } from '../../core/assignment/assignment.ts';
import type { OpenedAssignment } from '../../core/assignment/opened.ts';
import { timeOf } from '../../core/assignment/standing.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { attemptsFor } from '../../core/record/make-ticket.ts';
import { formatDay } from '../../messages/format-day.ts';

/** Lays out a card for every opened assignment, with how many of its lessons are done. */
export function showAssignments(all: readonly OpenedAssignment[], attempts: readonly Attempt[] = []): void {
  const section = document.querySelector<HTMLElement>('[data-assignments]');
  const template = section?.querySelector('template');
  if (!section || !template) return;
  const today = dayOf(Date.now(), new Date().getTimezoneOffset());
  const cards = all.map((opened) => {
    // In this document: within a template an address leads nowhere.
    const card = document.importNode(template.content, true);
    fill(card, opened, attempts, today);
    return card;
  });
  section.querySelector('ul')?.replaceChildren(...cards);
  section.hidden = all.length === 0;
}

function fill(card: DocumentFragment, opened: OpenedAssignment, attempts: readonly Attempt[], today: number): void {
  const { assignment, registration } = opened;
  const { title, from, lessons, closesOnDay } = assignment;
  const day =
    closesOnDay === undefined ? '' : formatDay(closesOnDay, document.documentElement.lang === 'en' ? 'en' : 'nl');
  const isLate = timeOf(assignment, today) === 'late';
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    title: { title: title.trim() },
    from: { from: from.trim() },
    done: { done: `${attemptsFor(opened, attempts).size}`, total: `${lessons.length}` },
    until: { day: isLate ? '' : day },
    closed: { day: isLate ? day : '' },
  };
  for (const place of card.querySelectorAll<HTMLElement>('[data-fill]')) say(place, words[place.dataset['fill'] ?? '']);
  const link = card.querySelector('a');
  if (link) link.hash = registration;
  card.querySelector('svg')?.append(...faceOf(lessons[0] ?? ''));
}

/** Puts values into the words that a place has for them; without words or values of its own it takes what else it has. */
function say(place: HTMLElement, values: Readonly<Record<string, string>> = {}): void {
  const { words = '{title}', or = '' } = place.dataset;
  const text = Object.entries(values).map(([name, value]) => [`{${name}}`, value || or] as const);
  place.hidden = text.some(([, value]) => value === '');
  place.textContent = text.reduce((said, [name, value]) => said.replace(name, () => value), words);
}

/** Whoever looks out of the window of a lesson in the street. */
function faceOf(lesson: string): readonly Node[] {
  const drawn = document.querySelectorAll(
    `.street [data-lesson="${lesson}"] use:is([href$="-behind"], [href$="-head"])`,
  );
  return [...drawn].map((part) => part.cloneNode());
}
