const digits = 6;

/**
 * `numerator / denominator` exactly, as people write it: `51.2` where the decimal ends within six places,
 * else the fraction itself. Nothing is rounded across a threshold (clause 3.18).
 */
export const exactQuotient = (numerator: number, denominator: number): string => {
  const scaled = BigInt(numerator) * 10n ** BigInt(digits);
  const divisor = BigInt(denominator);
  if (scaled % divisor !== 0n) return `${numerator}/${denominator}`;
  const text = String(scaled / divisor).padStart(digits + 1, '0');
  const fraction = text.slice(-digits).replace(/0+$/, '');
  const whole = text.slice(0, -digits);
  return fraction === '' ? whole : `${whole}.${fraction}`;
};
