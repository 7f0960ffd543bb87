/** Keeps the screen from going dark while the page is looked at, where the browser can do that. */
export function keepAwake(): void {
  const ask = (): void => {
    // Refused at a low battery, and on pages that are not secure.
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  ask();
  document.addEventListener('visibilitychange', ask);
}
