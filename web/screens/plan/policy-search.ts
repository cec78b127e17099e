/** What the address says of the policy screen: from which policy the values come, and which group is shown. */
export interface PolicySearch {
  readonly from?: string | undefined;
  readonly group?: string | undefined;
}

const words = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const readPolicySearch = (given: Readonly<Record<string, unknown>>): PolicySearch => ({
  from: words(given.from),
  group: words(given.group),
});
