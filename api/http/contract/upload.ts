import { z } from 'zod';
import { faultSchema } from './fault.ts';

/** Most rows of a page of an upload. */
const mostRows = 1000;
/** The most columns that a spreadsheet has. */
const mostColumns = 16_384;
/** Most cells of one correction. */
const mostCells = 5000;
const tableNames = ['schools', 'posts', 'teachers', 'travel', 'orders', 'hires', 'enrolment', 'entrants'] as const;

const columnChoiceSchema = z
  .object({ id: z.string(), name: z.string(), needed: z.boolean() })
  .meta({ id: 'ColumnChoice' });

const uploadTableSchema = z
  .object({
    place: z.string().describe('The file or sheet'),
    table: z.enum(tableNames).nullable().describe('What it is taken for'),
    rows: z.number().int(),
    columns: z.number().int(),
    headingRow: z.number().int().nullable().describe('From 1'),
    errors: z.number().int().describe('Cells and rows in error'),
    warnings: z.number().int(),
    unknown: z
      .array(z.object({ column: z.number().int(), heading: z.string() }))
      .describe('Headings that name no column'),
    missing: z.array(columnChoiceSchema).describe('Columns that it does not have'),
  })
  .meta({ id: 'UploadTable' });

/** A fault with the cells it stands in. */
const placedFaultSchema = faultSchema
  .extend({
    kind: z.string().describe('Faults of one kind read alike but for their values'),
    cells: z
      .array(z.object({ row: z.number().int(), column: z.number().int() }))
      .describe('From 1; empty: the whole table'),
    affects: z.array(z.string()).describe('What rests on the column'),
  })
  .meta({ id: 'PlacedFault' });

const cellSchema = z
  .strictObject({
    place: z.string().min(1).max(300),
    row: z.number().int().min(1).max(2_000_000),
    column: z.number().int().min(1).max(mostColumns),
    value: z.string().max(2000).describe('Empty: the cell is cleared'),
  })
  .meta({ id: 'CellCorrection' });

export const uploadSchema = z
  .object({
    kept: z.boolean().describe('Whether the files are there to be corrected'),
    continuedBy: z.string().nullable().describe('The import that took the files over'),
    tables: z.array(uploadTableSchema),
    faults: z.array(placedFaultSchema),
    corrections: z.array(cellSchema),
  })
  .meta({ id: 'Upload', description: 'What is kept of a refused import' });

export const uploadRowsQuerySchema = z.strictObject({
  place: z.string().min(1).max(300),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(mostRows).default(200),
});

export const uploadRowsSchema = z
  .object({ offset: z.number().int(), total: z.number().int(), rows: z.array(z.array(z.string())) })
  .meta({ id: 'UploadRows', description: 'Rows as the file has them, with corrected cells' });

export const correctionsSchema = z.strictObject({ cells: z.array(cellSchema).max(mostCells) }).meta({
  id: 'Corrections',
  description: 'Cells to be read with other values; none: the upload is read again as it is',
});

const heading = {
  table: z.enum(tableNames),
  heading: z.string().trim().min(1).max(200),
  column: z.string().min(1).max(100).describe('The identifier of the column'),
};
export const headingMapSchema = z.strictObject(heading).meta({ id: 'HeadingMap' });
export const headingKeySchema = z
  .strictObject({ table: heading.table, heading: heading.heading })
  .meta({ id: 'HeadingKey' });
export const headingListSchema = z
  .object({ headings: z.array(z.object({ ...heading, columnName: z.string() })) })
  .meta({ id: 'HeadingList' });
