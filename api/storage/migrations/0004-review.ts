import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { keepUnchanged, protectRows, type Schema } from './row-security.ts';

const bureau = ['personnel_officer', 'leader', 'auditor'];
const deciders = ['personnel_officer', 'leader'];

/** Whose row it is: a school's own answers, a teacher's own appeals. */
const own = `case current_setting('junheng.role', true)
  when 'principal' then school_id = current_setting('junheng.school', true)
  when 'teacher' then school_id is null and teacher_id = current_setting('junheng.teacher', true)
  else true end`;

/** Answers to plans: acceptance, objection, appeal. What was said stays; what became of it is added once. */
const makeReviews = async (schema: Schema): Promise<void> => {
  await sql`create table reviews (
    id uuid primary key default gen_random_uuid(),
    district_id uuid not null references districts,
    plan_id uuid not null,
    kind text not null check (kind in ('review', 'appeal')),
    school_id text,
    teacher_id text,
    late boolean not null default false,
    objection jsonb,
    standing text not null check (standing in ('accepted', 'open', 'upheld', 'rejected', 'withdrawn')),
    opinion text,
    decided_at timestamptz,
    decided_by uuid,
    row_version integer not null default 1,
    created_at timestamptz not null default now(),
    created_by uuid,
    unique (district_id, id),
    foreign key (district_id, plan_id) references plans (district_id, id)
  )`.execute(schema);
  await sql`create index on reviews (district_id, plan_id, created_at, id)`.execute(schema);
  await sql`create index on reviews (district_id, school_id)`.execute(schema);
  // One answer of a school, or of a teacher, to a move is open at a time, also where two are given at once.
  await sql`create unique index reviews_one_open on reviews (plan_id, school_id, teacher_id)
    nulls not distinct where standing = 'open'`.execute(schema);
  await sql`create unique index reviews_one_accepted on reviews (plan_id, school_id, teacher_id)
    nulls not distinct where standing = 'accepted'`.execute(schema);
  const answering = ['personnel_officer', 'principal', 'teacher'];
  await protectRows(schema, 'reviews', {
    read: [...bureau, 'principal', 'teacher'],
    insert: answering,
    update: [...deciders, 'principal', 'teacher'],
    only: own,
  });
  await sql`create policy own_rows on reviews as restrictive for insert to junheng_caller
    with check (${sql.raw(own)})`.execute(schema);
  await sql`create policy own_changes on reviews as restrictive for update to junheng_caller
    using (${sql.raw(own)})`.execute(schema);
  await keepUnchanged(schema, 'reviews', ['standing', 'opinion', 'decided_at', 'decided_by', 'row_version']);
};

/** Spans of days with a last one: time to answer, public notice, time to appeal. */
const makeNotices = async (schema: Schema): Promise<void> => {
  await sql`create table notices (
    id uuid primary key default gen_random_uuid(),
    district_id uuid not null references districts,
    plan_id uuid not null,
    kind text not null check (kind in ('review', 'public_notice', 'appeal')),
    began_on date not null,
    due_on date not null,
    workdays integer not null check (workdays > 0),
    without_calendar integer[] not null default '{}',
    unverified integer[] not null default '{}',
    ended_at timestamptz,
    ended_why text,
    created_at timestamptz not null default now(),
    created_by uuid,
    foreign key (district_id, plan_id) references plans (district_id, id)
  )`.execute(schema);
  await sql`create unique index notices_one_running on notices (plan_id, kind) where ended_at is null`.execute(schema);
  await protectRows(schema, 'notices', {
    read: [...bureau, 'principal', 'teacher'],
    insert: deciders,
    update: deciders,
  });
  await keepUnchanged(schema, 'notices', ['ended_at', 'ended_why']);
};

/** An order says which answer it comes from; a leader who upholds an appeal makes one. */
const linkOrders = async (schema: Schema): Promise<void> => {
  await sql`alter table orders add column review_id uuid`.execute(schema);
  await sql`alter table orders add foreign key (district_id, review_id) references reviews (district_id, id)`.execute(
    schema,
  );
  await sql`alter policy add on orders with check (
    district_id = (select nullif(current_setting('junheng.district', true), '')::uuid)
    and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader'))`.execute(schema);
};

/** Files bear objections out: they may be of somebody's health, so only who gave them and who decides reads them. */
const closeFiles = async (schema: Schema): Promise<void> => {
  const inDistrict = sql`district_id = (select nullif(current_setting('junheng.district', true), '')::uuid)`;
  const role = sql`(select current_setting('junheng.role', true))`;
  const mine = sql`created_by = (select nullif(current_setting('junheng.account', true), '')::uuid)`;
  await sql`alter policy read on files using (${inDistrict} and (${role} in ('personnel_officer', 'leader')
    or (${role} in ('principal', 'teacher') and ${mine})))`.execute(schema);
  await sql`alter policy add on files with check (${inDistrict}
    and ${role} in ('personnel_officer', 'principal', 'teacher') and ${mine})`.execute(schema);
};

/** The decided orders a plan was made with, as they were then: with its dataset they are what it was made of. */
const makePlanOrders = async (schema: Schema): Promise<void> => {
  await sql`create table plan_orders (
    district_id uuid not null references districts,
    plan_id uuid not null,
    position integer not null check (position > 0),
    order_id uuid,
    content jsonb not null,
    primary key (plan_id, position),
    foreign key (district_id, plan_id) references plans (district_id, id),
    foreign key (district_id, order_id) references orders (district_id, id)
  )`.execute(schema);
  await protectRows(schema, 'plan_orders', { read: bureau, insert: ['personnel_officer'] });
  await keepUnchanged(schema, 'plan_orders');
};

/** Review, notice and appeal: what schools and teachers say of a plan, until when, and what becomes of it. */
export const review: Migration = {
  up: async (schema) => {
    await makeReviews(schema);
    await makeNotices(schema);
    await linkOrders(schema);
    await makePlanOrders(schema);
    await closeFiles(schema);
  },
};
