import { describe, expect, test } from 'vitest';
import { countStep } from '../../src/build/steps/count-tests.mjs';

describe('countStep', () => {
  test('counts a step without a report as one', () => {
    expect(countStep(true, undefined)).toEqual({ passed: 1, failed: 0 });
    expect(countStep(false, undefined)).toEqual({ passed: 0, failed: 1 });
  });

  test('takes the counts of Vitest', () => {
    expect(countStep(false, '{"numPassedTests":7,"numFailedTests":2}')).toEqual({ passed: 7, failed: 2 });
  });

  test('takes the counts of Playwright', () => {
    const report = '{"stats":{"expected":5,"unexpected":1,"skipped":3,"flaky":0}}';
    expect(countStep(false, report)).toEqual({ passed: 5, failed: 1 });
  });

  test('counts one failure when the runner failed but no test did', () => {
    expect(countStep(false, '{"numPassedTests":7,"numFailedTests":0}')).toEqual({ passed: 7, failed: 1 });
  });

  test('counts one failure when the report is cut off', () => {
    expect(countStep(false, '{"numPassedTests":')).toEqual({ passed: 0, failed: 1 });
  });
});
