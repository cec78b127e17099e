import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Studies of a plan are jobs. A scenario is a plan with a parent, and may carry changed rows of its dataset. An order of
 * a plan says where it comes from. A plan under way can be stopped with the best plan so far.
 */
export const studies: Migration = {
  up: async (schema) => {
    await sql`alter table jobs drop constraint jobs_kind_check`.execute(schema);
    await sql`alter table jobs add constraint jobs_kind_check
      check (kind in ('plan', 'itinerant', 'inspectors', 'import', 'documents',
        'frontier', 'trade_off', 'attainable', 'waterfall', 'alternatives', 'objection_prices'))`.execute(schema);
    await sql`alter table jobs
      add column settle boolean not null default false,
      add column name text check (name <> '')`.execute(schema);
    await sql`alter table plans
      add column parent_plan_id uuid,
      add column scenario_name text check (scenario_name <> ''),
      add column dataset_changes jsonb,
      add foreign key (district_id, parent_plan_id) references plans (district_id, id)`.execute(schema);
    await sql`create index plans_parent on plans (district_id, parent_plan_id)
      where parent_plan_id is not null`.execute(schema);
    await sql`alter table plan_orders add column origin text not null default 'decided'
      check (origin in ('decided', 'tried', 'given', 'kept'))`.execute(schema);
    await sql`select set_config('junheng.erasing', 'on', true)`.execute(schema);
    await sql`set local role junheng_service`.execute(schema);
    await sql`update plan_orders set origin = 'tried' where order_id is null`.execute(schema);
    await sql`set local role none`.execute(schema);
    await sql`select set_config('junheng.erasing', '', true)`.execute(schema);
  },
};
