import type { Action } from '../../access/permissions.ts';
import { pageHeader } from '../auth/same-origin.ts';
import { type CookieName, cookieName } from './cookies.ts';

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
      description: 'Any value. Required with the cookie for every request that changes data',
    },
    token: {
      type: 'http',
      scheme: 'bearer',
      description: 'A token of POST /api/tokens. Each operation names the scope that it needs',
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
