/**
 * An exact amount that is not negative: a threshold of the standard or a limit of the coefficient. `"4.2"`, `4.2` and
 * `"21/5"` are one and the same, so that no floating point decides whether a school reaches it.
 */
export interface Amount {
  readonly numerator: number;
  readonly denominator: number;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Largest amount and finest part: products with a county's pupils stay exact integers. */
const most = 1_000_000;

const reduced = (numerator: number, denominator: number): Amount | undefined => {
  if (denominator === 0 || denominator > most || numerator > most * denominator) return undefined;
  const divisor = gcd(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
};

/** `undefined` where the text is no amount from 0 to a million with at most four decimals, or such a fraction. */
export const parseAmount = (text: string): Amount | undefined => {
  const clean = text.normalize('NFKC').trim();
  const fraction = /^(\d{1,9})\s*\/\s*(\d{1,7})$/.exec(clean);
  if (fraction) return reduced(Number(fraction[1]), Number(fraction[2]));
  const decimal = /^(\d{1,7})(?:\.(\d{1,4}))?$/.exec(clean);
  if (!decimal) return undefined;
  const digits = decimal[2] ?? '';
  return reduced(Number(`${decimal[1]}${digits}`), 10 ** digits.length);
};

/** The amount as people write it: `4.2` where the decimal ends within four places, else the fraction. */
export const amountText = ({ numerator, denominator }: Amount): string => {
  const scaled = numerator * 10_000;
  if (scaled % denominator !== 0) return `${numerator}/${denominator}`;
  const digits = String(scaled / denominator).padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -4) : `${digits.slice(0, -4)}.${fraction}`;
};
