// Runs before every npm script, on Node 20 and up, when perhaps nothing is installed: plain JavaScript, Node's own modules.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fetchBrowser, findBrowser } from './browser.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const MODULES = join(ROOT, 'node_modules');
const ON_WINDOWS = process.platform === 'win32';

/** Runs TypeScript files as they are: unflagged from 22.18 and 23.6 on. */
const OLDEST_NODE = '22.18';

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await setUp({ forTests: process.argv.includes('--tests') });
}

async function setUp({ forTests }) {
  const lockText = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const stamp = stampOf(lockText, forTests);
  if (!stamps().includes(stamp)) {
    const missing = missingPackages(JSON.parse(lockText), readJson(join(MODULES, '.package-lock.json')), {
      withDev: forTests,
      machine: thisMachine(),
    });
    if (missing.length > 0) install(missing.length, forTests);
    if (missing.length > 0 || !isNewEnough(process.versions.node)) ensureNode();
    writeFileSync(stampPath(), JSON.stringify([...stamps(), stamp]));
  }
  if (forTests) await ensureBrowser();
}

/**
 * Lists the packages of the lock file that belong on this machine and are not installed in that very version.
 * Optional packages count only when they are made for this machine.
 * @param {{packages: Record<string, any>}} lock
 * @param {{packages?: Record<string, any>} | null} installed What npm noted in `node_modules/.package-lock.json`.
 * @param {{withDev: boolean, machine: {os: string, cpu: string, libc: string | null}}} options
 * @returns {string[]}
 */
export function missingPackages(lock, installed, { withDev, machine }) {
  return Object.entries(lock.packages)
    .filter(
      ([path, entry]) => path !== '' && !entry.link && (withDev || !entry.dev) && belongs(entry, machine),
    )
    .filter(([path, entry]) => {
      const found = installed?.packages?.[path];
      if (!found || found.version !== entry.version) return true;
      return Boolean(entry.integrity && found.integrity && entry.integrity !== found.integrity);
    })
    .map(([path]) => path);
}

function belongs(entry, machine) {
  if (!entry.optional && !entry.devOptional && !entry.peer) return true;
  const bound = entry.os || entry.cpu || entry.libc;
  if (!bound) return false;
  return (
    fits(entry.os, machine.os) &&
    fits(entry.cpu, machine.cpu) &&
    (!machine.libc || fits(entry.libc, machine.libc))
  );
}

function fits(wanted, actual) {
  const list = [wanted ?? []].flat();
  if (list.includes(`!${actual}`)) return false;
  const positive = list.filter((name) => !name.startsWith('!'));
  return positive.length === 0 || positive.includes(actual);
}

function thisMachine() {
  const { platform, arch } = process;
  if (platform !== 'linux') return { os: platform, cpu: arch, libc: null };
  const { glibcVersionRuntime } = process.report.getReport().header;
  return { os: platform, cpu: arch, libc: glibcVersionRuntime ? 'glibc' : 'musl' };
}

function install(count, forTests) {
  say(`Installing ${count} ${count === 1 ? 'package' : 'packages'} that Broadsheet needs …`);
  const options = [
    '--include=optional',
    ...(forTests ? ['--include=dev'] : []),
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  if (npm('ci', ...options)) return;
  say('That did not work with the exact versions of package-lock.json; trying what package.json allows.');
  if (npm('install', '--no-save', ...options)) return;
  stop(
    'The packages could not be installed. npm says above why; often it is the network. Then run the same command again.',
  );
}

function npm(...args) {
  const cli = process.env.npm_execpath;
  const stdio = ['ignore', 2, 2];
  const done = cli?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [cli, ...args], { cwd: ROOT, stdio })
    : spawnSync('npm', args, { cwd: ROOT, stdio, shell: ON_WINDOWS });
  return done.status === 0;
}

/** Sees to it that npm scripts find a Node that can run Broadsheet. */
function ensureNode() {
  if (isNewEnough(scriptsNode())) return;
  for (const name of ['node', 'node.cmd', 'node.ps1']) rmSync(join(MODULES, '.bin', name), { force: true });
  const version = scriptsNode();
  if (isNewEnough(version)) return;
  stop(
    `Broadsheet needs Node ${OLDEST_NODE} or newer. npm should have brought its own, but there is none for this machine that runs` +
      `${version ? `, and the system's is ${version}` : ''}. Install Node 24 from https://nodejs.org/ and run the same command again.`,
  );
}

function scriptsNode() {
  const path = [join(MODULES, '.bin'), process.env.PATH ?? ''].join(delimiter);
  const answer = spawnSync('node', ['--version'], {
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
    shell: ON_WINDOWS,
  });
  return answer.status === 0 ? answer.stdout.trim().replace(/^v/, '') : null;
}

/** @param {string | null} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major >= 24;
}

async function ensureBrowser() {
  if (await findBrowser()) return;
  say('The tests open the pages in Chromium, and there is none here: fetching it …');
  fetchBrowser(ROOT);
  if (await findBrowser()) return;
  stop(
    'There is no Chromium for the tests. Install Chromium or Chrome, or name one: CHROME_PATH=/path/to/chrome npm test',
  );
}

/** Notes what was found in order, so that the next command need not look again. */
function stampPath() {
  return join(MODULES, '.broadsheet.json');
}

function stamps() {
  const noted = readJson(stampPath());
  return Array.isArray(noted) ? noted : [];
}

function stampOf(lockText, forTests) {
  const { platform, arch } = process;
  return createHash('sha256')
    .update(JSON.stringify([lockText, platform, arch, forTests]))
    .digest('hex');
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function say(words) {
  process.stderr.write(`${words}\n`);
}

function stop(words) {
  say(words);
  process.exit(1);
}
