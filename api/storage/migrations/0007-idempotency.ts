import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { serviceOnly } from './row-security.ts';

/**
 * Requests that are to be carried out once however often they come. `applied` is written in the transaction of what
 * the request changes; the answer is kept so that only who has the key can read it.
 */
export const idempotency: Migration = {
  up: async (schema) => {
    await sql`create table idempotency_keys (
      membership_id uuid not null references memberships,
      key_sha256 text not null,
      fingerprint text not null,
      body_fingerprint text,
      nonce uuid not null,
      holder integer not null,
      applied boolean not null default false,
      status integer,
      answer bytea,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      primary key (membership_id, key_sha256)
    )`.execute(schema);
    await sql`create index on idempotency_keys (expires_at)`.execute(schema);
    await serviceOnly(schema, 'idempotency_keys');
  },
};
