/** What the address says of the trail: the filters. */
export interface RecordsSearch {
  readonly area?: string | undefined;
  readonly role?: string | undefined;
  readonly subject?: string | undefined;
}

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined;

export const readRecordsSearch = (given: Readonly<Record<string, unknown>>): RecordsSearch => ({
  area: word(given.area),
  role: word(given.role),
  subject: word(given.subject),
});

/** The areas that actions belong to, in the order of the year. */
export const areas = [
  'datasets',
  'policies',
  'plans',
  'orders',
  'reviews',
  'reminders',
  'appeals',
  'documents',
  'cards',
  'files',
  'persons',
  'calendar',
  'accounts',
  'tokens',
  'session',
] as const;

/** The roles whose actions a district's trail holds. */
export const actors = ['personnel_officer', 'leader', 'principal', 'teacher', 'auditor', 'administrator'] as const;

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The data of an event as pairs, ids by their first characters; what says nothing is left out. */
export const dataPairs = (
  data: Readonly<Record<string, unknown>>,
): readonly (readonly [key: string, value: string])[] =>
  Object.entries(data)
    .filter(([, value]) => value !== null && value !== '' && value !== false)
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(([key, value]) => {
      const words = Array.isArray(value) ? value.map(String).join(' ') : value;
      return [key, (typeof words === 'string' ? words : JSON.stringify(words)).replace(uuid, (id) => id.slice(0, 8))];
    });
