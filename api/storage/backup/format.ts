/**
 * junheng-backup/1: gzip of UTF-8 lines of JSON. First a header; then for each table a line that opens it, a line for
 * each row (an array of PostgreSQL's texts, in the order of the columns) and a line that closes it; last the seal.
 */
export const backupFormat = 'junheng-backup/1';

export interface BackupHeader {
  readonly format: typeof backupFormat;
  readonly made: string;
  readonly version: string;
  /** The steps of the schema the rows stand in. */
  readonly schema: readonly string[];
}

export interface TableOpening {
  readonly table: string;
  readonly columns: readonly string[];
}

export interface TableClosing {
  readonly closed: string;
  readonly rows: number;
  /** Over the table's lines of rows, each with its line feed. */
  readonly sha256: string;
}

export interface BackupSeal {
  readonly tables: number;
  /** Over every line before, each with its line feed. */
  readonly sha256: string;
}

/** One row: PostgreSQL's text of each column. */
export type BackupRow = readonly (string | null)[];

export type BackupLine = BackupHeader | TableOpening | TableClosing | BackupSeal | BackupRow;

export interface TableDigest {
  readonly table: string;
  readonly rows: number;
  readonly sha256: string;
}
