const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long things last, in milliseconds. */
export const lifetimes = {
  /** A session at most, and without a request. A desk is left over lunch, not overnight. */
  session: 7 * day,
  idle: 8 * hour,
  /** A teacher looks at the card and prints it. */
  cardSession: 2 * hour,
  /** A sign-in begun with the identity provider: with a second factor and a wait for its message. */
  entry: 10 * minute,
  /** A session is noted as used at most so often. */
  noticed: minute,
  /** A one-time secret handed out; the very first one waits for as long as it takes. */
  oneTimeSecret: 7 * day,
  /** A device not seen for so long is a stranger again. */
  device: 400 * day,
} as const;

export const later = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds);
export const days = (count: number): number => count * day;
