import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Starts a server of another origin; returns the server, to be closed, and its address. */
export const listen = async (
  answer: (url: string, response: ServerResponse) => void,
): Promise<[Server, string]> => {
  const server = createServer((request, response) => {
    answer(request.url ?? '', response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`];
};
