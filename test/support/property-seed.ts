import fc from 'fast-check';

const fixedSeed = 20_260_831;

/** The seed by JUNHENG_SEED: a constant where it is not set, a new one for `random`, else the integer it gives. */
export const propertySeed = (requested = ''): number | 'random' => {
  if (requested === 'random') return requested;
  const seed = requested === '' ? fixedSeed : Number(requested);
  if (!Number.isInteger(seed)) throw new Error(`JUNHENG_SEED must be an integer or "random", not "${requested}"`);
  return seed;
};

/** The seed of a sample that a test draws by itself: its own, or another one where the run draws other worlds. */
export const sampleSeed = (own: number): number => {
  const given = process.env.JUNHENG_SEED ?? '';
  if (given === '') return own;
  const seed = propertySeed(given);
  return seed === 'random' ? Math.trunc(Math.random() * 2 ** 31) : seed;
};

/*
 * Set before each test file. `npm test` draws the same worlds every time, so that a failure comes from the change
 * under test; `npm run test:long` draws others. fast-check prints the seed of a failure.
 */
const seed = propertySeed(process.env.JUNHENG_SEED);
if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
