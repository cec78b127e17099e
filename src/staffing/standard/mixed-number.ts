import type { Rational } from '../../equity/rational.ts';

/** A value that is not negative, exactly, as people write it: `80.5` where the decimal ends within four places, else `622 2/9`. */
export const mixedNumber = ({ numerator, denominator }: Rational): string => {
  const scaled = numerator * 10_000n;
  const whole = numerator / denominator;
  if (scaled % denominator !== 0n) return `${whole} ${numerator % denominator}/${denominator}`;
  const places = String((scaled / denominator) % 10_000n)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return places === '' ? String(whole) : `${whole}.${places}`;
};

/** The smallest integer not below a value that is not negative. */
export const roundedUp = ({ numerator, denominator }: Rational): number =>
  Number((numerator + denominator - 1n) / denominator);

/** The largest integer not above a value that is not negative. */
export const roundedDown = ({ numerator, denominator }: Rational): number => Number(numerator / denominator);
