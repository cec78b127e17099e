import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

interface Declared {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Declared>>>>;

interface Operation {
  readonly name: string;
  readonly path: RegExp;
  readonly method: string;
  readonly declared: Declared;
}

const operationsOf = (paths: Paths): readonly Operation[] =>
  Object.entries(paths)
    // Literal addresses before those with parameters, as the router takes them.
    .toSorted(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, declared]) => ({
        name: `${method.toUpperCase()} ${path}`,
        path: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
        method: method.toUpperCase(),
        declared,
      })),
    );

/** Notes every answer of the application that its OpenAPI document does not declare; gives what was noted. */
export const watchAnswers = (app: FastifyInstance): (() => ReadonlySet<string>) => {
  const found = new Set<string>();
  let operations: readonly Operation[] | undefined;
  const judge = (request: InjectOptions | string, answer: LightMyRequestResponse): void => {
    operations ??= operationsOf(app.swagger().paths as unknown as Paths);
    const [url, method] =
      typeof request === 'string' ? [request, 'GET'] : [String(request.url), request.method ?? 'GET'];
    const [path = ''] = url.split('?');
    const operation = operations.find((one) => one.method === method && one.path.test(path));
    if (operation === undefined) return;
    const declared = operation.declared.responses[answer.statusCode];
    const [type = ''] = String(answer.headers['content-type'] ?? '').split(';');
    if (declared === undefined) found.add(`${operation.name}: ${answer.statusCode}`);
    else if (answer.body !== '' && declared.content?.[type] === undefined)
      found.add(`${operation.name}: ${answer.statusCode} ${type}`);
  };
  const inject = app.inject.bind(app) as (request: InjectOptions | string) => Promise<LightMyRequestResponse>;
  app.inject = ((request: InjectOptions | string) => {
    const answer = inject(request);
    return answer.then((known) => {
      judge(request, known);
      return known;
    });
  }) as typeof app.inject;
  return () => found;
};
