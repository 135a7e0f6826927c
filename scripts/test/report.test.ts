import { describe, expect, it } from 'vitest';
import { readPlaywrightReport, readVitestReport } from './report';

describe('readVitestReport', () => {
  it('counts tests, counts a file that could not be loaded as one, and lists failures', () => {
    const passed = { status: 'passed', fullName: 'a b', failureMessages: [] };
    const failed = {
      status: 'failed',
      fullName: 'a c',
      failureMessages: ['\u001b[31mno\u001b[39m\n\n  at x\n  at /node_modules/vitest/x.js'],
    };
    const report = {
      testResults: [
        {
          name: '1.ts',
          status: 'passed',
          message: '',
          assertionResults: [passed, { ...passed, status: 'skipped' }],
        },
        { name: '2.ts', status: 'failed', message: '', assertionResults: [failed, passed] },
        { name: '3.ts', status: 'failed', message: 'does not load', assertionResults: [] },
      ],
    };
    expect(readVitestReport(JSON.stringify(report))).toEqual({
      count: { passed: 2, failed: 2, skipped: 1 },
      failures: ['2.ts: a c\n    no\n      at x', '3.ts\n    does not load'],
      flaky: [],
    });
  });
});

describe('readPlaywrightReport', () => {
  it('counts an error outside tests as failed and a flaky test as passed, and lists both', () => {
    const spec = (title: string, status: string, message: string) => ({
      file: 'a.spec.ts',
      line: 7,
      title,
      tests: [{ status, results: [{ errors: status === 'expected' ? [] : [{ message }] }] }],
    });
    const report = {
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 },
      suites: [
        {
          specs: [spec('fine', 'expected', '')],
          suites: [{ specs: [spec('odd', 'unexpected', 'is odd'), spec('now and then', 'flaky', 'late')] }],
        },
      ],
      errors: [{ message: 'no server' }],
    };
    expect(readPlaywrightReport(JSON.stringify(report))).toEqual({
      count: { passed: 6, failed: 2, skipped: 2 },
      failures: ['a.spec.ts:7: odd\n    is odd', 'outside of the tests\n    no server'],
      flaky: ['a.spec.ts:7: now and then\n    late'],
    });
  });
});
