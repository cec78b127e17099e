/** Whole fen as yuan, exactly: `360000` is `3600`, `123450` is `1234.50`. */
export const yuanText = (fen: number): string => {
  if (fen < 0) return `-${yuanText(-fen)}`;
  const rest = fen % 100;
  const whole = String((fen - rest) / 100);
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`;
};
