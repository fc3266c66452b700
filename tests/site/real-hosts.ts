import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A web server of the system, with the configuration that the press wrote for it. */
export interface RealHost {
  readonly name: string;
  /** Encodings of which it hands out packed copies as Debian has it. */
  readonly packs: readonly ('br' | 'gzip')[];
  readonly program: string | null;
  /** Writes the configuration into a folder of its own and gives how it is started. */
  readonly configure: (place: Place) => readonly string[];
}

interface Place {
  /** Holds the output under the base path. */
  readonly root: string;
  /** The output itself. */
  readonly site: string;
  /** For configuration, logs and the like. */
  readonly folder: string;
  readonly port: number;
}

export const REAL_HOSTS: readonly RealHost[] = [
  {
    name: 'nginx',
    packs: ['gzip'],
    program: findProgram('nginx'),
    configure: ({ root, site, folder, port }) => {
      const hosts = join(site, '.hosts');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `  ${kind}_temp_path ${join(folder, kind)};\n`)
        .join('');
      writeFileSync(
        join(folder, 'nginx.conf'),
        `${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${join(folder, 'pid')};
error_log ${join(folder, 'error.log')};
worker_processes 1;
events { }
http {
  access_log off;
${temporary}  include ${join(hosts, 'nginx-http.conf')};
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${join(hosts, 'nginx-server.conf')};
  }
}
`,
      );
      return ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'];
    },
  },
  {
    name: 'Apache',
    packs: ['br', 'gzip'],
    program: findProgram('apache2'),
    configure: ({ root, folder, port }) => {
      const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'env', 'setenvif']
        .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n`)
        .join('');
      writeFileSync(
        join(folder, 'apache.conf'),
        `ServerRoot ${folder}
ServerName localhost
PidFile ${join(folder, 'pid')}
ErrorLog ${join(folder, 'error.log')}
Listen 127.0.0.1:${port}
${modules}TypesConfig /etc/mime.types
AddType application/x-gzip .gz
AddLanguage br .br
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : ''}DocumentRoot ${root}
<Directory ${root}>
  Options FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
`,
      );
      return ['-X', '-f', join(folder, 'apache.conf')];
    },
  },
  {
    name: 'Caddy',
    packs: ['br', 'gzip'],
    program: findProgram('caddy'),
    configure: ({ root, site, folder, port }) => {
      const file = join(folder, 'Caddyfile');
      writeFileSync(
        file,
        `{
  admin off
  auto_https off
  storage file_system ${join(folder, 'storage')}
}
http://127.0.0.1:${port} {
  root * ${root}
  import ${join(site, '.hosts', 'Caddyfile')}
}
`,
      );
      return ['run', '--config', file, '--adapter', 'caddyfile'];
    },
  },
];

function findProgram(name: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}

/** A host that runs. */
export interface RunningHost {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Starts a host with a built site under a base path, at a free port of this machine. */
export async function startHost(host: RealHost, site: string, base: string): Promise<RunningHost> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-host-'));
  // Whoever the host runs as has to read it.
  chmodSync(folder, 0o755);
  const root = join(folder, 'root');
  if (base === '/') symlinkSync(site, root);
  else {
    mkdirSync(root);
    symlinkSync(site, join(root, base.replaceAll('/', '')));
  }
  const port = await findPort();
  const words = host.configure({ root, site, folder, port });
  const child = spawn(host.program ?? '', words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  const origin = `http://127.0.0.1:${port}`;
  const close = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(origin + base).catch(() => null);
    if (answer) return { origin, close };
    await setTimeout(100);
  }
  const log = join(folder, 'error.log');
  const logged = existsSync(log) ? readFileSync(log, 'utf8') : '';
  await close();
  throw new Error(`${host.name} did not start.\n${complaint}${logged}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('No port is free.');
  return address.port;
}
