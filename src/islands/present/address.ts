// Apart from the rest of the round, so that the part that draws the code is fetched by itself. Where it does not come, the
// address can be read.
const code = document.querySelector<SVGElement>('[data-code]');
const url = new URL(code?.dataset['code'] ?? '', location.href);
for (const words of document.querySelectorAll('[data-address]')) words.textContent = url.host + url.pathname;
if (code)
  import('./draw-code.ts').then(
    ({ drawCode }) => drawCode(code, url.href),
    () => code.remove(),
  );
