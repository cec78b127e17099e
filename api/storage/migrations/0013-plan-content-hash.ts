import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The hash of a plan's stored bytes. `plans.sha256` is the hash of `plan.json` as the version of that day wrote it; a
 * later version adds keys and rewords sentences, so it cannot compute that hash again.
 */
export const planContentHash: Migration = {
  up: async (schema) => {
    await sql`alter table plans add column content_sha256 text`.execute(schema);
    await sql`select set_config('junheng.erasing', 'on', true)`.execute(schema);
    await sql`set local role junheng_service`.execute(schema);
    await sql`update plans set content_sha256 = encode(sha256(content), 'hex')`.execute(schema);
    await sql`set local role none`.execute(schema);
    await sql`select set_config('junheng.erasing', '', true)`.execute(schema);
    await sql`alter table plans alter column content_sha256 set not null`.execute(schema);
  },
};
