import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { keepUnchanged, protectRows, type Schema } from './row-security.ts';

const bureau = ['personnel_officer', 'leader', 'auditor'];
const withSchools = [...bureau, 'principal', 'teacher'];
const everybody = [...withSchools, 'province', 'administrator'];
const officer = ['personnel_officer'];

/** The accounts of the database. They belong to the whole server, and another database of it may have made them. */
const makeRoles = async (schema: Schema): Promise<void> => {
  for (const name of ['junheng_caller', 'junheng_service'])
    await sql`do ${sql.lit(`begin
      if not exists (select from pg_roles where rolname = '${name}') then create role ${name} nologin; end if;
    exception when duplicate_object or unique_violation then null; end`)}`.execute(schema);
  await sql`do ${sql.lit(`begin
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute format('grant junheng_caller, junheng_service to %I', current_user);
    end if;
  exception when insufficient_privilege then
    -- Whoever administers the server may have granted them beforehand; otherwise this is refused.
    perform set_config('role', one, true) from unnest(array['junheng_caller', 'junheng_service', 'none']) as one;
  end`)}`.execute(schema);
  await sql`grant usage on schema public to junheng_caller, junheng_service`.execute(schema);
};

/** Refuses changes of rows that are kept as they were stored; its arguments name the columns that may change. */
const makeGuard = (schema: Schema) =>
  sql`create function junheng_keep_unchanged() returns trigger language plpgsql as ${sql.lit(`
    declare
      before jsonb;
      after jsonb;
    begin
      if current_setting('junheng.erasing', true) = 'on' and tg_op <> 'TRUNCATE' then
        return case when tg_op = 'DELETE' then old else new end;
      end if;
      if tg_op = 'UPDATE' and tg_nargs > 0 then
        before := to_jsonb(old) - tg_argv;
        after := to_jsonb(new) - tg_argv;
        if before = after then return new; end if;
      end if;
      raise exception 'rows of % are kept as they were stored', tg_table_name using errcode = 'JH001';
    end
  `)}`.execute(schema);

const makeDistricts = async (schema: Schema): Promise<void> => {
  await sql`create table districts (
    id uuid primary key default gen_random_uuid(),
    code text not null unique check (code <> ''),
    name text not null check (name <> ''),
    created_at timestamptz not null default now()
  )`.execute(schema);
  await sql`alter table districts enable row level security`.execute(schema);
  await sql`alter table districts force row level security`.execute(schema);
  await sql`create policy service on districts to junheng_service using (true) with check (true)`.execute(schema);
  await sql`create policy read on districts for select to junheng_caller
    using (id = (select nullif(current_setting('junheng.district', true), '')::uuid))`.execute(schema);
  await sql`grant select on districts to junheng_caller`.execute(schema);
  await sql`grant select, insert, update, delete on districts to junheng_service`.execute(schema);
};

const makeDatasets = async (schema: Schema): Promise<void> => {
  await sql`create table datasets (
    id uuid primary key default gen_random_uuid(),
    district_id uuid not null references districts,
    sha256 text not null,
    name text not null,
    reference_date date not null,
    counts jsonb not null,
    content bytea not null,
    warnings jsonb not null,
    created_at timestamptz not null default now(),
    created_by uuid,
    unique (district_id, id),
    unique (district_id, sha256, name, reference_date)
  )`.execute(schema);
  await sql`alter table datasets alter column content set storage external`.execute(schema);
  await sql`create index on datasets (district_id, created_at desc, id)`.execute(schema);
  await protectRows(schema, 'datasets', { read: withSchools, insert: officer });
  await keepUnchanged(schema, 'datasets');
};

const makePolicies = async (schema: Schema): Promise<void> => {
  await sql`create table policies (
    id uuid primary key default gen_random_uuid(),
    district_id uuid not null references districts,
    name text not null check (name <> ''),
    version integer not null check (version > 0),
    sha256 text not null,
    content jsonb not null,
    created_at timestamptz not null default now(),
    created_by uuid,
    unique (district_id, name, version),
    unique (district_id, id)
  )`.execute(schema);
  await protectRows(schema, 'policies', { read: everybody, insert: officer });
  await keepUnchanged(schema, 'policies');
};

const makePlans = async (schema: Schema): Promise<void> => {
  await sql`create table plans (
    id uuid primary key default gen_random_uuid(),
    district_id uuid not null references districts,
    dataset_id uuid not null,
    policy_id uuid,
    previous_plan_id uuid,
    version integer not null check (version > 0),
    status text not null,
    sha256 text not null,
    policy jsonb not null,
    content bytea not null,
    run jsonb not null,
    finished_at timestamptz not null,
    state text not null default 'draft' check (state in ('draft', 'in_review', 'public_notice', 'final')),
    row_version integer not null default 1,
    created_at timestamptz not null default now(),
    created_by uuid,
    unique (district_id, version),
    unique (district_id, id),
    foreign key (district_id, dataset_id) references datasets (district_id, id),
    foreign key (district_id, policy_id) references policies (district_id, id),
    foreign key (district_id, previous_plan_id) references plans (district_id, id)
  )`.execute(schema);
  await sql`alter table plans alter column content set storage external`.execute(schema);
  await sql`create index on plans (district_id, created_at desc, id)`.execute(schema);
  await protectRows(schema, 'plans', {
    read: withSchools,
    insert: officer,
    update: ['personnel_officer', 'leader'],
    // A draft is the bureau's own until it is put to review.
    only: `state <> 'draft' or current_setting('junheng.role', true) not in ('principal', 'teacher')`,
  });
  await keepUnchanged(schema, 'plans', ['state', 'row_version']);
};

