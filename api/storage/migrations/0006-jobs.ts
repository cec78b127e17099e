import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { protectRows, type Schema } from './row-security.ts';

const bureau = ['personnel_officer', 'leader', 'auditor'];
const officer = ['personnel_officer'];

/**
 * What was asked to be done and takes its time. The queue holds ids alone; what a job is and where it stands is here.
 * `request` is emptied when the job has ended: what came of it stands elsewhere, and it may name people.
 */
const makeJobs = async (schema: Schema): Promise<void> => {
  await sql`create table jobs (
    id uuid primary key,
    district_id uuid not null references districts,
    kind text not null check (kind in ('plan', 'itinerant', 'inspectors', 'import')),
    state text not null check (state in ('queued', 'running', 'finished', 'cancelled', 'failed')),
    dataset_id uuid,
    dataset_name text not null,
    caller jsonb not null,
    request jsonb not null,
    input bytea,
    result bytea,
    turn integer not null check (turn > 0),
    attempt integer not null default 0,
    losses integer not null default 0,
    worker integer,
    taking integer,
    last_event integer not null default 0,
    progress jsonb,
    failure jsonb,
    started_at timestamptz,
    finished_at timestamptz,
    created_at timestamptz not null default now(),
    created_by uuid,
    unique (district_id, id),
    foreign key (district_id, dataset_id) references datasets (district_id, id)
  )`.execute(schema);
  await sql`alter table jobs alter column input set storage external`.execute(schema);
  await sql`alter table jobs alter column result set storage external`.execute(schema);
  await sql`create index on jobs (district_id, created_at desc, id)`.execute(schema);
  await sql`create index on jobs (state, turn, created_at) where state in ('queued', 'running')`.execute(schema);
  await protectRows(schema, 'jobs', { read: bureau, insert: officer, update: officer });
};

/** What a follower of a job hears, numbered from 1 in each job, so that whoever lost the line can go on where it broke. */
const makeJobEvents = async (schema: Schema): Promise<void> => {
  await sql`create table job_events (
    district_id uuid not null references districts,
    job_id uuid not null,
    number integer not null check (number > 0),
    event text not null check (event in ('state', 'progress')),
    body jsonb not null,
    at timestamptz not null default now(),
    primary key (job_id, number),
    foreign key (district_id, job_id) references jobs (district_id, id) on delete cascade
  )`.execute(schema);
  await protectRows(schema, 'job_events', { read: bureau, insert: officer });
};

/** Jobs with their progress, and the events of each. */
export const jobs: Migration = {
  up: async (schema) => {
    await makeJobs(schema);
    await makeJobEvents(schema);
  },
};
