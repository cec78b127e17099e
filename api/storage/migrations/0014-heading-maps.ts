import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { protectRows } from './row-security.ts';

const bureau = ['personnel_officer', 'leader', 'auditor'];
const officer = ['personnel_officer'];

/** What a district's own headings mean: each names one column of one table, and is applied to every import from then on. */
export const headingMaps: Migration = {
  up: async (schema) => {
    await sql`create table heading_maps (
      district_id uuid not null references districts,
      table_name text not null,
      heading text not null,
      shown text not null,
      column_id text not null,
      created_at timestamptz not null default now(),
      created_by uuid,
      primary key (district_id, table_name, heading)
    )`.execute(schema);
    await protectRows(schema, 'heading_maps', { read: bureau, insert: officer, update: officer, remove: officer });
  },
};
