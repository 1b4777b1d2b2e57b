import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { terminalError, terminalName } from '../press/system/terminalText.ts';
import { startDesk } from './server/startDesk.ts';

/** `npm run desk [-- --port N --public DIR]`: the editors' page, on this machine only. */
const worker = new URL('./threads/importWorker.ts', import.meta.url);
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4180' },
    public: { type: 'string', default: process.env.PUBLIC_DIR ?? 'public' },
  },
});
try {
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port}: not a port number (0 to 65535).`);
  const publicDir = resolve(values.public);
  const { address } = await startDesk({ publicDir, port, worker, tell: console.log });
  console.log(`The desk of ${terminalName(publicDir)} is open at ${address} (Ctrl+C closes it).`);
} catch (error) {
  console.error(terminalError(error, resolve(values.public)));
  process.exitCode = 1;
}
