import type { ResultsMessages } from '../../messages/results/nl.ts';

/** What is being taken in, or what the last taking in came to. */
export type ShownIntake =
  | { readonly kind: 'opening' | 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | {
      readonly kind: 'done';
      readonly taken: number;
      readonly again: number;
      readonly aside: number;
      readonly restored: boolean;
      readonly stopped: boolean;
    };

interface IntakeLineProps {
  readonly words: ResultsMessages['intake'];
  readonly restoredWords: string;
  readonly intake: ShownIntake;
  readonly onStop: () => void;
}

/** How far taking in is, with a way to stop it; then what it came to, in one line that is read aloud. */
export function IntakeLine({ words, restoredWords, intake, onStop }: IntakeLineProps) {
  return (
    <div class="intake" data-intake={intake.kind}>
      {intake.kind === 'working' && (
        <>
          <progress max={intake.of} value={intake.done} aria-label={words.progress} />
          <span>{words.working(intake.done, intake.of)}</span>
          <button type="button" class="quiet-button" data-stop onClick={onStop}>
            {words.stop}
          </button>
        </>
      )}
      <p role="status">{intake.kind === 'done' && outcome(words, restoredWords, intake)}</p>
    </div>
  );
}

function outcome(
  words: ResultsMessages['intake'],
  restoredWords: string,
  { taken, again, aside, restored, stopped }: Extract<ShownIntake, { kind: 'done' }>,
): string {
  const parts = [
    taken > 0 && words.taken(taken),
    again > 0 && words.again(again),
    aside > 0 && words.aside(aside),
    restored && restoredWords,
    stopped && words.stopped,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : words.nothing;
}
