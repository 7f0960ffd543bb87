import { memoryAttempts } from '../../src/storage/memory-attempts.ts';
import { describeAttemptStorage } from '../contracts/attempt-storage.ts';

describeAttemptStorage('memory', memoryAttempts);
