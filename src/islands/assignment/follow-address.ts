import type { AssignmentStore } from '../../stores/assignment-store.ts';
import { all } from '../lesson/find.ts';

/** Shows what the address asks for, now and whenever it changes. */
export function followAddress(store: AssignmentStore): void {
  const visit = (): void => {
    const address = store.visit(location.hash);
    if (address !== location.hash) history.replaceState(null, '', address || location.pathname);
  };
  addEventListener('hashchange', visit);
  visit();
}

/** Lets the link to the other language lead to the same place in it. */
export function carryAddress(): void {
  for (const link of all<HTMLAnchorElement>(document, 'a[data-language]')) {
    const page = link.href;
    const point = (): void => {
      link.href = page + location.hash;
    };
    for (const event of ['click', 'auxclick', 'contextmenu']) link.addEventListener(event, point);
  }
}
