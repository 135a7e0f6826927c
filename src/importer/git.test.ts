import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GitError, readBlobs, readCommits, readHeadDay, readWebAddress } from './git';
import { createRepository, hasGit } from './git.test-support';

describe.skipIf(!hasGit)('a git repository', () => {
  const { folder, git, commit } = createRepository(mkdtempSync(join(tmpdir(), 'stages-git-')));
  const ids = [
    commit('2024-03-01', { 'a.yaml': 'one\n', 'b.yaml': 'é' }),
    // This computer's clock was wrong.
    commit('2024-02-01', { 'a.yaml': 'two', 'b.yaml': null }),
    commit('2024-04-01', { 'c.txt': '' }),
  ];

  it('has its commits oldest first, on days that never decrease', () => {
    const commits = readCommits(folder, null);
    expect(commits.map(({ id, day, isFirst }) => [id, day, isFirst])).toEqual([
      [ids[0], '2024-03-01', true],
      [ids[1], '2024-03-01', false],
      [ids[2], '2024-04-01', false],
    ]);
    expect(readHeadDay(folder)).toBe('2024-04-01');
  });

  it('has the contents of each file, none for a deleted one', () => {
    const changes = readCommits(folder, '*.yaml').map((one) => one.changes);
    const blobs = readBlobs(
      folder,
      changes.flat().flatMap(({ blob }) => blob ?? []),
    );
    const contents = changes.map((own) =>
      own.map(({ path, blob }) => [path, blob === null ? null : blobs.get(blob)?.toString('utf8')]),
    );
    expect(contents).toEqual([
      [
        ['a.yaml', 'one\n'],
        ['b.yaml', 'é'],
      ],
      [
        ['a.yaml', 'two'],
        ['b.yaml', null],
      ],
    ]);
  });

  it('fails for contents that it does not have', () => {
    expect(() => readBlobs(folder, ['1'.repeat(40)])).toThrow(GitError);
    expect(readBlobs(folder, [])).toEqual(new Map());
  });

  it('has the web address of its remote, without a user, port or ending', () => {
    expect(readWebAddress(folder)).toBeNull();
    git('2024-04-01', 'remote', 'add', 'origin', '/srv/kiln');
    const read = (remote: string): string | null => {
      git('2024-04-01', 'remote', 'set-url', 'origin', remote);
      return readWebAddress(folder);
    };
    for (const remote of [
      'https://code.example/kiln/glaze.git',
      'https://potter:secret@code.example/kiln/glaze',
      'ssh://git@code.example:2222/kiln/glaze.git',
      'git@code.example:kiln/glaze.git',
    ])
      expect(read(remote)).toBe('https://code.example/kiln/glaze');
    expect(read('/srv/kiln')).toBeNull();
  });
});
