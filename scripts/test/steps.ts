import path from 'node:path';
import type { Step } from './step';
import { readPlaywrightReport, readVitestReport } from './report';
import { sites } from './sites';

const reports = path.join('test-results', 'reports');

const bin = (name: string): string => path.join('node_modules', '.bin', name);

const vitest = (project: string, needs: readonly string[] = []): Step => {
  const file = path.join(reports, `${project}.json`);
  return {
    name: `${project} tests`,
    command: [
      bin('vitest'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    report: { file, read: readVitestReport },
    needs,
  };
};

const builds = sites.map(({ name, data, docs, out, generated }): Step => ({
  name: `build ${name}`,
  command: ['npm', 'run', '--silent', 'build', '--', '--out-dir', out],
  environment: {
    STAGES_DATA: data,
    STAGES_DOCS: docs,
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: generated,
    SITE_URL: 'http://localhost:3000',
  },
  forbidden: /\[(WARNING|ERROR)\]|\b(WARNING|ERROR) in\b|Warning: /,
}));

const built = builds.map(({ name }) => name);
const playwrightReport = path.join(reports, 'browser.json');

/** All checks. The longest start first, so that no long one is left at the end. */
export const steps: readonly Step[] = [
  { name: 'lint', command: [bin('eslint'), '.', '--max-warnings', '0'] },
  vitest('unit'),
  ...builds,
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  vitest('built', built),
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'dead code', command: [bin('knip')] },
  ...sites.map(({ name, data }): Step => ({
    name: `data ${name}`,
    command: ['npm', 'run', '--silent', 'stages', '--', 'validate', '--data', data],
  })),
  {
    name: 'browser tests',
    command: [bin('playwright'), 'test', '--reporter=line,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    report: { file: playwrightReport, read: readPlaywrightReport },
    needs: built,
    // Tests two pages at a time, so it runs alone and last; in parallel, other steps would only slow it down.
    breadth: 2,
    limit: 30,
  },
];
