/** The kinds of objects a schema consists of. */
export const schemaKinds = [
  'migration',
  'table',
  'column',
  'constraint',
  'index',
  'policy',
  'trigger',
  'function',
  'grant',
] as const;
export type SchemaKind = (typeof schemaKinds)[number];

/** Definitions by kind and name, such as `column`, `plans.state`, `text not null`. */
export type Schema = Readonly<Record<SchemaKind, Readonly<Record<string, string>>>>;
