export const adminParts = ['accounts', 'districts', 'tokens', 'calendars'] as const;
export type AdminPart = (typeof adminParts)[number];

export interface AdminSearch {
  readonly show?: AdminPart | undefined;
}

export const readAdminSearch = (given: Readonly<Record<string, unknown>>): AdminSearch => ({
  show: adminParts.find((part) => part === given.show),
});
