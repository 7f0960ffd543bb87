import type { Attempt } from '../core/attempt/attempt.ts';
import type { LessonId } from '../core/lesson/ids.ts';

/** Why attempts cannot be kept. */
export type StorageFault =
  /** There is no storage, it is blocked, or it does not answer. */
  | 'unavailable'
  /** The device has no room left. */
  | 'full'
  /** A later version of the site has changed the storage; it is left alone. */
  | 'newer';

export type Loaded =
  | {
      readonly ok: true;
      readonly attempts: readonly Attempt[];
      /** How many stored values could not be read and were moved aside by this call, for any lesson. */
      readonly setAside: number;
      /** How many attempts were written by a later version of the site; they stay untouched. */
      readonly newer: number;
    }
  | { readonly ok: false; readonly fault: StorageFault };

export type Saved =
  | { readonly kind: 'saved' }
  /** What is stored under this id is not the beginning of this attempt. Nothing was written. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly fault: StorageFault };

/** Where attempts are kept between visits. No method throws or rejects. */
export interface AttemptStorage {
  /** Everything that is kept of a lesson. What no parser accepts is moved aside, never thrown away. */
  load(lesson: LessonId): Promise<Loaded>;
  /** Every attempt that can be read, of any lesson; none when nothing can. Changes nothing. */
  readAll(): Promise<readonly Attempt[]>;
  /** Keeps an attempt under its id. Once it answers `saved`, the attempt is on disk. */
  save(attempt: Attempt): Promise<Saved>;
}
