import { keepAwake } from '../keep-awake.ts';
import { rememberLanguages } from '../language-links.ts';

// The cards themselves need no script: each is a part of the page with an address of its own.
rememberLanguages();
keepAwake();
const button = document.querySelector<HTMLElement>('[data-print]');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
