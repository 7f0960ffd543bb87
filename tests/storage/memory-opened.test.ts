import { memoryOpened } from '../../src/storage/memory-opened.ts';
import { describeOpenedStorage } from '../contracts/opened-storage.ts';

describeOpenedStorage('memory', memoryOpened);
