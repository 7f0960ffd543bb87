import { formatAddress, parseAddress } from '../../core/attempt/address.ts';
import { currentStep, debriefStep, nextStep, previousStep, type View, viewAt } from '../../core/attempt/view.ts';
import type { OptionId, SceneId } from '../../core/lesson/ids.ts';
import type { LessonGraph } from '../../core/lesson/lesson.ts';
import type { LessonStore } from '../../stores/lesson-store.ts';
import { rememberLocale } from '../remembered-locale.ts';
import { showCover } from './cover.ts';
import { dealOptions } from './deal-options.ts';
import { showDebrief } from './debrief.ts';
import { all, one } from './find.ts';
import { jsonOrUndefined } from './json.ts';
import { drawMoods } from './moods.ts';
import { showScene, tickedOption } from './scene.ts';
import { renewTabSeed } from './tab-seed.ts';

/**
 * Brings the story in `main` to life. The address says which step is shown and the store what was chosen; the player
 * only reveals, and passes on what the learner does.
 */
export async function play(main: HTMLElement, lesson: LessonGraph, store: LessonStore): Promise<void> {
  const forms = all<HTMLFormElement>(main, 'form[data-decision]');
  const languageLinks = all<HTMLAnchorElement>(main, 'a[data-language]').map((link) => ({ link, page: link.href }));
  const sections = all(main, '[data-cover], [data-scene], [data-ending], [data-debrief]');
  const siteName = document.documentElement.dataset['siteName'] ?? '';
  const lessonTitle = one(main, '[data-cover]').dataset['title'] ?? '';
  let shown: HTMLElement | undefined;
  let busy = false;

  const step = (): string => parseAddress(location.hash).step;
  const viewNow = (): View => viewAt(lesson, store.$state.get(), step());
  const goTo = (wanted: string): void => {
    if (step() === wanted) render();
    else location.hash = wanted;
  };

  function render(): void {
    const state = store.$state.get();
    const view = viewNow();
    const section = sectionOf(main, view);
    for (const each of sections) each.hidden = each !== section;
    const back = previousStep(state, view);
    for (const link of all<HTMLAnchorElement>(section, '[data-back]')) {
      link.hidden = back === undefined;
      link.href = `#${back ?? ''}`;
    }
    for (const link of all<HTMLAnchorElement>(section, '[data-continue]'))
      link.href = `#${nextStep(state, view) ?? ''}`;
    if (view.kind === 'cover') showCover(section, state);
    if (view.kind === 'scene') showScene(section, view, state);
    if (view.kind === 'ending') drawMoods(section, state.moods);
    if (view.kind === 'debrief') showDebrief(main, section, lesson, state);
    document.title = titleOf(section, view, lessonTitle, siteName);
    if (shown !== section) arriveAt(section);
    shown = section;
    pointLanguageLinks();
  }

  /** A new step starts at its top, and a screen reader at its title; what was on show before the player stays put. */
  function arriveAt(section: HTMLElement): void {
    delete shown?.dataset['fresh'];
    if (!shown && section === (main.querySelector(':target') ?? one(main, '[data-cover]'))) return;
    scrollTo(0, 0);
    const place = section.querySelector<HTMLElement>('.step-title, [data-start]');
    place?.focus({ preventScroll: true });
  }

  function pointLanguageLinks(): void {
    const form = shown?.querySelector<HTMLFormElement>('form[data-decision]');
    const ticked = form ? tickedOption(form) : undefined;
    const attempt = store.$kept.get() ? undefined : store.$attempt.get();
    const fragment = formatAddress({
      step: step(),
      ...(ticked ? { ticked } : {}),
      ...(attempt ? { carried: JSON.stringify(attempt) } : {}),
    });
    for (const { link, page } of languageLinks) link.href = page + fragment;
  }

  async function confirm(form: HTMLFormElement): Promise<void> {
    const option = tickedOption(form);
    const view = viewNow();
    if (busy || !option || view.kind !== 'scene' || view.choice || view.scene.id !== form.dataset['decision']) return;
    busy = true;
    await store.choose(view.scene.id, option as OptionId);
    busy = false;
    if (shown) shown.dataset['fresh'] = '';
    render();
    const now = viewNow();
    if (now.kind === 'scene' && now.choice) reveal(form);
  }

  async function arriveAtStep(): Promise<void> {
    render();
    if (viewNow().kind === 'debrief') await store.finish();
    if (viewNow().kind === 'debrief') render();
  }

  function dealAll(): void {
    const seed = store.$attempt.get()?.seed ?? Number(document.documentElement.dataset['seed']);
    for (const form of forms) if (!tickedOption(form)) dealOptions(form, seed);
  }

  function again(): void {
    const seed = renewTabSeed();
    document.documentElement.dataset['seed'] = String(seed);
    store.again(seed);
    for (const form of forms) form.reset();
    dealAll();
    goTo(currentStep(store.$state.get()));
  }

  async function rewind(scene: string): Promise<void> {
    await store.rewind(scene as SceneId);
    for (const form of forms) form.reset();
    goTo(scene);
  }

  function listen(): void {
    addEventListener('hashchange', () => void arriveAtStep());
    addEventListener('submit', (event) => {
      if (event.target instanceof HTMLFormElement) void confirm(event.target);
    });
    document.addEventListener('visibilitychange', async () => {
      if (document.visibilityState !== 'visible') return;
      await store.refresh();
      render();
    });
    main.addEventListener('change', (event) => {
      pointLanguageLinks();
      // The button that now appears may not hide the card.
      if (event.target instanceof Element) event.target.closest('.card')?.scrollIntoView({ block: 'nearest' });
    });
    main.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest('[data-again]')) again();
      const scene = target?.closest<HTMLElement>('[data-rewind]')?.dataset['rewind'];
      if (scene) void rewind(scene);
      const language = target?.closest<HTMLAnchorElement>('a[data-language]');
      if (language) rememberLocale(language.hreflang);
    });
    store.$notices.subscribe((notices) => {
      for (const line of all(main, '[data-notice]'))
        line.hidden = !notices.some((notice) => notice === line.dataset['notice']);
    });
  }

  const address = parseAddress(location.hash);
  await store.open(address.step === debriefStep ? 'finished' : 'latest', jsonOrUndefined(address.carried));
  dealAll();
  tick(main, address.step, address.ticked);
  // What was carried over is taken in; the plain address is the one to keep and to share.
  if (address.ticked ?? address.carried)
    history.replaceState(null, '', formatAddress({ step: address.step }) || location.pathname);
  listen();
  main.dataset['ready'] = '';
  await arriveAtStep();
  const early = forms.find((form) => form.dataset['confirmedEarly'] !== undefined);
  if (early) await confirm(early);
}

