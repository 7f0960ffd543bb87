import type { ResultsMessages } from '../../messages/results/nl.ts';
import { EraseButton } from './erase-button.tsx';

/** The files that the results can be had as. */
export type ResultsFile = 'people' | 'decisions' | 'all';

interface KeepingPartProps {
  readonly words: ResultsMessages['keeping'];
  readonly title: string;
  readonly people: number;
  readonly hasChoices: boolean;
  readonly onDownload: (file: ResultsFile) => void;
  readonly onPrint: () => void;
  readonly onErase: () => void;
  readonly onEraseAll: () => void;
}

const files: readonly ResultsFile[] = ['people', 'decisions', 'all'];

/** What can be done with the results of an assignment: kept elsewhere, printed, erased. */
export function KeepingPart(props: KeepingPartProps) {
  const { words, title, people, hasChoices, onDownload, onPrint, onErase, onEraseAll } = props;
  const offered = files.filter((file) => hasChoices || file !== 'decisions');
  return (
    <section class="keeping" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{words.title}</h2>
      <div class="buttons">
        {offered.map((file) => (
          <button key={file} type="button" class="quiet-button" data-download={file} onClick={() => onDownload(file)}>
            {words[file]}
          </button>
        ))}
        <button type="button" class="quiet-button" onClick={onPrint}>
          {words.print}
        </button>
      </div>
      <div class="buttons">
        <EraseButton
          {...{ words }}
          name="assignment"
          label={words.erase}
          sure={words.sure(title, people)}
          onErase={onErase}
        />
        <EraseButton {...{ words }} name="all" label={words.eraseAll} sure={words.sureAll} onErase={onEraseAll} />
      </div>
    </section>
  );
}
