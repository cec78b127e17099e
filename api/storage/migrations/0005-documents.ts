import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { keepUnchanged, protectRows } from './row-security.ts';

/** Of papers of a plan that schools may see: what is posted for everybody, and the own school's sheet. */
const ofSchools = `current_setting('junheng.role', true) <> 'principal'
  or ((kind = 'notice' or school_id = current_setting('junheng.school', true)) and plan_id in (select id from plans))`;

/** Papers of a plan as they were made: what was posted and sealed can be shown again to the byte. */
export const documents: Migration = {
  up: async (schema) => {
    await sql`create table documents (
      id uuid primary key default gen_random_uuid(),
      district_id uuid not null references districts,
      plan_id uuid not null,
      kind text not null check (kind <> ''),
      school_id text,
      name text not null,
      title text not null,
      language text not null,
      media_type text not null,
      size integer not null check (size >= 0),
      sha256 text not null,
      bytes bytea not null,
      created_at timestamptz not null default now(),
      created_by uuid,
      foreign key (district_id, plan_id) references plans (district_id, id)
    )`.execute(schema);
    await sql`alter table documents alter column bytes set storage external`.execute(schema);
    await sql`create index on documents (district_id, plan_id, created_at desc, id)`.execute(schema);
    await protectRows(schema, 'documents', {
      read: ['personnel_officer', 'leader', 'auditor', 'principal'],
      insert: ['personnel_officer'],
      only: ofSchools,
    });
    await keepUnchanged(schema, 'documents');
  },
};
