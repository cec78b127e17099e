import type { Action } from '../../access/permissions.ts';
import { pageHeader } from '../auth/same-origin.ts';
import { type CookieName, cookieName } from './cookies.ts';

/** What the sections of the document hold. */
export const tags = [
  { name: 'access', description: 'Signing in and out, accounts, roles and tokens of programs' },
  { name: 'districts', description: 'Districts of the service and their calendars' },
  { name: 'datasets', description: 'Uploads, what they hold, who is eligible, and posts' },
  { name: 'policies', description: 'Rules of a district in versions, and presets' },
  { name: 'plans', description: 'Making a plan, reading it, and its steps up to the decision' },
  { name: 'reviews', description: 'Answers of schools to a plan in review' },
  { name: 'appeals', description: 'Appeals against a plan under public notice' },
  { name: 'evidence', description: 'Files that bear an objection out' },
  { name: 'orders', description: 'Orders that a plan is made with' },
  { name: 'documents', description: 'Documents of a plan, teachers’ cards and the decision file' },
  { name: 'events', description: 'The trail of what was done' },
  { name: 'province', description: 'Sums of all districts, without a person' },
  { name: 'service', description: 'How the service is' },
];

/** The service answers under the address its description was read from. */
export const servers = [{ url: '/', description: 'This service' }];

const session: CookieName = 'session';

/** How a request shows who sends it. A cookie alone changes nothing: the header of the page goes with it. */
export const securitySchemes = (isHttps: boolean) =>
  ({
    session: {
      type: 'apiKey',
      in: 'cookie',
      name: cookieName(session, isHttps),
      description: 'The session that POST /api/session opens',
    },
    page: {
      type: 'apiKey',
      in: 'header',
      name: pageHeader,
      description: 'Any value; required with the cookie for every request that changes something',
    },
    token: {
      type: 'http',
      scheme: 'bearer',
      description: 'A token of POST /api/tokens; each operation names the scope it needs',
    },
  }) as const;

/** What a token must not do, however far its scopes reach: it would outlive the person’s own hold on the account. */
export const personOnly: readonly Action[] = ['session.switch', 'session.password', 'tokens.create'];

type Requirement = Readonly<Record<string, readonly string[]>>;

/** The credentials of an operation: one of these, each with everything it names. */
export const securityOf = (method: string, action: Action | 'public'): readonly Requirement[] => {
  const isReading = method === 'GET';
  const page: Requirement = isReading ? {} : { page: [] };
  if (action === 'public') return isReading ? [] : [page];
  const bySession = { session: [], ...page };
  return personOnly.includes(action) ? [bySession] : [bySession, { token: [action] }];
};

const referencesIn = (value: unknown, found: Set<string>): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const name = key === '$ref' && typeof part === 'string' ? /^#\/components\/schemas\/(.+)$/.exec(part)?.[1] : null;
    if (name === undefined || name === null) referencesIn(part, found);
    else found.add(name);
  }
};

/** The schemas that something of the document refers to, in the order of their names. */
export const usedSchemas = (
  paths: unknown,
  schemas: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const used = new Set<string>();
  referencesIn(paths, used);
  // A set grows while it is walked: what a schema refers to is used too.
  for (const name of used) referencesIn(schemas[name], used);
  const names = Object.keys(schemas).filter((name) => used.has(name));
  return Object.fromEntries(names.toSorted().map((name) => [name, schemas[name]]));
};
