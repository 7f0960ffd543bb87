import { type Address, parseAddress } from '../../core/attempt/address.ts';
import { currentStep, debriefStep } from '../../core/attempt/view.ts';
import type { OptionId, SceneId } from '../../core/lesson/ids.ts';
import type { LessonGraph } from '../../core/lesson/lesson.ts';
import type { LessonStore } from '../../stores/lesson-store.ts';
import { dealOptions } from './deal-options.ts';
import { all } from './find.ts';
import { jsonOrUndefined } from './json.ts';
import { carryOver } from './language-switch.ts';
import { tickedOption } from './scene.ts';
import { createScreen, type Screen } from './screen.ts';
import { renewTabSeed } from './tab-seed.ts';

/**
 * Brings the story in `main` to life. The address says which step is shown and the store what was chosen; the player
 * only reveals, and passes on what the learner does.
 */
export async function play(main: HTMLElement, lesson: LessonGraph, store: LessonStore): Promise<void> {
  const forms = all<HTMLFormElement>(main, 'form[data-decision]');
  const screen = createScreen(main, lesson, () => store.$state.get());
  const address = parseAddress(document.documentElement.dataset['fragment'] ?? location.hash);

  await store.open(address.step === debriefStep ? 'finished' : 'latest', jsonOrUndefined(address.carried));
  dealAll(forms, store);
  takeIn(main, address);
  showNotices(main, store);
  carryOver(main, () => placeOf(forms, screen, store));
  listen(main, forms, screen, store);
  // Who has confirmed already waits for the consequence, and for nothing else.
  const early = forms.find((form) => form.dataset['confirmedEarly'] !== undefined);
  if (early) await confirm(early, screen, store);
  await arrive(screen, store);
  main.dataset['ready'] = '';
}

function listen(main: HTMLElement, forms: readonly HTMLFormElement[], screen: Screen, store: LessonStore): void {
  addEventListener('hashchange', () => void arrive(screen, store));
  addEventListener('submit', (event) => {
    if (event.target instanceof HTMLFormElement) void confirm(event.target, screen, store);
  });
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState !== 'visible') return;
    await store.refresh();
    screen.render();
  });
  main.addEventListener('change', (event) => {
    // The button that now appears may not hide the card.
    if (event.target instanceof Element) event.target.closest('.card')?.scrollIntoView({ block: 'nearest' });
  });
  main.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const scene = target?.closest<HTMLElement>('[data-rewind]')?.dataset['rewind'];
    if (scene) void rewind(scene, forms, screen, store);
    if (target?.closest('[data-again]')) again(forms, screen, store);
  });
}

/** Shows the step of the address. Whoever sees the debrief has completed the lesson: that is kept before it is seen. */
async function arrive(screen: Screen, store: LessonStore): Promise<void> {
  if (screen.view().kind === 'debrief') await store.finish();
  screen.render();
}

async function confirm(form: HTMLFormElement, screen: Screen, store: LessonStore): Promise<void> {
  const option = tickedOption(form);
  const view = screen.view();
  if (!option || view.kind !== 'scene' || view.choice || view.scene.id !== form.dataset['decision']) return;
  await store.choose(view.scene.id, option as OptionId);
  // The learner may have gone elsewhere while the choice was being kept.
  const isHere = screen.step() === view.scene.id;
  if (isHere) screen.expectAnswer();
  screen.render();
  if (isHere) reveal(form);
}

/** Moves the eye and the screen reader to what the choice did. */
function reveal(form: HTMLFormElement): void {
  const consequence = form.querySelector<HTMLElement>('[data-chosen] [data-consequence]');
  if (!consequence) return;
  scrollTo(0, 0);
  consequence.focus({ preventScroll: true });
  if (consequence.getBoundingClientRect().top > innerHeight * 0.8) consequence.scrollIntoView();
}

function again(forms: readonly HTMLFormElement[], screen: Screen, store: LessonStore): void {
  const seed = renewTabSeed();
  document.documentElement.dataset['seed'] = String(seed);
  store.again(seed);
  for (const form of forms) form.reset();
  dealAll(forms, store);
  screen.goTo(currentStep(store.$state.get()));
}

async function rewind(
  scene: string,
  forms: readonly HTMLFormElement[],
  screen: Screen,
  store: LessonStore,
): Promise<void> {
  await store.rewind(scene as SceneId);
  for (const form of forms) form.reset();
  screen.goTo(scene);
}

/** Lays out the cards of every decision in which nothing has been ticked. */
function dealAll(forms: readonly HTMLFormElement[], store: LessonStore): void {
  const seed = store.$attempt.get()?.seed ?? Number(document.documentElement.dataset['seed']);
  for (const form of forms) if (!tickedOption(form)) dealOptions(form, seed);
}

/** Where the learner is, for the other language. */
function placeOf(forms: readonly HTMLFormElement[], screen: Screen, store: LessonStore): Address {
  const step = screen.step();
  const form = forms.find((each) => each.dataset['decision'] === step);
  const ticked = form && tickedOption(form);
  const attempt = store.$kept.get() ? undefined : store.$attempt.get();
  return { step, ...(ticked ? { ticked } : {}), ...(attempt ? { carried: JSON.stringify(attempt) } : {}) };
}

/** Ticks what was ticked in the other language. */
function takeIn(main: HTMLElement, { step, ticked }: Address): void {
  const radios = all<HTMLInputElement>(main, 'form[data-decision] input[type="radio"]');
  const radio = radios.find((each) => each.value === ticked && each.form?.dataset['decision'] === step);
  if (radio) radio.checked = true;
}

function showNotices(main: HTMLElement, store: LessonStore): void {
  const lines = all(main, '[data-notice]');
  store.$notices.subscribe((notices) => {
    for (const line of lines) line.hidden = !notices.some((notice) => notice === line.dataset['notice']);
  });
}
