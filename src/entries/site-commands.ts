import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from '../cli/command';
import { DataError } from '../cli/command';
import { init } from './init';
import { parseOptions, takePositionals, toPort } from '../cli/options';
import { print } from '../cli/terminal';
import { readAddressOrExit } from './address';
import { readSiteOrExit } from './site';
import { runDocusaurus } from './run-docusaurus.mjs';
import { serveSite } from '../serve/serve-site';

const start: Command = {
  name: 'start',
  summary: 'Runs the site in development, and reloads it after each change',
  help: `Usage: npm start -- [--port PORT] [--no-open]

Runs the site of the folders "data" and "docs". Other options are those of "docusaurus start".`,
  run: (args) => runDocusaurus('start', args),
};

const build: Command = {
  name: 'build',
  summary: 'Builds the site into the folder "build"',
  help: `Usage: npm run build -- [--out-dir DIR]

Builds the site of the folders "data" and "docs". Its address is SITE_URL and BASE_URL, else "url" and "baseUrl" of
site.yaml. Other options are those of "docusaurus build".

Exit code: 0 built, 1 the site has errors, 2 a setting is wrong.`,
  run: (args) => runDocusaurus('build', args),
};

const clear: Command = {
  name: 'clear',
  summary: 'Deletes the built site and all caches',
  help: `Usage: npm run stages -- clear`,
  run: (args) => runDocusaurus('clear', args),
};

/** Why the server did not start, and what to do. */
const renderListenError = (code: string, { port, host }: { port: string; host: string }): string => {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Choose another: npm run serve -- --port 3001`;
  if (code === 'EACCES')
    return `Port ${port} is reserved for the system. Choose another: npm run serve -- --port 3001`;
  return `The server cannot listen at "${host}" (${code}). Choose another address: npm run serve -- --host localhost`;
};

const serve: Command = {
  name: 'serve',
  summary: 'Serves the built site with the headers of production',
  help: `Usage: npm run serve -- [--dir build] [--port 3000] [--host localhost]`,
  run: async (args) => {
    const { values, positionals } = parseOptions(args, {
      dir: { type: 'string', default: 'build' },
      port: { type: 'string', default: process.env.PORT ?? '3000' },
      host: { type: 'string', default: 'localhost' },
    });
    takePositionals(positionals, []);
    const directory = resolve(values.dir);
    const port = toPort('port', values.port);
    if (!existsSync(join(directory, '404.html')))
      throw new DataError(`${values.dir} has no built site. Build it first: npm run build`);
    const { baseUrl } = readAddressOrExit(process.env, readSiteOrExit(process.env.STAGES_DATA ?? 'data'));
    try {
      return await serveSite({
        directory,
        baseUrl,
        port,
        host: values.host,
        onListening: (address) => print(`Serving ${values.dir} at ${address}`),
      });
    } catch (error) {
      throw new DataError(renderListenError((error as NodeJS.ErrnoException).code ?? '', values), {
        cause: error,
      });
    }
  },
};

/** The commands for a site, which need Docusaurus. */
export const siteCommands: readonly Command[] = [init, start, build, serve, clear];
