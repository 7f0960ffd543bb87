const key = 'balie.locale';

/** The language the visitor chose last on this device, as stored: not yet checked. */
export function rememberedLocale(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is blocked: the browser's own language will do.
    return null;
  }
}

/** Remembers the language that the visitor chose by hand. */
export function rememberLocale(locale: string): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Storage is blocked or full: the choice then lasts for this page.
  }
}