function sectionOf(main: HTMLElement, view: View): HTMLElement {
  switch (view.kind) {
    case 'cover':
      return one(main, '[data-cover]');
    case 'scene':
      return one(main, `[data-scene="${view.scene.id}"]`);
    case 'ending':
      return one(main, `[data-ending="${view.ending}"]`);
    case 'debrief':
      return one(main, '[data-debrief]');
  }
}

function titleOf(section: HTMLElement, view: View, lesson: string, site: string): string {
  const own = view.kind === 'cover' ? [] : [section.dataset['title'] ?? ''];
  return [...own, lesson, site].join(' · ');
}

/** Moves the eye and the screen reader to what the choice did. */
function reveal(form: HTMLFormElement): void {
  const consequence = form.querySelector<HTMLElement>('[data-chosen] [data-consequence]');
  scrollTo(0, 0);
  consequence?.focus({ preventScroll: true });
  consequence?.scrollIntoView({ block: 'nearest' });
}

/** Ticks the option that was ticked in the other language. */
function tick(main: HTMLElement, scene: string, option: string | undefined): void {
  if (!option) return;
  const radios = all<HTMLInputElement>(main, 'form[data-decision] input[type="radio"]');
  const radio = radios.find((each) => each.value === option && each.form?.dataset['decision'] === scene);
  if (radio) radio.checked = true;
}
