import { describe, expect, it } from 'vitest';
import { readPlaywrightCount, readVitestCount } from './report';

describe('readVitestCount', () => {
  it('counts tests, and a file that could not be loaded as one', () => {
    const report = {
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }] },
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(readVitestCount(JSON.stringify(report))).toEqual({ passed: 2, failed: 2, skipped: 1 });
  });
});

describe('readPlaywrightCount', () => {
  it('counts a flaky test and an error outside of tests as failed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(readPlaywrightCount(JSON.stringify(report))).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });
});
