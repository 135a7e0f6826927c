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
import { renderHelp } from '../cli/help';
import { say } from '../model/text/say';

const start: Command = {
  name: 'start',
  summary: say('start-command.summary'),
  help: renderHelp({
    usage: ['npm start -- [--port PORT] [--no-open]'],
    about: say('start-command.about'),
    options: {},
    end: [],
  }),
  run: (args) => runDocusaurus('start', args),
};

const build: Command = {
  name: 'build',
  summary: say('build-command.summary'),
  help: renderHelp({
    usage: ['npm run build -- [--out-dir DIR]'],
    about: say('build-command.about'),
    options: {},
    end: [say('build-command.exit')],
  }),
  run: (args) => runDocusaurus('build', args),
};

const clear: Command = {
  name: 'clear',
  summary: say('clear-command.summary'),
  help: renderHelp({ usage: ['npm run stages -- clear'], options: {}, end: [] }),
  run: (args) => runDocusaurus('clear', args),
};

/** Why the server did not start, and what to do. */
const renderListenError = (code: string, { port, host }: { port: string; host: string }): string => {
  if (code === 'EADDRINUSE') return say('serve-command.port-used', { port });
  if (code === 'EACCES') return say('serve-command.port-reserved', { port });
  return say('serve-command.no-address', { host, code });
};

const serve: Command = {
  name: 'serve',
  summary: say('serve-command.summary'),
  help: renderHelp({
    usage: ['npm run serve -- [--dir build] [--port 3000] [--host localhost]'],
    options: {},
    end: [],
  }),
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
      throw new DataError(say('serve-command.no-site', { folder: values.dir }));
    const { baseUrl } = readAddressOrExit(process.env, readSiteOrExit(process.env.STAGES_DATA ?? 'data'));
    try {
      return await serveSite({
        directory,
        baseUrl,
        port,
        host: values.host,
        onListening: (address) => print(say('serve-command.serving', { folder: values.dir, address })),
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
