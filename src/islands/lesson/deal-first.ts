import { dealOptions } from './deal-options.ts';

/** Runs at the end of the story, before the first decision can be seen: a card must never move under a finger. */
const first = document.querySelector<HTMLFormElement>('form[data-decision]');
const seed = document.documentElement.dataset['seed'];
if (first && seed) dealOptions(first, Number(seed));
