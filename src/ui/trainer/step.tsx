import type { ComponentChildren } from 'preact';

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One step of making an assignment, with its number like a ticket at a counter. */
export function Step({ number, title, children }: StepProps) {
  return (
    <section class="step" aria-labelledby={`step-${number}`}>
      <h3 id={`step-${number}`}>
        <b>{number}</b> {title}
      </h3>
      {children}
    </section>
  );
}
