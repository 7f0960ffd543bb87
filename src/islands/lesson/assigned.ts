import { askedAtMillis, type OpenedAssignment, openedWithLesson } from '../../core/assignment/opened.ts';
import type { LessonGraph } from '../../core/lesson/lesson.ts';
import { attemptsFor, isFromBefore } from '../../core/record/make-ticket.ts';
import { type InLessonMessages, inLesson } from '../../messages/assignment/in-lesson.ts';
import type { AttemptStorage } from '../../ports/attempt-storage.ts';
import { localOpened } from '../../storage/local-opened.ts';
import type { LessonStore } from '../../stores/lesson-store.ts';
import { all, one } from './find.ts';

/**
 * Lets a lesson belong to the assignment that was touched last of those that have it: says so, shows the house rules, and
 * keeps the reasons for the end when the trainer wants that.
 *
 * @returns the store to play with: a lesson that was played before the assignment was opened begins anew
 */
export function belong(
  main: HTMLElement,
  lesson: LessonGraph,
  store: LessonStore,
  attempts: AttemptStorage,
): LessonStore {
  const opened = openedWithLesson(localOpened().readAll(), lesson.id);
  if (!opened) return store;
  const words = inLesson[document.documentElement.lang === 'en' ? 'en' : 'nl'];
  const page = `${one<HTMLAnchorElement>(main, '.top-bar a').href}assignment/#${opened.registration}`;
  showOnCover(one(main, '[data-cover]'), opened, words, page);
  showRules(main, lesson, opened, words);
  const done = one<HTMLAnchorElement>(main, '[data-debrief] .actions a');
  done.href = page;
  done.textContent = words.back;
  if (opened.assignment.coaching === 'end') keepReasons(main, store);
  return {
    ...store,
    async open(wanted, carried) {
      await store.open(wanted, carried);
      if (wanted === 'finished' || !(await isToBeginAnew(opened, store, attempts))) return;
      store.again(Number(document.documentElement.dataset['seed']));
      one(main, '[data-cover] .actions').prepend(made('p', words.before));
    },
  };
}

/** From whom it is and what of it will be seen, where the cover says that nobody sees anything. */
function showOnCover(
  cover: HTMLElement,
  { assignment }: OpenedAssignment,
  words: InLessonMessages,
  page: string,
): void {
  const from = assignment.from.trim() || words.someone;
  const fact = document.createElement('div');
  const link = made('a', words.title(assignment.title, from));
  link.href = page;
  const value = document.createElement('dd');
  value.append(link);
  fact.append(made('dt', words.belongs), value);
  one(cover, '.facts').append(fact);
  const ends = assignment.coaching === 'end' ? [words.end] : [];
  one(cover, '.aside').textContent = [words.modes[assignment.mode](from), words.appraisal, ...ends].join(' ');
}

/** On the cover, and beside every question that depends on what somebody may decide. */
function showRules(main: HTMLElement, lesson: LessonGraph, opened: OpenedAssignment, words: InLessonMessages): void {
  const rules = opened.assignment.houseRules.trim();
  const scenes = lesson.scenes.filter(({ mandate }) => mandate);
  if (rules === '' || scenes.length === 0) return;
  const note = (level: 2 | 3): HTMLElement => {
    const paper = document.createElement('aside');
    // On the same paper as the reasons.
    paper.className = 'why';
    paper.dataset['rules'] = '';
    const title = made('h3', words.rules);
    title.ariaLevel = `${level}`;
    paper.append(title, made('div', rules));
    return paper;
  };
  one(main, '[data-cover] .aside').after(note(2));
  for (const { id } of scenes) one(main, `form[data-decision="${id}"]`).before(note(3));
}

/** Reasons come with the debrief, and stay from then on. */
function keepReasons(main: HTMLElement, store: LessonStore): void {
  store.$state.subscribe(({ completed }) => {
    for (const why of all(main, '[data-why]')) why.hidden = !completed;
  });
}

/** Whether what was found was played before anybody asked for it, and nothing is finished that counts. */
async function isToBeginAnew(opened: OpenedAssignment, store: LessonStore, attempts: AttemptStorage): Promise<boolean> {
  const attempt = store.$attempt.get();
  if (!attempt || !isFromBefore(attempt, askedAtMillis(opened, attempt.lesson))) return false;
  return !attemptsFor(opened, await attempts.readAll()).has(attempt.lesson);
}

function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
