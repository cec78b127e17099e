/** What the address says of the comparison: the two plans. */
export interface CompareSearch {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const code = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const readCompareSearch = (given: Readonly<Record<string, unknown>>): CompareSearch => ({
  from: code(given.from),
  to: code(given.to),
});
