import { render } from 'preact';
import type { Locale } from '../../messages/locales.ts';
import type { BuilderStore } from '../../stores/builder-store.ts';
import { Builder } from '../../ui/trainer/builder.tsx';
import type { BuilderData } from '../../ui/trainer/builder-data.ts';
import type { ShownLink } from '../../ui/trainer/link-part.tsx';
import { builderActions } from './actions.ts';
import { addressOf, showLink } from './show-link.ts';
import { lazyWords } from './words.ts';

interface Given {
  readonly root: HTMLElement;
  readonly data: BuilderData;
  readonly locale: Locale;
  readonly store: BuilderStore;
  readonly today: () => number;
}

/** Draws the builder whenever something changed, and moves the focus where the view changes. */
export async function drawBuilder({ root, data, locale, store, today }: Given): Promise<void> {
  const allWords = lazyWords();
  const words = await allWords.load(locale);
  let link: ShownLink | undefined;
  let drawn = { view: store.$view.get(), notice: store.$notice.get() };
  const actions = builderActions({ store, words, locale, link: () => link });

  /** What the view needs and is not there yet; drawn again when it is. */
  function fetchMissing(): boolean {
    const open = store.$open.get();
    if (open && !allWords.loaded(open.draft.locale)) {
      void allWords.load(open.draft.locale).then(draw);
      return true;
    }
    const address = store.$view.get().at === 'link' && open?.shared && addressOf(open.shared.assignment, data);
    if (!address || link?.address === address) return false;
    void showLink(address).then((shown) => {
      link = shown;
      draw();
    });
    return true;
  }

  function draw(): void {
    if (fetchMissing()) return;
    const [view, notice, open] = [store.$view.get(), store.$notice.get(), store.$open.get()];
    const learnerWords = (open && allWords.loaded(open.draft.locale)) ?? words;
    render(
      <Builder
        {...{ words, learnerWords, locale, data, actions, open, today: today() }}
        desk={store.$desk.get()}
        fault={store.$fault.get()}
        notice={notice}
        link={view.at === 'link' ? link : undefined}
      />,
      root,
    );
    if (view !== drawn.view) root.querySelector<HTMLElement>('[data-view-title]')?.focus({ preventScroll: true });
    // What is new stands on top.
    if (view !== drawn.view || (notice && notice !== drawn.notice)) root.scrollIntoView();
    drawn = { view, notice };
  }

  for (const changing of [store.$desk, store.$fault, store.$view, store.$notice]) changing.listen(draw);
  draw();
}
