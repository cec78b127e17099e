import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { protectRows } from './row-security.ts';

/** Everybody in a district reckons with the same days. */
const everybody = ['personnel_officer', 'principal', 'teacher', 'leader', 'auditor'];
const officer = ['personnel_officer'];

/** Work calendars a district gives itself, one a year; what stood there before is told by the events. */
export const calendars: Migration = {
  up: async (schema) => {
    await sql`create table calendars (
      district_id uuid not null references districts,
      year integer not null check (year > 0),
      content jsonb not null,
      row_version integer not null default 1,
      created_at timestamptz not null default now(),
      created_by uuid,
      primary key (district_id, year)
    )`.execute(schema);
    await protectRows(schema, 'calendars', { read: everybody, insert: officer, update: officer });
  },
};
