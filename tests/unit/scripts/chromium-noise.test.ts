// Starting on a machine without a session bus prints nothing frightening, and nothing that matters is swallowed.
import { describe, expect, it } from 'vitest';
import { isChromiumNoise } from '../../../build/scripts/chromium-noise.mjs';

describe('standard error of the running app', () => {
  it.each([
    '[9075:1123/052851.914859:ERROR:bus.cc(407)] Failed to connect to the bus: Could not parse server address',
    '[9105:1123/052851.816685:ERROR:viz_main_impl.cc(181)] Exiting GPU process due to errors during initialization',
    '[41:0101/000000.000001:ERROR:object_proxy.cc(576)] Failed to call method: org.freedesktop.DBus',
    'libva error: vaGetDriverNameByIndex() failed with unknown libva error',
    'XIO:  fatal IO error 2 (No such file or directory) on X server ":99"',
    '      after 20 requests (20 known processed) with 0 events remaining.',
    'X connection to :99 broken (explicit kill or server shutdown).',
    '[19170:0100/000000.978376:ERROR:angle_platform_impl.cc(44)] Display.cpp:1083 (initialize): ANGLE Display::initialize error 12289: Could not open the default X display.',
    '',
  ])('leaves out: %s', (line) => {
    expect(isChromiumNoise(line)).toBe(true);
  });

  it.each([
    '[1123/052852.990218:FATAL:electron_main_delegate.cc(287)] Running as root without --no-sandbox is not supported.',
    '[9075:1123/052851.914859:FATAL:bus.cc(407)] out of memory',
    '[9075:1123/052851.914859:ERROR:CONSOLE(1)] "Uncaught TypeError"',
    'The application in /home/li/amends could not start: SyntaxError',
    'The ledger is from a newer version.',
  ])('keeps: %s', (line) => {
    expect(isChromiumNoise(line)).toBe(false);
  });
});
