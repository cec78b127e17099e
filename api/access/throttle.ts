/**
 * Rate of tries: a burst of `burst`, then one each `every` milliseconds. A key that failed is delayed, never locked.
 */
export interface LoginLimit {
  readonly burst: number;
  readonly every: number;
}

/**
 * A failed login counts against the login from this address, against the address, and against the login from any
 * address. From a device that has logged in to this account before, only the device itself counts. Failed guesses from
 * other addresses therefore do not delay the account's holder.
 */
export const loginLimits = {
  loginFromAddress: { burst: 5, every: 30_000 },
  address: { burst: 60, every: 5_000 },
  login: { burst: 60, every: 10_000 },
  device: { burst: 10, every: 30_000 },
} as const satisfies Readonly<Record<string, LoginLimit>>;
export type LoginLimitName = keyof typeof loginLimits;

export interface LoginLimitKey {
  readonly pace: LoginLimitName;
  readonly key: string;
}

/** What a try counts against: `device` is the digest of the secret of a device known to this login. */
export const limitKeysOf = (tried: {
  readonly login: string;
  readonly address: string;
  readonly device: string | null;
}): readonly LoginLimitKey[] => {
  const login = tried.login.normalize('NFKC').toLowerCase();
  if (tried.device !== null) return [{ pace: 'device', key: `device|${login}|${tried.device}` }];
  return [
    { pace: 'loginFromAddress', key: `login-address|${login}|${tried.address}` },
    { pace: 'address', key: `address|${tried.address}` },
    { pace: 'login', key: `login|${login}` },
  ];
};

/**
 * The generic cell rate algorithm: `due` is when a key that spends one try each `every` would have spent those
 * counted so far. A try is free when that is less than a whole burst ahead; otherwise how long until it is, in
 * milliseconds, and it does not count.
 */
export const afterAttempt = (
  pace: LoginLimit,
  due: number | null,
  now: number,
): { readonly due: number; readonly wait: number } => {
  const next = Math.max(due ?? now, now) + pace.every;
  const wait = next - now - pace.burst * pace.every;
  return wait > 0 ? { due: due ?? now, wait } : { due: next, wait: 0 };
};
