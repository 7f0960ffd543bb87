import { dealOptions } from './deal-options.ts';

/** Runs at the end of the story, before the first decision can be seen: a card must never move under a finger. */
const root = document.documentElement;
const first = document.querySelector<HTMLFormElement>('form[data-decision]');
if (first && root.dataset['seed']) dealOptions(first, Number(root.dataset['seed']));

// What was ticked in the other language is kept for the player; the bare step is what the browser can show by itself.
const [step = ''] = location.hash.split('&');
if (step !== location.hash) {
  root.dataset['fragment'] = location.hash;
  location.replace(step || '#');
}
