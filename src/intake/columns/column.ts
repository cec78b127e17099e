import type { ValueForm } from '../values/value-form.ts';

/** One column of dataset.md section 1: its names, the form of its values, and what an empty cell means. */
export interface Column<Value> {
  readonly id: string;
  readonly zh: string;
  /** What bureaus also write above the column; found, but reported as an assumption. */
  readonly synonyms: readonly string[];
  /** The value of an empty cell; `null` when there is none: the column is required and so is every cell. */
  readonly empty: { readonly value: Value } | null;
  readonly form: ValueForm<NonNullable<Value>>;
  /** Headings under which registers give the same fact in another form. */
  readonly otherForms: readonly OtherForm<Value>[];
  /** Headings of columns that could serve where this one is missing: named in the fault, never read by themselves. */
  readonly mayServe: readonly string[];
}

interface OtherForm<Value> {
  readonly headings: readonly string[];
  readonly form: ValueForm<NonNullable<Value>>;
}

type More<Value> = Partial<Pick<Column<Value>, 'otherForms' | 'mayServe'>>;

/** The whole contract of a table: each field of the domain's value has exactly one column. */
export type Columns<Row> = { readonly [Field in keyof Row]-?: Column<Row[Field]> };

type Names = readonly [id: string, zh: string, ...synonyms: string[]];

export const required = <Value>(
  names: Names,
  form: ValueForm<NonNullable<Value>>,
  more: More<NoInfer<Value>> = {},
): Column<Value> => build(names, form, null, more);

export const optional = <Value>(names: Names, form: ValueForm<Value & {}>): Column<Value | null> =>
  build<Value | null>(names, form as ValueForm<NonNullable<Value | null>>, { value: null });

/**
 * A column beyond the first list of dataset.md section 1, for an optional field: where its cell is empty the value has
 * no such field at all, and a written table leaves the column out where no row fills it. A district without it is
 * the same district as before the column was known, fingerprint included.
 */
export const added = <Value>(names: Names, form: ValueForm<Value & {}>): Column<Value | undefined> =>
  build<Value | undefined>(names, form as ValueForm<NonNullable<Value | undefined>>, { value: undefined });

/** Whether a column is one of those that a table without them need not show. */
export const isAdded = (column: Column<unknown>): boolean => column.empty !== null && column.empty.value === undefined;

/** An optional column whose empty cell has a value of its own. */
export const defaulted = <Value>(
  names: Names,
  form: ValueForm<NonNullable<Value>>,
  value: NoInfer<Value>,
  more: More<NoInfer<Value>> = {},
): Column<Value> => build(names, form, { value }, more);

const build = <Value>(
  [id, zh, ...synonyms]: Names,
  form: ValueForm<NonNullable<Value>>,
  empty: Column<Value>['empty'],
  { otherForms = [], mayServe = [] }: More<Value> = {},
): Column<Value> => ({ id, zh, synonyms, empty, form, otherForms, mayServe });
