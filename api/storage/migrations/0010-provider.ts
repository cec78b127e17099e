import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { serviceOnly } from './row-security.ts';

/** Sign-in by an identity provider: who is whom there, sign-ins begun, and which sessions came that way. */
export const provider: Migration = {
  up: async (schema) => {
    // One subject opens one account, and one account has one subject.
    await sql`create table identities (
      account_id uuid primary key references accounts,
      issuer text not null check (issuer <> ''),
      subject text not null check (subject <> ''),
      created_at timestamptz not null default now(),
      created_by uuid references accounts,
      unique (issuer, subject)
    )`.execute(schema);
    await sql`create table entries (
      token_sha256 text primary key,
      expires_at timestamptz not null
    )`.execute(schema);
    await sql`create index on entries (expires_at)`.execute(schema);
    for (const table of ['identities', 'entries']) await serviceOnly(schema, table);
    await sql`alter table sessions add column by_provider boolean not null default false`.execute(schema);
  },
};
