import type { ColumnType, Generated } from 'kysely';

type Kept<Value> = ColumnType<Value, Value, never>;
type KeptOptional<Value> = ColumnType<Value | null, Value | null | undefined, never>;

/** A paper made of a plan, kept as it was made. */
export interface DocumentTable {
  readonly id: Generated<string>;
  readonly districtId: Kept<string>;
  readonly planId: Kept<string>;
  readonly kind: Kept<string>;
  /** The school whose sheet it is; `null` for papers of the whole district. */
  readonly schoolId: KeptOptional<string>;
  readonly name: Kept<string>;
  readonly title: Kept<string>;
  readonly language: Kept<string>;
  readonly mediaType: Kept<string>;
  readonly size: Kept<number>;
  readonly sha256: Kept<string>;
  readonly bytes: Kept<Buffer>;
  readonly createdAt: ColumnType<Date, Date | string | undefined, never>;
  readonly createdBy: KeptOptional<string>;
}

/** Tables of the papers. */
export interface DocumentTables {
  readonly documents: DocumentTable;
}
