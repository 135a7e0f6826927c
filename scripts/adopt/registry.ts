/**
 * A registry of npm on this computer: the packages that are installed here, and the packed tarball of this repository.
 * `npm install` then works as for an adopter, without the network.
 */
import { spawn } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
}

/** An installed package, or the packed one. */
interface Source {
  readonly manifest: Manifest;
  readonly folder?: string;
  readonly tarball?: string;
}

const readManifest = (folder: string): Manifest | null => {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) return null;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest>;
  return manifest.name === undefined || manifest.version === undefined ? null : (manifest as Manifest);
};

/** Lists the packages in a folder `node_modules`, also those inside of packages. */
const listInstalled = (modules: string): Source[] => {
  if (!existsSync(modules)) return [];
  return readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }): Source[] => {
      const folder = path.join(modules, name);
      if (name.startsWith('@')) return listInstalled(folder);
      const manifest = readManifest(folder);
      const inside = listInstalled(path.join(folder, 'node_modules'));
      return manifest === null ? inside : [{ manifest, folder }, ...inside];
    });
};

/** Sends a package as npm packs it; npm also takes a tarball that is not compressed. */
const send = ({ folder, tarball }: Source, response: ServerResponse): void => {
  if (tarball !== undefined) createReadStream(tarball).pipe(response);
  else if (folder !== undefined) {
    const args = [
      '--create',
      '--exclude=./node_modules',
      '--transform=s,^\\.,package,',
      '--directory',
      folder,
      '.',
    ];
    spawn('tar', args, { stdio: ['ignore', 'pipe', 'inherit'] }).stdout.pipe(response);
  }
};

export interface Registry {
  readonly url: string;
  readonly close: () => void;
}

export const startRegistry = async (packed: Source, modules: string): Promise<Registry> => {
  const byName = new Map<string, Map<string, Source>>();
  // The package at the top of node_modules comes first: it is the one that this repository uses itself.
  const isInside = ({ folder = '' }: Source): number => Number(folder.split('node_modules').length > 2);
  const installed = listInstalled(modules).sort((a, b) => isInside(a) - isInside(b));
  for (const source of [...installed, packed]) {
    const versions = byName.get(source.manifest.name) ?? new Map<string, Source>();
    byName.set(source.manifest.name, versions.set(source.manifest.version, source));
  }
  let url = '';
  const server = createServer((request, response) => {
    const [, name = '', version] =
      /^\/((?:@[^/]+\/)?[^/]+)(?:\/-\/([^/]+)\.tgz)?$/.exec(decodeURIComponent(request.url ?? '')) ?? [];
    const versions = byName.get(name);
    const source = version === undefined ? undefined : versions?.get(version);
    if (source !== undefined) send(source, response);
    else if (versions === undefined || version !== undefined) response.writeHead(404).end('{}');
    else {
      const all = [...versions].map(([number, { manifest }]) => [
        number,
        { ...manifest, dist: { tarball: `${url}/${name}/-/${number}.tgz` } },
      ]);
      const [latest] = versions.keys();
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ name, 'dist-tags': { latest }, versions: Object.fromEntries(all) as object }));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
