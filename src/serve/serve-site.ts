import { createSiteServer } from './server';

export interface ServeOptions {
  readonly directory: string;
  readonly baseUrl: string;
  readonly port: number;
  readonly host: string;
  /** Called once with the address. */
  readonly onListening: (address: string) => void;
}

/** Serves a built site with the production headers until the process ends. Rejects if the port is in use. */
export const serveSite = ({ directory, baseUrl, port, host, onListening }: ServeOptions): Promise<never> =>
  new Promise((_, reject) => {
    const server = createSiteServer({ directory, baseUrl });
    server.on('error', reject);
    server.listen(port, host, () => {
      onListening(`http://${host}:${port}${baseUrl}`);
    });
  });
