/** As long as this the page may be busy; a frame of a screen lasts longer. */
const busyMillis = 12;

/** A function that lets the page draw and answer whenever it was busy for long enough. */
export function breather(): () => Promise<void> {
  let sinceMillis = performance.now();
  return async () => {
    if (performance.now() - sinceMillis < busyMillis) return;
    await new Promise((resolve) => setTimeout(resolve));
    sinceMillis = performance.now();
  };
}
