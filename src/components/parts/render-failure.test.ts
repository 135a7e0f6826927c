import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { fetchJson } from './fetch-json';
import { renderFailure } from './render-failure';

/** Fetches from a server that answers so, and returns the words for the reader. */
const failWith = async (status: number, body: string, announced = body.length): Promise<string> => {
  const server = createServer((_, response) => {
    response.writeHead(status, { 'content-length': announced });
    response.write(body, () => {
      if (announced > body.length) response.destroy();
      else response.end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  try {
    return JSON.stringify(await fetchJson(`http://127.0.0.1:${port}/`, {}));
  } catch (error) {
    return renderFailure(error);
  } finally {
    server.close();
  }
};

const report = vi.fn<typeof reportError>();
vi.stubGlobal('reportError', report);
afterEach(() => report.mockClear());

it('says whether the server, the network or the file has the fault', async () => {
  expect(await failWith(200, '{"result":1}')).toBe('{"result":1}');
  expect(await failWith(500, 'oops')).toBe('The server answered 500.');
  expect(await failWith(404, '')).toBe('The server answered 404.');
  expect(await failWith(200, '<!doctype html>')).toBe('The file is damaged.');
  // The connection ends in the middle of the file.
  expect(await failWith(200, '{"result":', 100)).toBe('The server cannot be reached.');
  // Nothing listens on this port.
  expect(await fetchJson('http://127.0.0.1:9/', {}).catch(renderFailure)).toBe(
    'The server cannot be reached.',
  );
  expect(report).not.toHaveBeenCalled();
});

it('does not blame the network for a fault of the program, and reports it', () => {
  const fault = new TypeError('undefined is not a function');
  expect(renderFailure(fault)).toBe('The program of this site has an error.');
  expect(report).toHaveBeenCalledWith(fault);
});
