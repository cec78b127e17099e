import fc from 'fast-check';

/** As much of JSON Schema as the OpenAPI document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** What no schema of the service asks for, and some would trip over. */
export const oddities: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1e308,
    2 ** 60,
    '',
    ' ',
    '\u0000',
    '\ud800',
    "'; drop table plans; --",
    '%',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    '２０２６-０８-０３',
    '2026-02-30',
    '0000-00-00',
    '99999-01-01',
    [],
    {},
    [[[[[[[[[[]]]]]]]]]],
    { ['__proto__']: { role: 'administrator' } },
    '均'.repeat(5000),
  ),
  fc.string({ maxLength: 300, unit: 'binary' }),
  fc.jsonValue({ maxDepth: 3 }),
);

export type Words = (name: string) => fc.Arbitrary<string>;

/** Values a schema allows, or nearly; `words` proposes what a text of this name may be, such as an id that exists. */
export const nearlyOf = (schemas: Readonly<Record<string, Schema>>, words: Words) => {
  const of = (schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> => {
    if (depth > 8) return fc.constant(null);
    const { $ref } = schema;
    if ($ref !== undefined) return of(schemas[$ref.replace('#/components/schemas/', '')] ?? {}, name, depth + 1);
    const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf;
    if (parts !== undefined) return fc.oneof(...parts.map((part) => of(part, name, depth + 1)));
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    const types = [schema.type ?? 'object'].flat();
    return fc.oneof(...types.map((type) => ofType(type, schema, name, depth)));
  };
  const ofType = (type: string, schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> => {
    switch (type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
      case 'number': {
        const [least, most] = [Math.max(schema.minimum ?? -5, -1e9), Math.min(schema.maximum ?? 1000, 2 ** 31)];
        return fc.integer({ min: Math.floor(least), max: Math.max(Math.floor(least), Math.floor(most)) });
      }
      case 'string':
        if (schema.format === 'date') return fc.constantFrom('2026-08-03', '2027-01-01', '1900-02-28', '9999-12-31');
        return fc.oneof(
          { weight: 6, arbitrary: words(name) },
          { weight: 1, arbitrary: fc.string({ maxLength: Math.min(schema.maxLength ?? 40, 300) }) },
        );
      case 'array':
        return fc.array(of(schema.items ?? {}, name, depth + 1), { maxLength: 3 });
      default: {
        const { properties = {}, required = [] } = schema;
        const fields = Object.entries(properties).map(([key, part]) => [key, of(part, key, depth + 1)] as const);
        return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] as never[] });
      }
    }
  };
  /** Mostly as the schema says; now and then one field, or the whole, is something else. */
  const nearly = (schema: Schema, name: string): fc.Arbitrary<unknown> => {
    const good = of(schema, name, 0);
    const spoiled = fc.tuple(good, fc.nat(20), oddities, fc.boolean()).map(([value, place, odd, drops]) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return odd;
      const keys = [...Object.keys(value), 'unheardOf'];
      const key = keys[place % keys.length] ?? 'unheardOf';
      const rest = Object.fromEntries(Object.entries(value).filter(([one]) => one !== key));
      return drops ? rest : { ...rest, [key]: odd };
    });
    return fc.oneof(
      { weight: 4, arbitrary: good },
      { weight: 3, arbitrary: spoiled },
      { weight: 1, arbitrary: oddities },
    );
  };
  return nearly;
};
