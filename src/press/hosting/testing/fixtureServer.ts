import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { caddyConfig } from '../caddyConfig.ts';
import { nginxConfig } from '../nginxConfig.ts';
import { type Ask, asker } from './asker.ts';

const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin', '/usr/local/bin'];
const program = (name: string) =>
  folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export interface Host {
  name: 'nginx' | 'Caddy';
  /** Undefined if it is not installed. */
  program: string | undefined;
  codings: string[];
}

/** The servers that have configurations, if this machine has them. */
export const hosts: Host[] = [
  {
    name: 'nginx',
    program: program('nginx'),
    codings: [...(existsSync(brotliModule) ? ['br'] : []), 'gzip'],
  },
  { name: 'Caddy', program: program('caddy'), codings: ['br', 'gzip'] },
];

export interface Served {
  ask: Ask;
  /** Stops the server. */
  close: () => Promise<void>;
}

/** The onion address of the site that is served. */
export const onion = `http://${'a'.repeat(55)}d.onion`;

/** Starts a server on loopback for `root/site`, with the configuration that volunteers get. */
export async function serveWith(
  host: Host,
  root: string,
  base: string,
  headers: Record<string, string>,
  folder = join(root, 'site'),
): Promise<Served> {
  const port = await freePort();
  await mkdir(join(root, 'run'), { recursive: true });
  // Started by root, nginx runs as another user, who can read only what everybody can.
  await chmod(root, 0o755);
  const isNginx = host.name === 'nginx';
  const listen = `127.0.0.1:${port}`;
  const site = { folder, base, headers, onion, name: isNginx ? 'localhost' : `http://${listen}` };
  const brotli = host.codings.includes('br');
  const run = join(root, 'run');
  const file = join(run, isNginx ? 'nginx.conf' : 'Caddyfile');
  const nginx = () => nginxAround(root, nginxConfig(site, { listen, brotli }), brotli);
  await writeFile(file, isNginx ? nginx() : caddyAround(site));
  const args = isNginx
    ? ['-p', run, '-e', 'stderr', '-c', file]
    : ['run', '--config', file, '--adapter', 'caddyfile'];
  const child = spawn(host.program ?? host.name, args, {
    env: { PATH: process.env.PATH, HOME: run },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr?.on('data', (part: Buffer) => {
    output += part;
  });
  const ask = asker(`http://127.0.0.1:${port}`);
  for (let tries = 0; !(await ask('/').catch(() => undefined)); tries++) {
    if (child.exitCode !== null || tries > 100) throw new Error(`${host.name} does not start: ${output}`);
    await pause(50);
  }
  return { ask, close: () => end(child) };
}

function nginxAround(root: string, site: string, brotli: boolean): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${brotli ? `load_module ${brotliModule};\n` : ''}daemon off;
pid ${root}/run/nginx.pid;
worker_processes 1;
events { worker_connections 64; }
http {
access_log off;
${temporary.map((kind) => `${kind}_temp_path ${root}/run/${kind};`).join('\n')}
${site}}
`;
}

function caddyAround(site: Parameters<typeof caddyConfig>[0]): string {
  return `{\n    admin off\n    auto_https off\n    default_bind 127.0.0.1\n}\n${caddyConfig(site)}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((exit) => child.once('exit', exit));
  child.kill('SIGTERM');
  await ended;
}
