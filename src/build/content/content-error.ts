import { formatMistakes } from './format-report.ts';
import type { Mistake } from './mistake.ts';

/** Stops a build: its message is the whole report. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(formatMistakes(mistakes));
    this.mistakes = mistakes;
  }
}
