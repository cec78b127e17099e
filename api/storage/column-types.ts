import type { ColumnType, JSONColumnType } from 'kysely';

/** A column that is given once and read as it was. */
export type Kept<Value> = ColumnType<Value, Value, never>;
export type KeptOptional<Value> = ColumnType<Value | null, Value | null | undefined, never>;
/** Given by the database unless it is given. */
export type Given<Value> = ColumnType<Value, Value | undefined, never>;
/** JSON: read as a value, written as its text. */
export type Json<Value extends object> = JSONColumnType<Value, string, string>;
export type Moment = Date | string;
