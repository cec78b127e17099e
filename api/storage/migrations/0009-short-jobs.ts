import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { protectRows } from './row-security.ts';

const officer = ['personnel_officer'];

/**
 * Imports and the making of papers are jobs like solves. What a job was asked with lies in parts beside it, so that no
 * process ever holds a whole upload, and is gone when the job has ended.
 */
export const shortJobs: Migration = {
  up: async (schema) => {
    await sql`alter table jobs drop constraint jobs_kind_check`.execute(schema);
    await sql`alter table jobs add constraint jobs_kind_check
      check (kind in ('plan', 'itinerant', 'inspectors', 'import', 'documents'))`.execute(schema);
    await sql`alter table jobs drop column input`.execute(schema);
    await sql`alter table jobs add column plan_id uuid,
      add foreign key (district_id, plan_id) references plans (district_id, id)`.execute(schema);
    await sql`create table job_files (
      district_id uuid not null references districts,
      job_id uuid not null,
      name text not null,
      part integer not null check (part >= 0),
      bytes bytea not null,
      primary key (job_id, name, part),
      foreign key (district_id, job_id) references jobs (district_id, id) on delete cascade
    )`.execute(schema);
    await sql`alter table job_files alter column bytes set storage external`.execute(schema);
    await protectRows(schema, 'job_files', { read: officer, insert: officer, remove: officer });
  },
};
