import 'fake-indexeddb/auto';
import { indexedDbAttempts } from '../../src/storage/indexed-db-attempts.ts';
import { describeAttemptStorage } from '../contracts/attempt-storage.ts';

let databases = 0;

describeAttemptStorage('IndexedDB', () => {
  databases++;
  return indexedDbAttempts(`balie-${databases}`);
});
