import { chooseLocale } from '../core/choose-locale.ts';
import { locales } from '../messages/locales.ts';
import { rememberedLocale } from './remembered-locale.ts';

const locale = chooseLocale(locales, rememberedLocale(), navigator.languages);
const link = document.querySelector<HTMLAnchorElement>(`a[data-locale="${locale}"]`);
if (link) location.replace(link.href);
