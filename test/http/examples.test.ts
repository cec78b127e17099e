import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { operationOf } from '../../api/http/plugins/openapi-metadata.ts';
import { evened } from './evened.ts';
import { type Exchange, type Walked, walk } from './walk.ts';

let walked: Walked;
/** The first exchange of each operation. */
let firsts: ReadonlyMap<string, Exchange>;
beforeAll(async () => {
  walked = await walk();
  firsts = new Map(walked.exchanges.toReversed().map((exchange) => [exchange.operation, exchange]));
});
afterAll(() => walked.service.close());

const routes = () =>
  walked.service.app.listedRoutes().filter(({ method, schema }) => method !== 'HEAD' && schema?.hide !== true);

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType;

describe('the examples of the OpenAPI document', () => {
  it('come from every operation, each answered as it is documented', () => {
    const refused = walked.exchanges.filter(({ status }) => status < 200 || status > 299);
    expect(refused).toEqual([]);
    expect([...firsts.keys()].toSorted()).toEqual(
      routes()
        .map(({ method, url }) => operationOf(method, url))
        .toSorted(),
    );
  });

  it('come with the statuses and media types that the document declares', () => {
    expect(walked.service.undeclared()).toEqual([]);
  });

  it('match the schemas of request and answer', () => {
    let looked = 0;
    for (const { method, url, schema } of routes()) {
      const exchange = firsts.get(operationOf(method, url));
      const response: unknown = (schema?.response as Readonly<Record<number, unknown>> | undefined)?.[
        exchange?.status ?? 0
      ];
      expect(response, `${method} ${url} ${exchange?.status}`).toBeDefined();
      for (const [one, value] of [
        [schema?.body, exchange?.request],
        [response, exchange?.answer],
      ])
        if (isSchema(one) && value !== undefined) {
          expect(one.safeParse(value).error, `${method} ${url}`).toBeUndefined();
          expect(one.safeParse(evened(value)).error, `${method} ${url}, evened`).toBeUndefined();
          looked += 1;
        }
    }
    expect(looked).toBeGreaterThan(60);
  });

  it('stand in the contract as they were; `vitest -u` writes them anew', async () => {
    const examples = routes().flatMap(({ method, url }) => {
      const operation = operationOf(method, url);
      const { status, request, answer } = firsts.get(operation) ?? {};
      return answer === undefined && request === undefined ? [] : [[operation, { status, request, answer }]];
    });
    const text = `${JSON.stringify(evened(Object.fromEntries(examples)), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../api/http/contract/examples.json');
  });
});
