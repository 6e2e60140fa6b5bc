/** Turns a PIN into what is stored, and checks one. scrypt runs on Node's thread pool, so that the desk stays usable for the half second it takes. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { PinHashes } from './ports';

/** 2^17 blocks: 128 MiB and about half a second on an office machine. Slow on purpose, because six digits are few. */
export const PIN_COST_LOG2 = 17;
const BLOCK = { r: 8, p: 1 } as const;
const HASH_BYTES = 32;
const SALT_BYTES = 16;

const derive = (pin: string, salt: Buffer, logN: number, r: number, p: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const N = 2 ** logN;
    scrypt(pin.normalize('NFKC'), salt, HASH_BYTES, { N, r, p, maxmem: 128 * N * r + 1_048_576 }, (thrown, key) => (thrown === null ? resolve(key) : reject(thrown)));
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
