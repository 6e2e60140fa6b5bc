/** A virtual screen for each worker: two windows on one screen would take the keyboard and the clipboard from each other. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** How a screen is given back. */
export type Screen = { readonly close: () => void };

/** Xvfb takes the first free number by itself and tells it on the pipe, as "99\n", once it can be used. */
const numberOn = async (pipe: Readable): Promise<string> => {
  let told = '';
  for await (const piece of pipe) {
    told += String(piece);
    if (told.includes('\n')) return told.trim();
  }
  throw new Error('Xvfb ended before it had a screen. Is the package xvfb installed? `npm run provision` sees to it.');
};

/** Opens a screen and names it in DISPLAY for everything that this process starts. Where there is one already, or not on Linux, nothing is opened. */
export const openScreen = async (): Promise<Screen> => {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || (DISPLAY ?? '') !== '' || (WAYLAND_DISPLAY ?? '') !== '') return { close: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const failed = new Promise<never>((_, reject) => { server.once('error', reject); });
  const end = (): void => { server.kill(); };
  process.once('exit', end);
  process.env['DISPLAY'] = `:${await Promise.race([numberOn(server.stdio[3] as Readable), failed])}`;
  return {
    close: () => {
      process.off('exit', end);
      delete process.env['DISPLAY'];
      end();
    },
  };
};
