/** The sandbox of the operating system: on for an ordinary user, and no crash loop for root, where Chromium cannot have one. */
import { readFileSync, readlinkSync } from 'node:fs';
import { expect, test } from '../../fixtures';
import { inMain } from '../../../support/walk/in-main';

const isOn = process.env['AMENDS_E2E_SANDBOX'] === '1';

const statusOf = (pid: number, field: string): string => new RegExp(`^${field}:\\s*(\\S+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';

const lockedIn = (): void => {
  test('the page\'s process is locked in by the kernel', async ({ desk }) => {
    const pids = await inMain(desk.app, ({ app }) => app.getAppMetrics().filter((each) => each.type === 'Tab').map((each) => each.pid));
    expect(pids.length).toBeGreaterThan(0);
    for (const pid of pids) {
      // 2 is a system-call filter; without new privileges it cannot be shed.
      expect(statusOf(pid, 'Seccomp')).toBe('2');
      expect(statusOf(pid, 'NoNewPrivs')).toBe('1');
      expect(readlinkSync(`/proc/${pid}/ns/user`)).not.toBe(readlinkSync('/proc/self/ns/user'));
    }
  });
};

const withoutLoop = (): void => {
  test('started without the sandbox, as for root, no process dies and none is asked for one', async ({ desk }) => {
    await desk.signIn();
    expect(await inMain(desk.app, ({ app }) => app.commandLine.hasSwitch('no-sandbox'))).toBe(true);
    expect(desk.log()).not.toMatch(/"event":"(process|page)-gone"/);
  });
};

// Each lane has its own one: the sandbox lane is started as an ordinary user with the sandbox on, and says so when it could not be.
if (isOn) lockedIn();
else withoutLoop();
