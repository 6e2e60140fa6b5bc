// What the set-up asks of a machine: no more than the command about to run needs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMissing, installLine, wantsOf } from '../../../build/provision/debian.mjs';
import { nodeApiOfElectron, type Machine } from '../../../build/provision/machine.mjs';
import { cacheFolderOf, findPlaces } from '../../../build/provision/places.mjs';

const desktop: Machine = { platform: 'linux', arch: 'x64', uid: 1000, hasDisplay: true, purpose: 'start' };
const packagesFor = (machine: Machine, compiles: boolean): string[] => wantsOf(machine, compiles).map((want) => want.package);

describe('Debian packages', () => {
  it('a desktop that only starts the app is asked for no virtual display, no paper tools and no compiler', () => {
    expect(packagesFor(desktop, false)).not.toContain('xvfb');
    expect(packagesFor(desktop, false)).not.toContain('zbar-tools');
    expect(packagesFor(desktop, false)).not.toContain('g++');
    expect(packagesFor(desktop, false)).toContain('libgtk-3-0');
  });

  it('a machine without a display is asked for a virtual one', () => {
    expect(packagesFor({ ...desktop, hasDisplay: false }, false)).toEqual(expect.arrayContaining(['xvfb', 'xauth']));
  });

  it('an errand of the command line is asked for no display, whether there is one or not', () => {
    expect(packagesFor({ ...desktop, hasDisplay: false, purpose: 'errand' }, false)).toEqual(packagesFor(desktop, false));
  });

  it('the tests are asked for everything, the compiler where the binding must be built', () => {
    expect(packagesFor({ ...desktop, purpose: 'test' }, true)).toEqual(expect.arrayContaining(['xvfb', 'poppler-utils', 'zbar-tools', 'g++', 'make', 'python3']));
  });

  it('what is not there is found to be missing', async () => {
    const missing = await findMissing([{ package: 'one', program: 'no-such-program-here' }, { package: 'two', library: 'libnosuch.so.9' }]);
    expect(missing.map((want) => want.package)).toEqual(['one', 'two']);
  });

  it('an ordinary user gets one line to run', () => {
    expect(installLine(['xvfb', 'xauth'])).toBe('sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb xauth');
  });
});

describe('the cache folder', () => {
  it('is where each platform keeps caches', () => {
    expect(cacheFolderOf({ platform: 'linux', env: {}, home: '/home/li' })).toBe('/home/li/.cache/amends');
    expect(cacheFolderOf({ platform: 'linux', env: { XDG_CACHE_HOME: '/big/cache' }, home: '/home/li' })).toBe('/big/cache/amends');
    expect(cacheFolderOf({ platform: 'darwin', env: {}, home: '/Users/li' })).toBe('/Users/li/Library/Caches/amends');
    expect(cacheFolderOf({ platform: 'win32', env: { LOCALAPPDATA: 'L' }, home: 'H' })).toMatch(/^L.amends.Cache$/);
  });

  it('is replaced by the project folder where it cannot be written to, and is still read', () => {
    const project = mkdtempSync(join(tmpdir(), 'amends-places-'));
    try {
      writeFileSync(join(project, 'occupied'), '');
      const ownCache = join(project, 'occupied', 'amends');
      expect(findPlaces(project, ownCache)).toEqual({ project, ownCache, cacheIsWritable: false, cache: join(project, 'out', 'provision', 'cache') });
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
  });
});

describe('Node-API', () => {
  it('is too old for the shipped SQLite binding before Electron 36', () => {
    expect([nodeApiOfElectron('33.2.1'), nodeApiOfElectron('36.0.0'), nodeApiOfElectron('45.4.1')]).toEqual([9, 10, 10]);
  });
});
