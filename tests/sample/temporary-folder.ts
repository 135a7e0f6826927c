import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

/**
 * Gives all tests of a run one folder for temporary files, and removes it after the run. Test files share modules,
 * so a module's own `afterAll` runs only after the first file that imports it.
 */
export default (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'stagebook-tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
