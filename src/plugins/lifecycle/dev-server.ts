import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Artifact, Site } from '../../artifacts';
import type { LateData } from './late-data';
import type { LifecycleContent } from './content';
import type { Rasterizer } from '../../artifacts/picture';
import type { SiteData } from '../../model/pages/site-data';
import { createContext } from '../../artifacts';
import { createDevFiles } from './dev-files';
import { buildPicture } from '../../artifacts/picture';
import { mediaTypes, toContentType } from '../../artifacts/host/site-rules';
import { publishedFolders } from '../../artifacts/folders';
import { renderProblemsPage } from './problems-page';
import { toLateName } from './late-data';
import { toNotFound } from '../../artifacts/api/not-found';
import { say } from '../../model/text/say';

const toType = (ending: string): string => {
  const type = mediaTypes[ending];
  return type === undefined ? 'application/octet-stream' : toContentType(type);
};

/** No page is in these folders, so an unknown path in them is a 404. */
const isPublishedPath = (path: string): boolean =>
  publishedFolders.some((folder) => path.startsWith(`${folder}/`));

/** The response that the middleware sends instead of Docusaurus. */
export interface DevAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/**
 * Creates a function that answers requests with what a build would have written, from memory and with the
 * latest data. While the dataset has errors, every page shows them. Null leaves the request to Docusaurus.
 */
export const createAnswerer = (site: Site, rasterizer: Rasterizer, late: LateData) => {
  let made: { readonly data: SiteData; readonly find: (path: string) => Artifact | null } | null = null;
  const publish = (data: SiteData) => {
    if (made?.data === data) return made.find;
    const context = createContext(data, site, rasterizer);
    const findFile = createDevFiles(context);
    const find = (path: string): Artifact | null =>
      buildPicture(context, path) ?? findFile(path) ?? findFile(`${path}index.html`);
    made = { data, find };
    return find;
  };
  return (content: LifecycleContent, path: string, wantsPage: boolean): DevAnswer | null => {
    if (content.data === null) {
      if (wantsPage) return { status: 500, type: toType('html'), body: renderProblemsPage(content.problems) };
      // Not 404: the file may exist once the dataset is valid.
      const body = `${JSON.stringify({ error: say('problems-page.title') })}\n`;
      return isPublishedPath(path) ? { status: 503, type: toType('json'), body } : null;
    }
    const lateName = toLateName(path);
    if (lateName !== null)
      return { status: 200, type: toType('json'), body: JSON.stringify(late[lateName](content.data)) };
    const artifact = publish(content.data)(path);
    if (artifact !== null) {
      const type = toType(extname(artifact.path).slice(1));
      return { status: 200, type, body: artifact.contents };
    }
    return isPublishedPath(path)
      ? {
          status: 404,
          type: toType('json'),
          body: `${JSON.stringify(toNotFound(`/${path}`))}\n`,
        }
      : null;
  };
};

/** The part of webpack's development server that open pages are connected to. */
export interface DevServer {
  readonly webSocketServer?: { readonly clients: unknown } | null;
  readonly sendMessage: (clients: unknown, type: string) => void;
}

/**
 * Creates a function that reloads all open pages. Hot reload cannot do this, because a subject's data are in
 * no module of the page.
 */
export const createReloader = () => {
  let server: DevServer | null = null;
  return {
    connect: (devServer: DevServer): void => {
      server = devServer;
    },
    reload: (): void => {
      if (server?.webSocketServer) server.sendMessage(server.webSocketServer.clients, 'static-changed');
    },
  };
};

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export const createMiddleware = (
  current: () => LifecycleContent | null,
  site: Site,
  rasterizer: Rasterizer,
  late: LateData,
): Middleware => {
  const answer = createAnswerer(site, rasterizer, late);
  return (request, response, next) => {
    const content = current();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isOurs = content !== null && pathname.startsWith(site.baseUrl);
    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
    const answered = isOurs
      ? answer(content, decodeURI(pathname.slice(site.baseUrl.length)), wantsPage)
      : null;
    if (answered === null) {
      next();
      return;
    }
    response.writeHead(answered.status, { 'content-type': answered.type, 'cache-control': 'no-store' });
    response.end(answered.body);
  };
};
