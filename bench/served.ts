import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../src/serve/server';

/** Serves a built site while a task runs. */
export const withServer = async <T>(directory: string, task: (origin: string) => Promise<T>): Promise<T> => {
  const server = createSiteServer({ directory, baseUrl: '/' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await task(`http://127.0.0.1:${port}`);
  } finally {
    server.close();
  }
};
