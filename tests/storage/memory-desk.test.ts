import { memoryDesk } from '../../src/storage/memory-desk.ts';
import { describeDeskStorage } from '../contracts/desk-storage.ts';

describeDeskStorage('memory', memoryDesk);
