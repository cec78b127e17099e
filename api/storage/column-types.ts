import type { ColumnType, JSONColumnType } from 'kysely';

/** A column that is given once and read as it was. */
export type Kept<Value> = ColumnType<Value, Value, never>;
export type KeptOptional<Value> = ColumnType<Value | null, Value | null | undefined, never>;
/** Given by the database unless it is given. */
export type Given<Value> = ColumnType<Value, Value | undefined, never>;
/** JSON: read as a value, written as its text. */
export type Json<Value extends object> = JSONColumnType<Value, string, string>;
/** JSON that a row may lack, never changed. */
export type KeptJson<Value extends object> = ColumnType<Value | null, string | null | undefined, never>;
export type Moment = Date | string;
