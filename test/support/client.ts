import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../api/http/contract/openapi-types.ts';
import type { ProblemBody } from '../../api/http/contract/problem.ts';
import type { Client as Person } from './signed-in.ts';

/** The typed client of the service, asking the application as somebody, without a socket. */
export const clientOf = (person: Pick<Person, 'inject'>): Client<paths> =>
  createClient<paths>({
    baseUrl: 'http://service.test',
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const body = request.body === null ? undefined : Buffer.from(await request.arrayBuffer());
      const answer = await person.inject({
        method: request.method as 'GET',
        url: pathname + search,
        headers: Object.fromEntries(request.headers),
        ...(body === undefined ? {} : { payload: body }),
      });
      const headers = new Headers();
      for (const [name, value] of Object.entries(answer.headers))
        if (value !== undefined) headers.set(name, [value].flat().join(', '));
      const bytes = answer.statusCode === 204 ? null : new Uint8Array(answer.rawPayload);
      return new Response(bytes, { status: answer.statusCode, headers });
    },
  });

/** The answer, or an error with the code of the problem there is instead. */
export const given = <Body>(response: { readonly data?: Body; readonly error?: unknown }): Body => {
  if (response.data !== undefined) return response.data;
  throw new Error((response.error as ProblemBody | undefined)?.code ?? 'no answer');
};
