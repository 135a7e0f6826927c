/** How many tests ran, by outcome. A static check counts as one. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Count = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** What is read of vitest's JSON report. */
interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** A file that fails before its first test (a broken import) has no test to show: it counts as one. */
export const readVitestCount = (text: string): Count => {
  const report = JSON.parse(text) as VitestReport;
  return report.testResults.reduce((total, { status, assertionResults }) => {
    const having = (...statuses: string[]): number =>
      assertionResults.filter((result) => statuses.includes(result.status)).length;
    const failed = having('failed');
    return add(total, {
      passed: having('passed'),
      failed: failed === 0 && status === 'failed' ? 1 : failed,
      skipped: having('pending', 'skipped', 'todo', 'disabled'),
    });
  }, none);
};

/** What is read of Playwright's JSON report. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** A flaky test is a failed one; an error outside of tests (a server that does not start) counts as one. */
export const readPlaywrightCount = (text: string): Count => {
  const { stats, errors } = JSON.parse(text) as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
};
