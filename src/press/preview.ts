import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { staticServer } from './hosting/staticServer.ts';
import { askedArguments } from './system/askedArguments.ts';
import { terminalError, terminalName, terminalText } from './system/terminalText.ts';

const help = `npm run preview [-- --port N --dir DIR]

Serves the built reader on this machine only, as a plain static host would.

  --port N       another port than 4173
  --dir DIR      the built site (default: dist)
  --base /PATH/  the path that the site stands at (default: /)
  --help         show this help
`;

/** `npm run preview [-- --port N --dir DIR --base /PATH/]`: serves the built reader on this machine only. */
const { values } = askedArguments('npm run preview', help, {
  options: {
    port: { type: 'string', default: '4173' },
    dir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(
    `“${terminalText(values.port)}” is not a port. Choose a number up to 65535: npm run preview -- --port 4174`,
  );
  process.exit(1);
}
const folder = resolve(values.dir);
await access(join(folder, 'index.html')).catch((error: NodeJS.ErrnoException) => {
  const name = terminalName(values.dir);
  console.error(
    error.code === 'ENOENT'
      ? `There is no built reader in ${name}. Build it first: npm run build`
      : terminalError(error, folder),
  );
  process.exit(1);
});
const server = staticServer(folder, values.base);
server.on('error', (error: NodeJS.ErrnoException) => {
  const reason = error.code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${terminalError(error)})`;
  console.error(`Port ${values.port} ${reason}. Choose another: npm run preview -- --port 4174`);
  process.exit(1);
});
server.listen(port, 'localhost', () => {
  console.log(`The reader is at http://localhost:${values.port}${values.base} (Ctrl+C stops it).`);
});
