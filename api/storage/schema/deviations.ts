import { type Schema, type SchemaKind, schemaKinds } from './schema.ts';

/** One object of the database that is not what the migrations make. */
export interface SchemaDeviation {
  readonly kind: SchemaKind;
  readonly name: string;
  readonly state: 'missing' | 'changed' | 'unexpected';
}

/** Without definitions: PostgreSQL writes them out itself, and a version that was never tried may do so differently. */
export const namesOnly = (schema: Schema): Schema =>
  Object.fromEntries(
    Object.entries(schema).map(([kind, named]) => [
      kind,
      Object.fromEntries(Object.keys(named).map((name) => [name, ''])),
    ]),
  ) as Schema;

const tableOf = (name: string): string => name.split(/[. ]/, 1)[0] ?? name;

/**
 * Whether an object that the operator added is harmless: a table of another program, or an index
 * that only makes a query faster. An added column, constraint, policy or trigger of our tables changes what they do.
 */
const isHarmless = (reference: Schema, kind: SchemaKind, name: string, definition: string): boolean => {
  if (kind === 'migration') return false;
  if (kind === 'table' || kind === 'function') return true;
  // The definition is empty where only names are compared.
  if (kind === 'index' && !definition.startsWith('CREATE UNIQUE')) return true;
  return !Object.hasOwn(reference.table, tableOf(name));
};

/** Compares a schema with the reference; what is missing first, since requests fail on it. */
export const schemaDeviations = (reference: Schema, found: Schema): readonly SchemaDeviation[] => {
  const deviations = schemaKinds.flatMap((kind): readonly SchemaDeviation[] => {
    const [wanted, there] = [reference[kind], found[kind]];
    const known = Object.entries(wanted).flatMap(([name, definition]): readonly SchemaDeviation[] => {
      if (!Object.hasOwn(there, name)) return [{ kind, name, state: 'missing' }];
      return there[name] === definition ? [] : [{ kind, name, state: 'changed' }];
    });
    const added = Object.entries(there)
      .filter(([name, definition]) => !Object.hasOwn(wanted, name) && !isHarmless(reference, kind, name, definition))
      .map(([name]): SchemaDeviation => ({ kind, name, state: 'unexpected' }));
    return [...known, ...added];
  });
  // What lies on a missing table is missing with it.
  const lost = new Set(
    deviations.flatMap(({ kind, name, state }) => (kind === 'table' && state === 'missing' ? [name] : [])),
  );
  const order = ['missing', 'changed', 'unexpected'];
  return deviations
    .filter(({ kind, name }) => kind === 'table' || !lost.has(tableOf(name)))
    .toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
};
