// Runs on Node 20, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * What Chromium is started with for tests: nothing that calls home, and no sandbox, which root can't have.
 */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium that runs: the one that `CHROME_PATH` or `CHROMIUM_PATH` names, one of the system's, or Playwright's own.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  for (const candidate of [...systemBrowsers(), await playwrightBrowser()]) {
    if (candidate && existsSync(candidate) && runs(candidate)) return candidate;
  }
  return null;
}

/**
 * Fetches a Chromium: Debian's own where we are root there, else the one that Playwright keeps.
 * @param {string} root The project's folder.
 */
export function fetchBrowser(root) {
  const isRoot = process.getuid?.() === 0;
  const hasApt = isRoot && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (hasApt && isDebian() && apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium'))
    return;
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  const system = hasApt ? ['--with-deps'] : [];
  spawnSync(process.execPath, [cli, 'install', ...system, 'chromium'], { stdio: ['ignore', 2, 2] });
}

/** @returns {(string | undefined)[]} */
function systemBrowsers() {
  const { env } = process;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
  const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  const windows = programs.flatMap((folder) => WINDOWS.map((path) => `${folder}\\${path}`));
  return [env.CHROME_PATH, env.CHROMIUM_PATH, ...onPath, ...MAC, ...windows];
}

async function playwrightBrowser() {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Ubuntu's `chromium` package is a signpost to a store, not a browser; asking for the version tells them apart. */
function runs(path) {
  if (process.platform === 'win32') return true;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 && /Chrom|Edge/.test(answer.stdout);
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 2, 2], env }).status === 0;
}
