import { type Address, formatAddress } from '../../core/attempt/address.ts';
import { rememberLocale } from '../remembered-locale.ts';
import { all } from './find.ts';

/** Lets the links to the other language lead to the same place in it, with everything that was ticked. */
export function carryOver(main: HTMLElement, place: () => Address): void {
  for (const link of all<HTMLAnchorElement>(main, 'a[data-language]')) {
    const page = link.href;
    const point = (): void => {
      link.href = page + formatAddress(place());
    };
    link.addEventListener('click', () => {
      point();
      rememberLocale(link.hreflang);
    });
    // Opened in another tab, with the wheel or from the menu.
    link.addEventListener('auxclick', point);
    link.addEventListener('contextmenu', point);
  }
}
