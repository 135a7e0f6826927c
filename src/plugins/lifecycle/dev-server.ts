import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Artifact, Site } from '../../artifacts';
import type { Dataset } from '../../model/dataset';
import type { LifecycleContent } from './content';
import { buildArtifacts } from '../../artifacts';
import { renderProblemsPage } from './problems-page';

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.png': 'image/png',
};

/** The folders that hold published files and no page: what is not in them does not exist. */
const isPublishedPath = (path: string): boolean => /^(?:api|badges|feeds|schemas)\//.test(path);

/** The published files of the newest dataset, by path; made when the first is asked for. */
const createPublication = (site: Site): ((dataset: Dataset) => ReadonlyMap<string, Artifact>) => {
  let made: { dataset: Dataset; artifacts: ReadonlyMap<string, Artifact> } | null = null;
  return (dataset) => {
    if (made?.dataset !== dataset) {
      const artifacts = new Map(
        [...buildArtifacts(dataset, site)].map((artifact) => [artifact.path, artifact]),
      );
      made = { dataset, artifacts };
    }
    return made.artifacts;
  };
};

const wantsPage = (request: IncomingMessage): boolean =>
  request.headers.accept?.includes('text/html') ?? false;

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Development serves what a build would have written: each file from memory, with its type, as of the last change of the
 * data. While the dataset has errors every page shows them.
 */
export const createMiddleware = (current: () => LifecycleContent | null, site: Site): Middleware => {
  const publish = createPublication(site);
  return (request, response, next) => {
    const content = current();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (content === null || !pathname.startsWith(site.baseUrl)) return next();
    const path = decodeURI(pathname.slice(site.baseUrl.length));
    const send = (status: number, type: string, body: string | Uint8Array): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    };
    if (content.dataset === null) {
      if (wantsPage(request))
        return send(500, 'text/html; charset=utf-8', renderProblemsPage(content.problems));
      return next();
    }
    const artifacts = publish(content.dataset);
    const artifact = artifacts.get(path) ?? artifacts.get(`${path}index.html`);
    if (artifact !== undefined)
      return send(200, types[extname(artifact.path)] ?? 'application/octet-stream', artifact.contents);
    if (isPublishedPath(path)) return send(404, 'application/json; charset=utf-8', '{"error":"not-found"}\n');
    next();
  };
};
