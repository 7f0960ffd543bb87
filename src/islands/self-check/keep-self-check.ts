import { type Answer, answers, type SelfCheck, selfCheckFormat } from '../../core/self-check/self-check.ts';
import { keep, keptSelfCheck } from './kept-self-check.ts';

/** Shows what was filled in before, and keeps every change at once. */
export function keepSelfCheck(form: HTMLFormElement): void {
  const lesson = form.dataset['selfCheck'] ?? '';
  const { selfCheck, fault } = keptSelfCheck(lesson);
  fill(form, selfCheck);
  if (fault) tell(form, fault);
  form.addEventListener('submit', (event) => event.preventDefault());
  if (fault === 'newer') return;
  form.addEventListener('input', () => {
    if (!keep(lesson, read(form))) tell(form, 'not-kept');
  });
}

function fill(form: HTMLFormElement, { answers: given, plan }: SelfCheck): void {
  for (const input of form.querySelectorAll('input')) {
    if (input.type === 'radio') input.checked = Object.hasOwn(given, input.name) && given[input.name] === input.value;
    else input.value = input.name === 'plan-cue' ? plan.cue : plan.action;
  }
}

function read(form: HTMLFormElement): SelfCheck {
  const values = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  const given = values.filter((entry): entry is [string, Answer] => answers.some((answer) => answer === entry[1]));
  const half = (name: string): string => values.find(([one]) => one === name)?.[1] ?? '';
  return {
    format: selfCheckFormat,
    answers: Object.fromEntries(given.filter(([name]) => !name.startsWith('plan-'))),
    plan: { cue: half('plan-cue'), action: half('plan-action') },
  };
}

function tell(form: HTMLFormElement, fault: string): void {
  for (const line of form.querySelectorAll<HTMLElement>('[data-fault]')) line.hidden = line.dataset['fault'] !== fault;
}
