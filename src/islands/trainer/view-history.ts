import type { BuilderStore, View } from '../../stores/builder-store.ts';

/** Lets Back go back to what was looked at before. The page keeps one address: what is made in it is no page. */
export function followHistory({ $view, look }: Pick<BuilderStore, '$view' | 'look'>): void {
  let going = false;
  history.replaceState({ view: $view.get() }, '');
  $view.listen((view) => {
    if (!going) history.pushState({ view }, '');
  });
  addEventListener('popstate', ({ state }) => {
    going = true;
    look(viewIn(state) ?? { at: 'list' });
    going = false;
  });
}

/** The view in a state of the history, which this page or another version of it has written. */
export function viewIn(state: unknown): View | undefined {
  if (typeof state !== 'object' || state === null || !('view' in state)) return undefined;
  const { view } = state;
  if (typeof view !== 'object' || view === null || !('at' in view)) return undefined;
  const id = 'id' in view && typeof view.id === 'string' ? view.id : undefined;
  if (id !== undefined && (view.at === 'draft' || view.at === 'link')) return { at: view.at, id };
  return view.at === 'list' ? { at: 'list' } : undefined;
}
