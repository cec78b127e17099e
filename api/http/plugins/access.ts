import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import type { Caller } from '../../access/caller.ts';
import { type Action, isAction, permitted, type Reach } from '../../access/permissions.ts';
import { type Known, resolveCaller } from '../auth/resolve-caller.ts';
import { isSameOrigin } from '../auth/same-origin.ts';
import type { PublicAddress } from '../public-address.ts';
import { personOnly } from './openapi-parts.ts';
import { Problem } from './problems.ts';

/** What a route is for: an action of the table, or anybody's, signed in or not. */
type RouteAction = Action | 'public';

/** A route of the application, as `listedRoutes` returns it. */
export interface ListedRoute {
  readonly method: string;
  readonly url: string;
  readonly action: RouteAction;
  readonly schema: FastifySchema | undefined;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    action?: RouteAction;
  }
  interface FastifyRequest {
    known: Known | null;
    /** The caller; `null` on a public route without a session. Routes use `callerOf`. */
    caller: Caller | null;
    /** How far the caller's permission for this route's action reaches. */
    reach: Reach | null;
  }
  interface FastifyInstance {
    /** Every route with its action; complete once the application is ready. */
    readonly listedRoutes: () => readonly ListedRoute[];
  }
}

/** What is open to somebody who still has a one-time secret. */
const beforeChange: readonly Action[] = ['session.read', 'session.password'];

const isReading = ({ method }: FastifyRequest): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method);

const judge = (request: FastifyRequest, action: Action, known: Known | null): Reach => {
  if (known === null) throw new Problem('not_signed_in');
  if (known.by === 'session' && known.session.mustChange && !beforeChange.includes(action))
    throw new Problem('password_change_required');
  const reach = known.by === 'token' && personOnly.includes(action) ? null : permitted(known.caller, action);
  if (reach === null) {
    request.log.info({ action, role: known.caller.role }, 'not permitted');
    throw new Problem('not_permitted', { action });
  }
  return reach;
};

/** Finds who asks and lets pass what the table of permissions allows; a route that names no action does not start. */
export const access = (app: FastifyInstance, address: PublicAddress | null): void => {
  const routes: {
    readonly method: string | readonly string[];
    readonly url: string;
    readonly config?: object;
    readonly schema?: FastifySchema;
  }[] = [];
  const actionOf = (config: { readonly action?: unknown } | undefined): RouteAction | undefined => {
    const action = config?.action;
    return action === 'public' || (typeof action === 'string' && isAction(action)) ? action : undefined;
  };
  app.addHook('onRoute', (route) => void routes.push(route));
  app.addHook('onReady', async () => {
    const nameless = routes.filter(({ config }) => actionOf(config) === undefined);
    if (nameless.length > 0)
      throw new TypeError(
        `routes without an action: ${nameless.map(({ method, url }) => `${method} ${url}`).join(', ')}`,
      );
  });
  app.decorate('listedRoutes', () =>
    routes.flatMap(({ method, url, config, schema }) =>
      [method].flat().map((one) => ({ method: one, url, action: actionOf(config) ?? 'public', schema })),
    ),
  );
  app.decorateRequest('known', null);
  app.decorateRequest('caller', null);
  app.decorateRequest('reach', null);

  // Before the requests are counted, by caller where there is one.
  app.addHook('onRequest', async (request) => {
    if (!request.url.startsWith('/api/') || actionOf(request.routeOptions.config) === undefined) return;
    const { database, now } = app.services;
    const session = app.cookiesOf.read(request, 'session');
    const authorization = request.headers.authorization ?? null;
    request.known = await resolveCaller(database, { session, authorization }, now());
    request.caller = request.known?.caller ?? null;
  });

  // After they are counted, and before a body is read.
  app.addHook('preParsing', async (request, reply: FastifyReply) => {
    const action = actionOf(request.routeOptions.config);
    if (action === undefined) return;
    const byCookie = request.known?.by !== 'token' && request.headers.authorization === undefined;
    if (byCookie && !isReading(request) && (request.known !== null || action === 'public'))
      if (!isSameOrigin(request, address?.host ?? null)) throw new Problem('foreign_origin');
    if (action === 'public') return;
    if (request.known === null) reply.header('www-authenticate', 'Bearer');
    request.reach = judge(request, action, request.known);
  });
};

/** Who asks, on a route that is not public. */
export const callerOf = (request: FastifyRequest): Caller => {
  if (request.caller === null) throw new Problem('not_signed_in');
  return request.caller;
};

/** A part of the application that is anybody's and never changes: its page, its description. */
export const publicPart = async (
  app: FastifyInstance,
  register: (part: FastifyInstance) => Promise<void>,
): Promise<void> => {
  await app.register(async (part) => {
    part.addHook('onRoute', (route) => {
      route.config = { ...route.config, action: 'public', constant: true };
    });
    await register(part);
  });
};
