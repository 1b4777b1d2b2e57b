import { resolve } from 'node:path';
import { folderAdvice, publicationFolder } from '../press/archive/publicationFolder.ts';
import { commandLine } from '../press/system/commandLine.ts';
import { PrintableError } from '../press/system/PrintableError.ts';
import { terminalError, terminalName } from '../press/system/terminalText.ts';
import { startDesk } from './server/startDesk.ts';

const help = `npm run desk [-- --public DIR --port N --out-dir DIR]

Opens the editors' page, on this machine only: write, import, check and publish articles, build the site and release it.

  --public DIR   the publication's folder, or the archive in it (default: public)
  --port N       another port than 4180; 0 for any free one
  --out-dir DIR  where the site is built (default: dist)
  --help         show this help
`;

/** `npm run desk`: the editors' page, on this machine only. */
const worker = new URL('./threads/importWorker.ts', import.meta.url);
let named = process.env.PUBLIC_DIR ?? 'public';
try {
  const options = {
    port: { type: 'string', default: '4180' },
    public: { type: 'string', default: named },
    'out-dir': { type: 'string', default: 'dist' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const { values } = commandLine(process.argv.slice(2), { options }, 'npm run desk');
  named = values.public;
  if (values.help) console.log(help);
  else await open(Number(values.port), values.port, values['out-dir']);
} catch (error) {
  console.error(terminalError(error, resolve(named)));
  process.exitCode = 1;
}

async function open(port: number, portText: string, outDir: string): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${portText}: not a port number (0 to 65535).`);
  const folder = publicationFolder(named);
  if (!folder) throw new PrintableError(`--public ${terminalName(named)} ${folderAdvice}`);
  const { publicDir } = folder;
  const { address, stop } = await startDesk({
    publicDir,
    outDir: resolve(outDir),
    port,
    worker,
    tell: console.log,
  });
  // A build that has begun ends with the desk.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit(0)));
  console.log(`The desk of ${terminalName(publicDir)} is open at ${address} (Ctrl+C closes it).`);
}
