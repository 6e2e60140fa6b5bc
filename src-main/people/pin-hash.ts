/**
 * Turns a PIN into what is stored, and checks one. scrypt runs in a thread of its own, so that the desk stays usable for the half second it
 * takes: Electron's crypto derives once on the calling thread already, only to look at the parameters, before Node's pool gets the job.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { PinHashes } from './ports';

/** 2^17 blocks: 128 MiB and about half a second on an office machine. Slow on purpose, because six digits are few. */
export const PIN_COST_LOG2 = 17;
const BLOCK = { r: 8, p: 1 } as const;
const HASH_BYTES = 32;
const SALT_BYTES = 16;

/** The whole program of the thread. As text, so that it needs no built file beside this one, in the program as in tests. */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const { scryptSync } = require('node:crypto');
const { pin, salt, bytes, options } = workerData;
parentPort.postMessage(scryptSync(pin, salt, bytes, options));
`;

const derive = (pin: string, salt: Buffer, logN: number, r: number, p: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const N = 2 ** logN;
    const thread = new Worker(THREAD, { eval: true, workerData: { pin: pin.normalize('NFKC'), salt, bytes: HASH_BYTES, options: { N, r, p, maxmem: 128 * N * r + 1_048_576 } } });
    thread.once('message', (key: Uint8Array) => resolve(Buffer.from(key)));
    thread.once('error', reject);
  });

const STORED = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

const text = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/**
 * Stored as `$scrypt$ln=17,r=8,p=1$salt$hash`, both in unpadded base64: the parameters travel with the hash, so that they can grow.
 * A `costLog2` below 17 is for tests that sign in often.
 */
export const pinHashes = (costLog2: number = PIN_COST_LOG2): PinHashes => ({
  hash: async (pin) => {
    const salt = randomBytes(SALT_BYTES);
    const key = await derive(pin, salt, costLog2, BLOCK.r, BLOCK.p);
    return `$scrypt$ln=${costLog2},r=${BLOCK.r},p=${BLOCK.p}$${text(salt)}$${text(key)}`;
  },
  matches: async (pin, stored) => {
    const [, logN, r, p, salt, hash] = STORED.exec(stored) ?? [];
    if (logN === undefined || r === undefined || p === undefined || salt === undefined || hash === undefined) return false;
    const wanted = Buffer.from(hash, 'base64');
    const found = await derive(pin, Buffer.from(salt, 'base64'), Number(logN), Number(r), Number(p));
    return wanted.length === found.length && timingSafeEqual(wanted, found);
  },
});
