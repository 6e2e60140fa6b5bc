/** Sends a stored PDF to a printing device with the system's own command (CUPS, on Linux and macOS), and asks the system which device is its default. No Electron here. */
import { execFile } from 'node:child_process';
import { err, ok, type Result } from '../shared/result';

/** Why nothing came out: no device or no printing system, or a device that failed. `reason` is for the log line, without personal data. */
export type DeviceFailure = { readonly code: 'no-printer' | 'printer-failed'; readonly reason: string };

/** One file for a device. `printerName` null is the system's default; `title` is the case's reference and nothing else. */
export type DeviceJob = { readonly pdfPath: string; readonly printerName: string | null; readonly title: string };

const ABSENT = /no default destination|does not exist|no destinations|unknown (printer|destination)|not found/i;

const failureOf = (error: Error, stderr: string): DeviceFailure => {
  if ('code' in error && error.code === 'ENOENT') return { code: 'no-printer', reason: 'no printing command on this machine' };
  if ('killed' in error && error.killed === true) return { code: 'printer-failed', reason: 'the printing command did not answer in time' };
  const sentence = stderr.trim().split('\n')[0] ?? '';
  return { code: ABSENT.test(sentence) ? 'no-printer' : 'printer-failed', reason: sentence === '' ? 'the printing command failed' : sentence.slice(0, 200) };
};

/**
 * Hands the file to `lp`; `command` is the name or path of that program. Answers once the queue has taken it: what a person
 * sees come out of the tray is not known here.
 */
export const sendWithLp = ({ pdfPath, printerName, title }: DeviceJob, command: string, timeoutMs: number): Promise<Result<null, DeviceFailure>> => {
  const destination = printerName === null ? [] : ['-d', printerName];
  return new Promise((resolve) => {
    execFile(command, [...destination, '-t', title, '--', pdfPath], { timeout: timeoutMs, windowsHide: true, env: { ...process.env, LC_ALL: 'C' } }, (error, _stdout, stderr) => {
      resolve(error === null ? ok(null) : err(failureOf(error, stderr)));
    });
  });
};

const answerOf = (command: string, args: readonly string[], timeoutMs: number): Promise<string> =>
  new Promise((resolve) => {
    execFile(command, [...args], { timeout: timeoutMs, windowsHide: true, env: { ...process.env, LC_ALL: 'C' } }, (error, stdout) => { resolve(error === null ? stdout : ''); });
  });

/** The name in what `lpstat -d` says, or in the value that Windows keeps as `name,driver,port`; null when there is none. */
export const defaultNamed = (answer: string): string | null => {
  const cups = /system default destination:\s*(\S+)/.exec(answer)?.[1];
  return cups ?? /\bDevice\s+REG_SZ\s+([^,\r\n]+),/.exec(answer)?.[1]?.trim() ?? null;
};

/** The system's own default device by its name there. This Electron names its devices, but not which is the default. */
export const defaultDevice = async (platform: NodeJS.Platform, timeoutMs: number): Promise<string | null> =>
  defaultNamed(await (platform === 'win32'
    ? answerOf('reg', ['query', String.raw`HKCU\Software\Microsoft\Windows NT\CurrentVersion\Windows`, '/v', 'Device'], timeoutMs)
    : answerOf('lpstat', ['-d'], timeoutMs)));
