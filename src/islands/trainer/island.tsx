import { render } from 'preact';
import type { KeptAssignment } from '../../core/assignment/desk.ts';
import type { Locale } from '../../messages/locales.ts';
import type { BuilderStore, View } from '../../stores/builder-store.ts';
import { Builder } from '../../ui/trainer/builder.tsx';
import type { BuilderData } from '../../ui/trainer/builder-data.ts';
import type { ShownLink } from '../../ui/trainer/link-part.tsx';
import { builderActions } from './actions.ts';
import { addressOf, showLink } from './show-link.ts';
import { theirWordsIn, wordsIn } from './words.ts';

interface Given {
  readonly root: HTMLElement;
  readonly data: BuilderData;
  readonly locale: Locale;
  readonly store: BuilderStore;
  readonly today: () => number;
}

/** Draws the builder whenever something changed, and moves the focus where the view changes. */
export async function drawBuilder({ root, data, locale, store, today }: Given): Promise<void> {
  const [words, ownWords] = await Promise.all([wordsIn(locale), theirWordsIn(locale)]);
  const loaded = new Map([[locale, ownWords]]);
  let link: ShownLink | undefined;
  let drawn = { view: store.$view.get(), notice: store.$notice.get() };
  const actions = builderActions({ store, words, locale, link: () => link });

  /** Whether what is to be drawn needs something that is not there yet; it is drawn when that has come. */
  function waits(at: View['at'], open: KeptAssignment | undefined): boolean {
    const asked = localeOf(at, open) ?? locale;
    if (!loaded.has(asked)) {
      // What cannot be loaded is said in the language of the page.
      void theirWordsIn(asked)
        .catch(() => ownWords)
        .then((theirs) => {
          loaded.set(asked, theirs);
          draw();
        });
      return true;
    }
    const address = at === 'link' && open?.shared && addressOf(open.shared.assignment, data);
    if (!address || link?.address === address) return false;
    void showLink(address).then((shown) => {
      link = shown;
      draw();
    });
    return true;
  }

  function draw(): void {
    const [view, notice, open] = [store.$view.get(), store.$notice.get(), store.$open.get()];
    if (waits(view.at, open)) return;
    const theirWords = loaded.get(localeOf(view.at, open) ?? locale) ?? ownWords;
    const shown = view.at === 'link' ? link : undefined;
    const [desk, fault] = [store.$desk.get(), store.$fault.get()];
    render(
      <Builder
        {...{ words, theirWords, locale, data, desk, fault, notice, open, link: shown, today: today(), actions }}
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

/** The language of what is looked at: the draft, or the assignment as it was shared. */
function localeOf(at: View['at'], open: KeptAssignment | undefined): Locale | undefined {
  return at === 'link' ? open?.shared?.assignment.locale : open?.draft.locale;
}
