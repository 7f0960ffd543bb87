import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import type { BuilderActions } from './actions.ts';
import { Fold } from './fold.tsx';

interface FilesPartProps {
  readonly words: TrainerMessages['files'];
  /** Whether there is anything to keep. */
  readonly filled: boolean;
  readonly actions: Pick<BuilderActions, 'backup' | 'save' | 'takeIn'>;
}

/** What goes into files and comes back from them. */
export function FilesPart({ words, filled, actions }: FilesPartProps) {
  function take(field: HTMLInputElement): void {
    const file = field.files?.[0];
    if (file) actions.takeIn(file);
    // The same file can be chosen again.
    field.value = '';
  }
  return (
    <Fold summary={words.title}>
      <p>{words.explain}</p>
      {filled && (
        <>
          <p class="row">
            <button type="button" class="quiet-button" data-backup onClick={actions.backup}>
              {words.backup}
            </button>
            <button type="button" class="quiet-button" data-save-all onClick={() => actions.save()}>
              {words.all}
            </button>
          </p>
          <p class="aside">{words.secret}</p>
        </>
      )}
      <p class="field">
        <label for="field-file">{words.open}</label>
        <input
          id="field-file"
          type="file"
          accept=".json,application/json"
          data-restore
          aria-describedby="file-hint"
          onChange={({ currentTarget }) => take(currentTarget)}
        />
        <small id="file-hint" class="hint">
          {words.openHint}
        </small>
      </p>
    </Fold>
  );
}