const makeTransfers = async (schema: Schema): Promise<void> => {
  await sql`create table transfers (
    district_id uuid not null references districts,
    plan_id uuid not null,
    position integer not null check (position > 0),
    teacher_id text not null,
    teacher_name text not null,
    from_school_id text not null,
    from_school_name text not null,
    to_school_id text not null,
    to_school_name text not null,
    stage text not null,
    subject text not null,
    mode text not null,
    counts_district boolean not null,
    counts_source_set boolean not null,
    backbone boolean not null,
    commute_minutes integer,
    wish_rank integer,
    content jsonb not null,
    primary key (plan_id, position),
    unique (plan_id, teacher_id),
    foreign key (district_id, plan_id) references plans (district_id, id)
  )`.execute(schema);
  await sql`create index on transfers (district_id, teacher_id)`.execute(schema);
  await protectRows(schema, 'transfers', {
    read: withSchools,
    insert: officer,
    only: `case current_setting('junheng.role', true)
      when 'principal' then current_setting('junheng.school', true) in (from_school_id, to_school_id)
        and plan_id in (select id from plans)
      when 'teacher' then teacher_id = current_setting('junheng.teacher', true)
        and plan_id in (select id from plans)
      else true end`,
  });
  await keepUnchanged(schema, 'transfers');
};

const makeOrders = async (schema: Schema): Promise<void> => {
  await sql`create table orders (
    id uuid primary key default gen_random_uuid(),
    district_id uuid not null references districts,
    plan_id uuid,
    content jsonb not null,
    reason text not null check (reason <> ''),
    expires_on date,
    created_at timestamptz not null default now(),
    created_by uuid,
    revoked_at timestamptz,
    revoked_by uuid,
    revoked_why text,
    row_version integer not null default 1,
    unique (district_id, id),
    foreign key (district_id, plan_id) references plans (district_id, id)
  )`.execute(schema);
  await sql`create index on orders (district_id, created_at desc, id)`.execute(schema);
  await protectRows(schema, 'orders', { read: bureau, insert: officer, update: officer });
  await keepUnchanged(schema, 'orders', ['revoked_at', 'revoked_by', 'revoked_why', 'row_version']);
};

const makeDecisions = async (schema: Schema): Promise<void> => {
  await sql`create table decisions (
    id uuid primary key default gen_random_uuid(),
    district_id uuid not null references districts,
    plan_id uuid not null,
    from_state text not null,
    to_state text not null,
    why text,
    created_at timestamptz not null default now(),
    created_by uuid,
    foreign key (district_id, plan_id) references plans (district_id, id)
  )`.execute(schema);
  await sql`create index on decisions (district_id, plan_id, created_at)`.execute(schema);
  await protectRows(schema, 'decisions', {
    read: [...bureau, 'principal'],
    insert: ['personnel_officer', 'leader'],
  });
  await keepUnchanged(schema, 'decisions');
};

const makeFiles = async (schema: Schema): Promise<void> => {
  await sql`create table files (
    id uuid primary key default gen_random_uuid(),
    district_id uuid not null references districts,
    sha256 text not null,
    name text not null,
    media_type text not null,
    size integer not null check (size >= 0),
    bytes bytea not null,
    created_at timestamptz not null default now(),
    created_by uuid,
    unique (district_id, id)
  )`.execute(schema);
  await sql`alter table files alter column bytes set storage external`.execute(schema);
  await protectRows(schema, 'files', {
    read: [...bureau, 'principal'],
    insert: [...bureau, 'principal'],
    only: `current_setting('junheng.role', true) <> 'principal'
      or created_by = nullif(current_setting('junheng.account', true), '')::uuid`,
  });
  await keepUnchanged(schema, 'files');
};

const makeEvents = async (schema: Schema): Promise<void> => {
  await sql`create table events (
    district_id uuid references districts,
    number integer not null check (number > 0),
    at timestamptz not null,
    actor uuid,
    actor_role text,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    why text,
    data jsonb not null,
    previous_sha256 text not null,
    sha256 text not null,
    unique nulls not distinct (district_id, number)
  )`.execute(schema);
  await sql`create index on events (district_id, subject_kind, subject_id, number)`.execute(schema);
  await protectRows(schema, 'events', { read: bureau });
  await keepUnchanged(schema, 'events');
};

/** Districts and what is kept of each: datasets, policies, plans with their moves, orders, decisions, files, events. */
export const core: Migration = {
  up: async (schema) => {
    await makeRoles(schema);
    await makeGuard(schema);
    await makeDistricts(schema);
    await makeDatasets(schema);
    await makePolicies(schema);
    await makePlans(schema);
    await makeTransfers(schema);
    await makeOrders(schema);
    await makeDecisions(schema);
    await makeFiles(schema);
    await makeEvents(schema);
  },
};
