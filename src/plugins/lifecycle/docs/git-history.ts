import { execFileSync } from 'node:child_process';

/**
 * Whether Git knows when each file of a folder changed last. In a shallow clone all files seem to have changed in its
 * last commit, so no date is better.
 */
export const hasWholeHistory = (folder: string): boolean => {
  try {
    const answer = execFileSync('git', ['rev-parse', '--is-shallow-repository'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return answer.trim() === 'false';
  } catch {
    return false;
  }
};
