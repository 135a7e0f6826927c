import { stripVTControlCharacters } from 'node:util';
import { say } from '../../src/model/text/say';

/** The number of tests by outcome. A static check counts as one. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The result of a test run: counts, and the place and message of each failed test. */
export interface Report {
  readonly count: Count;
  readonly failures: readonly string[];
  /** The same for tests that passed only at the second try. */
  readonly flaky: readonly string[];
}

export const none: Count = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** Enough for the expected and the actual value, but short enough for a CI log. */
const messageLines = 16;

const renderFailure = (place: string, messages: readonly string[]): string =>
  [
    place,
    ...messages.flatMap((message) =>
      stripVTControlCharacters(message)
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^\s+at .*\/node_modules\//.test(line))
        .slice(0, messageLines)
        .map((line) => `    ${line.slice(0, 300)}`),
    ),
  ].join('\n');

/** The used parts of vitest's JSON report. */
interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** A file that fails before its first test, such as by a broken import, counts as one failed test. */
export const readVitestReport = (text: string): Report => {
  const { testResults } = JSON.parse(text) as VitestReport;
  const having = (...statuses: string[]): number =>
    testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => statuses.includes(status)).length;
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed');
    return failed.length === 0 && status === 'failed'
      ? [renderFailure(name, [message])]
      : failed.map(({ fullName, failureMessages }) => renderFailure(`${name}: ${fullName}`, failureMessages));
  });
  return {
    count: {
      passed: having('passed'),
      failed: failures.length,
      skipped: having('pending', 'skipped', 'todo', 'disabled'),
    },
    failures,
    flaky: [],
  };
};

interface PlaywrightError {
  message?: string;
}

interface PlaywrightSuite {
  specs: {
    file: string;
    line: number;
    title: string;
    tests: { status: string; results: { errors: PlaywrightError[] }[] }[];
  }[];
  suites?: PlaywrightSuite[];
}

/** The used parts of Playwright's JSON report. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
  errors: PlaywrightError[];
}

const toMessages = (errors: readonly PlaywrightError[]): string[] =>
  errors.flatMap(({ message }) => (message === undefined ? [] : [message]));

const listTests = (wanted: string, { specs, suites = [] }: PlaywrightSuite): string[] => [
  ...specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === wanted)
      .map(({ results }) =>
        renderFailure(`${file}:${line}: ${title}`, toMessages(results.flatMap(({ errors }) => errors))),
      ),
  ),
  ...suites.flatMap((suite) => listTests(wanted, suite)),
];

/**
 * A flaky test counts as passed; an error outside tests, such as a server that does not start, counts as
 * failed.
 */
export const readPlaywrightReport = (text: string): Report => {
  const { stats, suites, errors } = JSON.parse(text) as PlaywrightReport;
  return {
    count: {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
    },
    failures: [
      ...suites.flatMap((suite) => listTests('unexpected', suite)),
      ...errors.map((error) => renderFailure(say('check-run.outside-tests'), toMessages([error]))),
    ],
    flaky: suites.flatMap((suite) => listTests('flaky', suite)),
  };
};
