// Serves the built site with the production headers. Usage: npm run serve [-- --dir build --port 3000 --host localhost]
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createSiteServer } from './server';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'build' },
    port: { type: 'string', default: process.env.PORT ?? '3000' },
    host: { type: 'string', default: 'localhost' },
  },
});
const directory = resolve(values.dir);
const baseUrl = `/${(process.env.BASE_URL ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

if (!existsSync(join(directory, '404.html'))) {
  console.error(`${values.dir} holds no built site. Build it first: npm run build`);
  process.exit(1);
}

const server = createSiteServer({ directory, baseUrl });
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${values.port} is in use. Choose another: npm run serve -- --port 3001`
      : error.message,
  );
  process.exit(1);
});
server.listen(Number(values.port), values.host, () => {
  console.log(`Serving ${values.dir} at http://${values.host}:${values.port}${baseUrl}`);
});
