export const ledgerSorts = ['teacherId', 'name', 'school', 'months'] as const;
export type LedgerSort = (typeof ledgerSorts)[number];

/** What the address says of the ledger: filters, order, the open teacher. */
export interface LedgerSearch {
  readonly eligible?: 'yes' | 'no' | undefined;
  readonly find?: string | undefined;
  readonly rule?: string | undefined;
  readonly sort?: LedgerSort | undefined;
  readonly down?: true | undefined;
  readonly teacher?: string | undefined;
}

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

export const readLedgerSearch = (given: Readonly<Record<string, unknown>>): LedgerSearch => ({
  eligible: given.eligible === 'yes' || given.eligible === 'no' ? given.eligible : undefined,
  find: words(given.find),
  rule: words(given.rule),
  sort: ledgerSorts.find((one) => one === given.sort),
  down: given.down === true ? true : undefined,
  teacher: words(given.teacher),
});
