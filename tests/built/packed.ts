import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Builds the package and packs it into a folder, as `npm publish` does. Returns the tarball. */
export const packPackage = (folder: string): string => {
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: root, stdio: 'pipe' });
  const name = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  return path.join(folder, name.trim());
};

/** Links every package in a folder of this repository, also those with a scope. */
const linkPackages = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.startsWith('.')) continue;
    if (name.startsWith('@')) linkPackages(path.join(from, name), path.join(to, name));
    else symlinkSync(path.join(from, name), path.join(to, name));
  }
};

/**
 * Installs the tarball in a site without the network: its dependencies are links to those of this repository, and
 * the package itself is a real folder, as `npm install` makes it.
 */
export const installPackage = (tarball: string, site: string): void => {
  const modules = path.join(site, 'node_modules');
  linkPackages(path.join(root, 'node_modules'), modules);
  mkdirSync(path.join(modules, 'stagebook'));
  execFileSync('tar', ['xzf', tarball, '-C', path.join(modules, 'stagebook'), '--strip-components=1']);
  mkdirSync(path.join(modules, '.bin'));
  symlinkSync('../stagebook/dist/entries/bin.js', path.join(modules, '.bin/stagebook'));
};
