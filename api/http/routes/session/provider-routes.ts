import { lifetimes } from '../../../access/lifetimes.ts';
import type { IdentityProvider } from '../../../use-cases/sign-in/identity-provider.ts';
import { beginSignIn, endSignIn } from '../../../use-cases/sign-in/sign-in-by-provider.ts';
import { elsewhereSchema, providerAnswerSchema, sessionSchema } from '../../contract/session.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem } from '../../plugins/problems.ts';
import { problemsOf, type RouteApp } from '../route-app.ts';
import { openingSession, rateLimited } from './enter.ts';

/**
 * Sign-in by the county's own identity provider. The page asks for both steps itself, so neither a foreign site nor a
 * link begins or ends one, no route redirects, and no address of the service holds a code.
 */
export const providerRoutes = (app: RouteApp): void => {
  const { database, now, identityProvider } = app.services;
  const tags = ['access'];
  const enter = openingSession(app);
  const configured = (): IdentityProvider => {
    if (identityProvider === null) throw new Problem('provider_off');
    return identityProvider;
  };

  app.post(
    '/api/session/provider',
    {
      config: { action: 'public', onFullDisk: true },
      schema: {
        tags,
        response: { 201: elsewhereSchema, ...problemsOf(403, 404, 503) },
      },
    },
    async (request, reply) => {
      const begun = await beginSignIn(database, configured(), languageOf(request), now());
      if (begun.kind === 'unavailable') {
        request.log.warn({ reason: begun.reason }, 'identity provider: unavailable');
        throw new Problem('provider_unavailable');
      }
      app.cookiesOf.write(reply, 'entry', begun.secret, lifetimes.entry / 1000);
      return reply.code(201).send({ location: begun.address });
    },
  );

  app.post(
    '/api/session/provider/answer',
    {
      config: { action: 'public', onFullDisk: true },
      schema: {
        tags,
        body: providerAnswerSchema,
        response: { 200: sessionSchema, ...problemsOf(400, 401, 403, 404, 415, 429, 503) },
      },
    },
    async (request, reply) => {
      const secret = app.cookiesOf.read(request, 'entry');
      const replaces = app.cookiesOf.read(request, 'session');
      const given = { secret, answer: request.body.answer, address: request.ip, replaces };
      const ended = await endSignIn(database, configured(), given, now());
      switch (ended.kind) {
        case 'opened':
          app.cookiesOf.clear(reply, 'entry');
          return enter(request, reply, ended.session);
        case 'over':
          throw new Problem('provider_entry_over');
        case 'slowed':
          throw rateLimited(reply, ended.milliseconds);
        case 'unknown_subject':
          throw new Problem('provider_nobody');
        case 'refused':
        case 'unavailable':
          request.log.warn({ reason: ended.reason }, `identity provider: ${ended.kind}`);
          throw new Problem(ended.kind === 'refused' ? 'provider_refused' : 'provider_unavailable');
      }
    },
  );
};
