import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import type { HeaderRule } from '../artifacts/host/headers';
import { parseHeaderRules, toHeaders } from './headers';
import { toNotFound } from '../artifacts/api/not-found';
import { say } from '../model/text/say';

export interface SiteServerOptions {
  /** The folder of the built site. */
  readonly directory: string;
  /** Begins and ends in a slash. */
  readonly baseUrl: string;
}

/** The header rules from the build; an older site has none. */
const readRules = (directory: string): HeaderRule[] => {
  const file = join(directory, '_headers');
  return existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
};

interface Redirect {
  readonly to: string;
  /** Whether the server answers with the file at `to` instead of redirecting. */
  readonly isRewrite: boolean;
}

/** The rules of `_redirects` by path: one rule a line. */
const readRedirects = (directory: string): Map<string, Redirect> => {
  const file = join(directory, '_redirects');
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line): [string, Redirect][] => {
      const [from, to, status] = line.trim().split(/\s+/);
      return from === undefined || to === undefined ? [] : [[from, { to, isRewrite: status === '200' }]];
    }),
  );
};

/** Files that configure the host and are not served. */
const isForHosts = (path: string): boolean => path === '_headers' || path === '_redirects';

const allowed = 'GET, HEAD, OPTIONS';

const isFile = (path: string): boolean => /\.[a-z0-9]+$/i.test(path);

interface Target {
  /**
   * Path below the base URL, decoded and without `.`, `..` or empty parts; null if it is no path of the site.
   */
  readonly path: string | null;
  readonly search: string;
}

/**
 * Parses a request's target. The path is decoded and normalised once, before headers, redirects and files are
 * chosen, so that they always use the same path.
 */
const toTarget = (target: string, baseUrl: string): Target => {
  const [, raw = '', search = ''] = /^([^?#]*)([^#]*)/.exec(target) ?? [];
  try {
    const decoded = posix.normalize(`/${decodeURIComponent(raw)}`);
    const isInside = decoded.startsWith(baseUrl) && !/[\0\\]/.test(decoded);
    return { path: isInside ? decoded.slice(baseUrl.length) : null, search };
  } catch {
    return { path: null, search };
  }
};

/** Creates a server that behaves as a production host should. */
export const createSiteServer = ({ directory, baseUrl }: SiteServerOptions): Server => {
  const notFoundPage = join(directory, '404.html');
  const rules = readRules(directory);
  const redirects = readRedirects(directory);
  const files = sirv(directory, { dev: true, etag: true, extensions: ['html'] });
  const compress = compression({ threshold: 512 });

  const setHeaders = (response: ServerResponse, path: string): void => {
    for (const [name, value] of Object.entries(toHeaders(rules, path))) response.setHeader(name, value);
  };

  const answerNotFound = (path: string | null, response: ServerResponse): void => {
    response.statusCode = 404;
    response.setHeader('cache-control', 'no-store');
    if (path !== null && (path.startsWith('api/') || path.endsWith('.json'))) {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(`${JSON.stringify(toNotFound(`/${path}`))}\n`);
    } else if (path !== null && isFile(path)) {
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(`${say('serve-command.not-found')}\n`);
    } else {
      setHeaders(response, `${baseUrl}404.html`);
      response.setHeader('cache-control', 'no-store');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(readFileSync(notFoundPage));
    }
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const asked = toTarget(request.url ?? '/', baseUrl);
    const { search } = asked;
    const rule = asked.path === null ? undefined : redirects.get(`${baseUrl}${asked.path}`);
    const path = rule?.isRewrite === true ? rule.to.slice(baseUrl.length) : asked.path;
    setHeaders(response, `${baseUrl}${path ?? '404.html'}`);
    if (request.method === 'OPTIONS') {
      response.writeHead(204, { allow: allowed }).end();
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: allowed }).end();
      return;
    }
    if (path === null || isForHosts(path)) {
      answerNotFound(path, response);
      return;
    }
    const isFolder = path !== '' && !path.endsWith('/') && existsSync(join(directory, path, 'index.html'));
    const moved =
      (rule?.isRewrite === false ? rule.to : null) ?? (isFolder ? `${baseUrl}${encodeURI(path)}/` : null);
    if (moved !== null) {
      response.writeHead(301, { location: `${moved}${search}` }).end();
      return;
    }
    request.url = `/${encodeURI(path)}${search}`;
    files(request, response, () => answerNotFound(path, response));
  };

  // An address can contain a long list of ids.
  return createServer({ maxHeaderSize: 256 * 1024 }, (request, response) =>
    // The middleware is typed for Express, whose requests extend Node's.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      answer(request, response),
    ),
  );
};
