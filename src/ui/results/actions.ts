import type { ResultsFile } from './keeping-part.tsx';

/** What can be done on the results page. */
export interface ResultsActions {
  readonly takeText: (text: string) => void;
  readonly takeFiles: (files: readonly File[]) => void;
  readonly restoreFiles: (files: readonly File[]) => void;
  readonly takeDropped: (dropped: DataTransfer) => void;
  readonly stop: () => void;
  readonly startCamera: () => void;
  /** The place for the picture of the camera is there. */
  readonly showCamera: (video: HTMLVideoElement) => void;
  readonly stopCamera: () => void;
  readonly choose: (assignment: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly download: (assignment: string, file: ResultsFile) => void;
  readonly print: () => void;
  readonly erase: (assignment: string) => void;
  readonly eraseAll: () => void;
  readonly eraseOld: () => void;
}
