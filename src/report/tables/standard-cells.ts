import type { Amount } from '../../equity/amount.ts';

/** Four places, rounded exactly where they were computed; a verdict is never read off them. */
export const shown = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal));

/** A threshold or a limit as a displayed figure. */
export const amountNumber = ({ numerator, denominator }: Amount): number => numerator / denominator;
