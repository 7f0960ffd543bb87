import { keepSelfCheck } from './keep-self-check.ts';

const form = document.querySelector<HTMLFormElement>('[data-self-check]');
if (form) keepSelfCheck(form);
