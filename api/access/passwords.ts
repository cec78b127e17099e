import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { semaphore } from './semaphore.ts';

/** Cost of one hash: memory in KiB, passes over it, lanes. */
export interface PasswordCost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** Argon2id at the least strength RFC 9106's successors advise for interactive use: 19 MiB, two passes, one lane. */
export const usualCost: PasswordCost = { memory: 19_456, passes: 2, parallelism: 1 };

const saltBytes = 16;
const digestBytes = 32;
const derive = promisify(argon2);
/** Concurrent hashes. Each takes one core and its own memory. */
const inTurn = semaphore(2);

const digest = (password: string, salt: Buffer, cost: PasswordCost): Promise<Buffer> =>
  inTurn(() =>
    derive('argon2id', { ...cost, message: password.normalize('NFKC'), nonce: salt, tagLength: digestBytes }),
  );

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

const written = ({ memory, passes, parallelism }: PasswordCost, salt: Buffer, hash: Buffer): string =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(hash)}`;

const form = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,})\$([A-Za-z0-9+/]{43})$/;

/** Hashes a password with a fresh salt; the string bears its own parameters (PHC string format). */
export const hashPassword = async (password: string, cost: PasswordCost = usualCost): Promise<string> => {
  const salt = randomBytes(saltBytes);
  return written(cost, salt, await digest(password, salt, cost));
};

/**
 * Whether a password is the one hashed. Without a hash, as for an unknown login, the same work is done and the answer
 * is no, so that the time taken does not tell whether an account exists.
 */
export const verifyPassword = async (
  password: string,
  hash: string | null,
  cost: PasswordCost = usualCost,
): Promise<boolean> => {
  const [, memory, passes, parallelism, salt = '', expected = ''] = form.exec(hash ?? '') ?? [];
  if (memory === undefined) {
    await digest(password, Buffer.alloc(saltBytes), cost);
    return false;
  }
  const found = await digest(password, Buffer.from(salt, 'base64'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return timingSafeEqual(found, Buffer.from(expected, 'base64'));
};

/** Whether a hash was made at another cost than the present one, and is better made anew at the next login. */
export const isOutdated = (hash: string, { memory, passes, parallelism }: PasswordCost = usualCost): boolean =>
  !hash.startsWith(`$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$`);
