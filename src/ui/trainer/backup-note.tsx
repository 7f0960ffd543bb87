import type { Locale } from '../../messages/locales.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import { dateInWords } from './days.ts';

interface BackupNoteProps {
  readonly words: TrainerMessages['backup'];
  readonly files: TrainerMessages['files'];
  readonly locale: Locale;
  readonly backedUpAtMillis: number | undefined;
  readonly onBackup: () => void;
}

/** What is lost without a backup, and how not to lose it; after a backup, when that was. */
export function BackupNote({ words, files, locale, backedUpAtMillis, onBackup }: BackupNoteProps) {
  const done = backedUpAtMillis !== undefined;
  return (
    <section class={done ? 'backup done' : 'backup'} aria-labelledby="backup-title">
      <h3 id="backup-title">{words.title}</h3>
      {done ? (
        <p>{words.done(dateInWords(backedUpAtMillis, locale))}</p>
      ) : (
        <>
          <p>{words.lose}</p>
          <p>{words.remedy}</p>
        </>
      )}
      <p>{files.secret}</p>
      <button type="button" class="quiet-button" data-backup onClick={onBackup}>
        {files.backup}
      </button>
    </section>
  );
}
