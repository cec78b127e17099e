import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { type Schema, serviceOnly } from './row-security.ts';

const ofDistrict = `'personnel_officer', 'principal', 'teacher', 'leader', 'auditor'`;

/** Somebody who may sign in. A login is kept as it is compared: composed, in small letters. */
const makeAccounts = async (schema: Schema): Promise<void> => {
  await sql`create table accounts (
    id uuid primary key default gen_random_uuid(),
    login text unique check (login <> '' and login = lower(login)),
    display_name text not null check (display_name <> ''),
    password_hash text,
    must_change boolean not null default false,
    secret_expires_at timestamptz,
    disabled_at timestamptz,
    row_version integer not null default 1,
    created_at timestamptz not null default now(),
    created_by uuid references accounts
  )`.execute(schema);
  await serviceOnly(schema, 'accounts');
};

/** A role in one district or, for the province and administrators, in none. An ended one stays: events refer to it. */
const makeMemberships = async (schema: Schema): Promise<void> => {
  await sql`create table memberships (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references accounts,
    role text not null,
    district_id uuid references districts,
    school_id text,
    teacher_id text,
    used_at timestamptz,
    ended_at timestamptz,
    created_at timestamptz not null default now(),
    created_by uuid references accounts,
    check (role in (${sql.raw(ofDistrict)}, 'province', 'administrator')),
    check ((role in (${sql.raw(ofDistrict)})) = (district_id is not null)),
    check ((role = 'teacher') = (teacher_id is not null)),
    check (case when role = 'principal' then school_id is not null else school_id is null or role = 'teacher' end)
  )`.execute(schema);
  await sql`create unique index on memberships (account_id, role, district_id, school_id, teacher_id)
    nulls not distinct where ended_at is null`.execute(schema);
  await sql`create index on memberships (district_id, teacher_id) where teacher_id is not null`.execute(schema);
  await serviceOnly(schema, 'memberships');
};

/** What opens the service: sessions, tokens of programs, links to cards, devices seen before. Digests alone are kept. */
const makeCredentials = async (schema: Schema): Promise<void> => {
  await sql`create table sessions (
    token_sha256 text primary key,
    account_id uuid not null references accounts,
    membership_id uuid not null references memberships,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null
  )`.execute(schema);
  await sql`create index on sessions (account_id)`.execute(schema);
  await sql`create table api_tokens (
    id uuid primary key default gen_random_uuid(),
    token_sha256 text not null unique,
    membership_id uuid not null references memberships,
    name text not null check (name <> ''),
    scopes text[] not null check (cardinality(scopes) > 0),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    used_at timestamptz,
    created_at timestamptz not null default now()
  )`.execute(schema);
  await sql`create index on api_tokens (membership_id)`.execute(schema);
  await sql`create table card_links (
    id uuid primary key default gen_random_uuid(),
    token_sha256 text not null unique,
    membership_id uuid not null references memberships,
    expires_at timestamptz not null,
    used_at timestamptz,
    created_at timestamptz not null default now(),
    created_by uuid references accounts
  )`.execute(schema);
  await sql`create table devices (
    token_sha256 text not null,
    account_id uuid not null references accounts,
    seen_at timestamptz not null,
    primary key (token_sha256, account_id)
  )`.execute(schema);
  await sql`create index on devices (account_id)`.execute(schema);
  for (const table of ['sessions', 'api_tokens', 'card_links', 'devices']) await serviceOnly(schema, table);
};

/** The pace of tries that failed: a digest of what they count against, never the login or the address itself. */
const makePaces = async (schema: Schema): Promise<void> => {
  await sql`create table login_paces (key_sha256 text primary key, due timestamptz not null)`.execute(schema);
  await sql`create index on login_paces (due)`.execute(schema);
  await serviceOnly(schema, 'login_paces');
};

/** Accounts, their memberships, and what opens the service for them. No caller reads these tables, only the service. */
export const access: Migration = {
  up: async (schema) => {
    await makeAccounts(schema);
    await makeMemberships(schema);
    await makeCredentials(schema);
    await makePaces(schema);
  },
};
