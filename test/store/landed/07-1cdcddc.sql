-- 1cdcddc
-- 0001-core
do 'begin
      if not exists (select from pg_roles where rolname = ''junheng_caller'') then create role junheng_caller nologin; end if;
    exception when duplicate_object or unique_violation then null; end';
do 'begin
      if not exists (select from pg_roles where rolname = ''junheng_service'') then create role junheng_service nologin; end if;
    exception when duplicate_object or unique_violation then null; end';
do 'begin
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute format(''grant junheng_caller, junheng_service to %I'', current_user);
    end if;
  end';
grant usage on schema public to junheng_caller, junheng_service;
create function junheng_keep_unchanged() returns trigger language plpgsql as '
    declare
      before jsonb;
      after jsonb;
    begin
      if current_setting(''junheng.erasing'', true) = ''on'' and tg_op <> ''TRUNCATE'' then
        return case when tg_op = ''DELETE'' then old else new end;
      end if;
      if tg_op = ''UPDATE'' and tg_nargs > 0 then
        before := to_jsonb(old) - tg_argv;
        after := to_jsonb(new) - tg_argv;
        if before = after then return new; end if;
      end if;
      raise exception ''rows of % are kept as they were stored'', tg_table_name using errcode = ''JH001'';
    end
  ';
create table districts (
    id uuid primary key default gen_random_uuid(),
    code text not null unique check (code <> ''),
    name text not null check (name <> ''),
    created_at timestamptz not null default now()
  );
alter table districts enable row level security;
alter table districts force row level security;
create policy service on districts to junheng_service using (true) with check (true);
create policy read on districts for select to junheng_caller
    using (id = (select nullif(current_setting('junheng.district', true), '')::uuid));
grant select on districts to junheng_caller;
grant select, insert, update, delete on districts to junheng_service;
create table datasets (
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
  );
alter table datasets alter column content set storage external;
create index on datasets (district_id, created_at desc, id);
alter table "datasets" enable row level security;
alter table "datasets" force row level security;
create policy service on "datasets" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "datasets" to junheng_service;
create policy read on "datasets" for select to junheng_caller using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'auditor', 'principal', 'teacher'));
grant select on "datasets" to junheng_caller;
create policy add on "datasets" for insert to junheng_caller with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer'));
grant insert on "datasets" to junheng_caller;
create trigger keep_unchanged before update or delete on "datasets"
    for each row execute function junheng_keep_unchanged();
create trigger keep_whole before truncate on "datasets"
    for each statement execute function junheng_keep_unchanged();
create table policies (
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
  );
alter table "policies" enable row level security;
alter table "policies" force row level security;
create policy service on "policies" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "policies" to junheng_service;
create policy read on "policies" for select to junheng_caller using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'auditor', 'principal', 'teacher', 'province', 'administrator'));
grant select on "policies" to junheng_caller;
create policy add on "policies" for insert to junheng_caller with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer'));
grant insert on "policies" to junheng_caller;
create trigger keep_unchanged before update or delete on "policies"
    for each row execute function junheng_keep_unchanged();
create trigger keep_whole before truncate on "policies"
    for each statement execute function junheng_keep_unchanged();
create table plans (
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
  );
alter table plans alter column content set storage external;
create index on plans (district_id, created_at desc, id);
alter table "plans" enable row level security;
alter table "plans" force row level security;
create policy service on "plans" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "plans" to junheng_service;
create policy read on "plans" for select to junheng_caller using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'auditor', 'principal', 'teacher') and (state <> 'draft' or current_setting('junheng.role', true) not in ('principal', 'teacher')));
grant select on "plans" to junheng_caller;
create policy add on "plans" for insert to junheng_caller with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer'));
grant insert on "plans" to junheng_caller;
create policy change on "plans" for update to junheng_caller
      using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader')) with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader'));
grant update on "plans" to junheng_caller;
create trigger keep_unchanged before update or delete on "plans"
    for each row execute function junheng_keep_unchanged('state', 'row_version');
create trigger keep_whole before truncate on "plans"
    for each statement execute function junheng_keep_unchanged();
create table transfers (
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
  );
create index on transfers (district_id, teacher_id);
alter table "transfers" enable row level security;
alter table "transfers" force row level security;
create policy service on "transfers" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "transfers" to junheng_service;
create policy read on "transfers" for select to junheng_caller using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'auditor', 'principal', 'teacher') and (case current_setting('junheng.role', true)
      when 'principal' then current_setting('junheng.school', true) in (from_school_id, to_school_id)
        and plan_id in (select id from plans)
      when 'teacher' then teacher_id = current_setting('junheng.teacher', true)
        and plan_id in (select id from plans)
      else true end));
grant select on "transfers" to junheng_caller;
create policy add on "transfers" for insert to junheng_caller with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer'));
grant insert on "transfers" to junheng_caller;
create trigger keep_unchanged before update or delete on "transfers"
    for each row execute function junheng_keep_unchanged();
create trigger keep_whole before truncate on "transfers"
    for each statement execute function junheng_keep_unchanged();
create table orders (
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
  );
create index on orders (district_id, created_at desc, id);
alter table "orders" enable row level security;
alter table "orders" force row level security;
create policy service on "orders" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "orders" to junheng_service;
create policy read on "orders" for select to junheng_caller using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'auditor'));
grant select on "orders" to junheng_caller;
create policy add on "orders" for insert to junheng_caller with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer'));
grant insert on "orders" to junheng_caller;
create policy change on "orders" for update to junheng_caller
      using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer')) with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer'));
grant update on "orders" to junheng_caller;
create trigger keep_unchanged before update or delete on "orders"
    for each row execute function junheng_keep_unchanged('revoked_at', 'revoked_by', 'revoked_why', 'row_version');
create trigger keep_whole before truncate on "orders"
    for each statement execute function junheng_keep_unchanged();
create table decisions (
    id uuid primary key default gen_random_uuid(),
    district_id uuid not null references districts,
    plan_id uuid not null,
    from_state text not null,
    to_state text not null,
    why text,
    created_at timestamptz not null default now(),
    created_by uuid,
    foreign key (district_id, plan_id) references plans (district_id, id)
  );
create index on decisions (district_id, plan_id, created_at);
alter table "decisions" enable row level security;
alter table "decisions" force row level security;
create policy service on "decisions" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "decisions" to junheng_service;
create policy read on "decisions" for select to junheng_caller using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'auditor', 'principal'));
grant select on "decisions" to junheng_caller;
create policy add on "decisions" for insert to junheng_caller with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader'));
grant insert on "decisions" to junheng_caller;
create trigger keep_unchanged before update or delete on "decisions"
    for each row execute function junheng_keep_unchanged();
create trigger keep_whole before truncate on "decisions"
    for each statement execute function junheng_keep_unchanged();
create table files (
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
  );
alter table files alter column bytes set storage external;
alter table "files" enable row level security;
alter table "files" force row level security;
create policy service on "files" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "files" to junheng_service;
create policy read on "files" for select to junheng_caller using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'auditor', 'principal') and (current_setting('junheng.role', true) <> 'principal'
      or created_by = nullif(current_setting('junheng.account', true), '')::uuid));
grant select on "files" to junheng_caller;
create policy add on "files" for insert to junheng_caller with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'auditor', 'principal'));
grant insert on "files" to junheng_caller;
create trigger keep_unchanged before update or delete on "files"
    for each row execute function junheng_keep_unchanged();
create trigger keep_whole before truncate on "files"
    for each statement execute function junheng_keep_unchanged();
create table events (
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
  );
create index on events (district_id, subject_kind, subject_id, number);
alter table "events" enable row level security;
alter table "events" force row level security;
create policy service on "events" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "events" to junheng_service;
create policy read on "events" for select to junheng_caller using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'auditor'));
grant select on "events" to junheng_caller;
create trigger keep_unchanged before update or delete on "events"
    for each row execute function junheng_keep_unchanged();
create trigger keep_whole before truncate on "events"
    for each statement execute function junheng_keep_unchanged();
-- 0002-access
create table accounts (
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
  );
alter table "accounts" enable row level security;
alter table "accounts" force row level security;
create policy service on "accounts" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "accounts" to junheng_service;
create table memberships (
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
    check (role in ('personnel_officer', 'principal', 'teacher', 'leader', 'auditor', 'province', 'administrator')),
    check ((role in ('personnel_officer', 'principal', 'teacher', 'leader', 'auditor')) = (district_id is not null)),
    check ((role = 'teacher') = (teacher_id is not null)),
    check (case when role = 'principal' then school_id is not null else school_id is null or role = 'teacher' end)
  );
create unique index on memberships (account_id, role, district_id, school_id, teacher_id)
    nulls not distinct where ended_at is null;
create index on memberships (district_id, teacher_id) where teacher_id is not null;
alter table "memberships" enable row level security;
alter table "memberships" force row level security;
create policy service on "memberships" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "memberships" to junheng_service;
create table sessions (
    token_sha256 text primary key,
    account_id uuid not null references accounts,
    membership_id uuid not null references memberships,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null
  );
create index on sessions (account_id);
create table api_tokens (
    id uuid primary key default gen_random_uuid(),
    token_sha256 text not null unique,
    membership_id uuid not null references memberships,
    name text not null check (name <> ''),
    scopes text[] not null check (cardinality(scopes) > 0),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    used_at timestamptz,
    created_at timestamptz not null default now()
  );
create index on api_tokens (membership_id);
create table card_links (
    id uuid primary key default gen_random_uuid(),
    token_sha256 text not null unique,
    membership_id uuid not null references memberships,
    expires_at timestamptz not null,
    used_at timestamptz,
    created_at timestamptz not null default now(),
    created_by uuid references accounts
  );
create table devices (
    token_sha256 text not null,
    account_id uuid not null references accounts,
    seen_at timestamptz not null,
    primary key (token_sha256, account_id)
  );
create index on devices (account_id);
alter table "sessions" enable row level security;
alter table "sessions" force row level security;
create policy service on "sessions" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "sessions" to junheng_service;
alter table "api_tokens" enable row level security;
alter table "api_tokens" force row level security;
create policy service on "api_tokens" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "api_tokens" to junheng_service;
alter table "card_links" enable row level security;
alter table "card_links" force row level security;
create policy service on "card_links" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "card_links" to junheng_service;
alter table "devices" enable row level security;
alter table "devices" force row level security;
create policy service on "devices" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "devices" to junheng_service;
create table login_paces (key_sha256 text primary key, due timestamptz not null);
create index on login_paces (due);
alter table "login_paces" enable row level security;
alter table "login_paces" force row level security;
create policy service on "login_paces" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "login_paces" to junheng_service;
-- 0004-review
create table reviews (
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
  );
create index on reviews (district_id, plan_id, created_at, id);
create index on reviews (district_id, school_id);
create unique index reviews_one_open on reviews (plan_id, school_id, teacher_id)
    nulls not distinct where standing = 'open';
create unique index reviews_one_accepted on reviews (plan_id, school_id, teacher_id)
    nulls not distinct where standing = 'accepted';
alter table "reviews" enable row level security;
alter table "reviews" force row level security;
create policy service on "reviews" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "reviews" to junheng_service;
create policy read on "reviews" for select to junheng_caller using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'auditor', 'principal', 'teacher') and (case current_setting('junheng.role', true)
  when 'principal' then school_id = current_setting('junheng.school', true)
  when 'teacher' then school_id is null and teacher_id = current_setting('junheng.teacher', true)
  else true end));
grant select on "reviews" to junheng_caller;
create policy add on "reviews" for insert to junheng_caller with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'principal', 'teacher'));
grant insert on "reviews" to junheng_caller;
create policy change on "reviews" for update to junheng_caller
      using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'principal', 'teacher')) with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'principal', 'teacher'));
grant update on "reviews" to junheng_caller;
create policy own_rows on reviews as restrictive for insert to junheng_caller
    with check (case current_setting('junheng.role', true)
  when 'principal' then school_id = current_setting('junheng.school', true)
  when 'teacher' then school_id is null and teacher_id = current_setting('junheng.teacher', true)
  else true end);
create policy own_changes on reviews as restrictive for update to junheng_caller
    using (case current_setting('junheng.role', true)
  when 'principal' then school_id = current_setting('junheng.school', true)
  when 'teacher' then school_id is null and teacher_id = current_setting('junheng.teacher', true)
  else true end);
create trigger keep_unchanged before update or delete on "reviews"
    for each row execute function junheng_keep_unchanged('standing', 'opinion', 'decided_at', 'decided_by', 'row_version');
create trigger keep_whole before truncate on "reviews"
    for each statement execute function junheng_keep_unchanged();
create table notices (
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
  );
create unique index notices_one_running on notices (plan_id, kind) where ended_at is null;
alter table "notices" enable row level security;
alter table "notices" force row level security;
create policy service on "notices" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "notices" to junheng_service;
create policy read on "notices" for select to junheng_caller using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'auditor', 'principal', 'teacher'));
grant select on "notices" to junheng_caller;
create policy add on "notices" for insert to junheng_caller with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader'));
grant insert on "notices" to junheng_caller;
create policy change on "notices" for update to junheng_caller
      using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader')) with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader'));
grant update on "notices" to junheng_caller;
create trigger keep_unchanged before update or delete on "notices"
    for each row execute function junheng_keep_unchanged('ended_at', 'ended_why');
create trigger keep_whole before truncate on "notices"
    for each statement execute function junheng_keep_unchanged();
alter table orders add column review_id uuid;
alter table orders add foreign key (district_id, review_id) references reviews (district_id, id);
alter policy add on orders with check (
    district_id = (select nullif(current_setting('junheng.district', true), '')::uuid)
    and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader'));
create table plan_orders (
    district_id uuid not null references districts,
    plan_id uuid not null,
    position integer not null check (position > 0),
    order_id uuid,
    content jsonb not null,
    primary key (plan_id, position),
    foreign key (district_id, plan_id) references plans (district_id, id),
    foreign key (district_id, order_id) references orders (district_id, id)
  );
alter table "plan_orders" enable row level security;
alter table "plan_orders" force row level security;
create policy service on "plan_orders" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "plan_orders" to junheng_service;
create policy read on "plan_orders" for select to junheng_caller using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'auditor'));
grant select on "plan_orders" to junheng_caller;
create policy add on "plan_orders" for insert to junheng_caller with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer'));
grant insert on "plan_orders" to junheng_caller;
create trigger keep_unchanged before update or delete on "plan_orders"
    for each row execute function junheng_keep_unchanged();
create trigger keep_whole before truncate on "plan_orders"
    for each statement execute function junheng_keep_unchanged();
-- rows
insert into accounts ("id", "login", "display_name", "password_hash", "must_change", "secret_expires_at", "disabled_at", "row_version", "created_at", "created_by") values ('6ff19ae7-f915-47f8-86f6-231064c9f871', 'admin', '系统管理员', '$argon2id$v=19$m=19456,t=2,p=1$QiL5M81NzJqhxeh6G2HmgA$wf3FV7t6YUSh1uOaCAnIDWIlqZj16tKAwKn0C3l/mDo', 'false', NULL, NULL, '2', '2026-11-30 05:44:23.863451+00', NULL);
insert into accounts ("id", "login", "display_name", "password_hash", "must_change", "secret_expires_at", "disabled_at", "row_version", "created_at", "created_by") values ('e1a8f94c-49d9-4b8d-ace1-494ed9f732e9', 'leader@school', 'leader', '$argon2id$v=19$m=19456,t=2,p=1$X46n0vy92zLEeviYhAwWGQ$LGYVoCeqe1DJM+jS1NekLcGyoKiyyzbGXaM8yjUxP0s', 'false', NULL, NULL, '2', '2026-11-30 05:44:32.372056+00', '6ff19ae7-f915-47f8-86f6-231064c9f871');
insert into accounts ("id", "login", "display_name", "password_hash", "must_change", "secret_expires_at", "disabled_at", "row_version", "created_at", "created_by") values ('7489a3da-533b-44c8-80ba-f3a4a6df94be', 'principal@school', 'principal', '$argon2id$v=19$m=19456,t=2,p=1$QPPG/RsT02T6oKlVX0GSng$p22mmTk528ucPcUihTBO2RBS5jBXaQHPxnpxhlRr28Y', 'false', NULL, NULL, '2', '2026-11-30 05:44:37.688113+00', '6ff19ae7-f915-47f8-86f6-231064c9f871');
insert into devices ("token_sha256", "account_id", "seen_at") values ('139dca48b46c83e8bc3ccc3aad6a9c7990b8f54bf755da51777eff486daae7c5', '6ff19ae7-f915-47f8-86f6-231064c9f871', '2026-11-30 05:44:24.241+00');
insert into devices ("token_sha256", "account_id", "seen_at") values ('5e80d32ce32aebf49663ebeb5acd74cd243c0a4bad8eb1151e9176652c736880', '7489a3da-533b-44c8-80ba-f3a4a6df94be', '2026-11-30 05:44:37.855+00');
insert into devices ("token_sha256", "account_id", "seen_at") values ('7fa500874b7fe502d69703eb6e26f3f0bfce5339a77323e4e95da810bfaa28d3', 'e1a8f94c-49d9-4b8d-ace1-494ed9f732e9', '2026-11-30 05:44:32.513+00');
insert into devices ("token_sha256", "account_id", "seen_at") values ('cb60857514d23644f70d54f98a98061d62d4e6b97e2a3e8a3d216c87e9632c7b', '6ff19ae7-f915-47f8-86f6-231064c9f871', '2026-11-30 05:44:28.935+00');
insert into districts ("id", "code", "name", "created_at") values ('92313478-4914-4ec4-a358-6c76c7617002', 'first', '本区县', '2026-11-30 05:44:23.863451+00');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '1', '2026-11-30 05:44:28.51+00', '6ff19ae7-f915-47f8-86f6-231064c9f871', 'personnel_officer', 'session.password', 'account', '6ff19ae7-f915-47f8-86f6-231064c9f871', NULL, '{}', '0000000000000000000000000000000000000000000000000000000000000000', '2d7f4292b15e4edbce5dbf79b8f204cb6ee6caa394695a8f48e497f464e99d4d');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '2', '2026-11-30 05:44:32.446+00', '6ff19ae7-f915-47f8-86f6-231064c9f871', 'administrator', 'accounts.create', 'account', 'e1a8f94c-49d9-4b8d-ace1-494ed9f732e9', NULL, '{"login": "leader@school", "memberships": [{"role": "leader", "schoolId": null, "districtId": "92313478-4914-4ec4-a358-6c76c7617002"}]}', '2d7f4292b15e4edbce5dbf79b8f204cb6ee6caa394695a8f48e497f464e99d4d', 'aa21d059969e4d050fc1648669eef341261b27997ef74b71856f1d6b1dc818a9');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '3', '2026-11-30 05:44:35.838+00', 'e1a8f94c-49d9-4b8d-ace1-494ed9f732e9', 'leader', 'session.password', 'account', 'e1a8f94c-49d9-4b8d-ace1-494ed9f732e9', NULL, '{}', 'aa21d059969e4d050fc1648669eef341261b27997ef74b71856f1d6b1dc818a9', '57c619ae238c5ca74e95da0282fbebf387acde21aed360f0c1dea26626511687');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '4', '2026-11-30 05:44:37.767+00', '6ff19ae7-f915-47f8-86f6-231064c9f871', 'administrator', 'accounts.create', 'account', '7489a3da-533b-44c8-80ba-f3a4a6df94be', NULL, '{"login": "principal@school", "memberships": [{"role": "principal", "schoolId": "U1", "districtId": "92313478-4914-4ec4-a358-6c76c7617002"}]}', '57c619ae238c5ca74e95da0282fbebf387acde21aed360f0c1dea26626511687', 'fadb81908c8e73d6de8ac2c436edf28ce43611e8343617d43b5ceda0db881d04');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '5', '2026-11-30 05:44:40.322+00', '7489a3da-533b-44c8-80ba-f3a4a6df94be', 'principal', 'session.password', 'account', '7489a3da-533b-44c8-80ba-f3a4a6df94be', NULL, '{}', 'fadb81908c8e73d6de8ac2c436edf28ce43611e8343617d43b5ceda0db881d04', '2362858e38f523f40363f12db7da56de513506d4f6cf1f5a0e6a70370f6c1fb2');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('92313478-4914-4ec4-a358-6c76c7617002', '1', '2026-11-30 05:44:32.782+00', '6ff19ae7-f915-47f8-86f6-231064c9f871', 'personnel_officer', 'datasets.import', 'dataset', '7076c71a-87df-4d77-b2f0-c813976db5a3', NULL, '{"name": "sample", "sha256": "4bc8633830bfd388b2c48248faccbd65d267ed3cfca75f2d5d74f0ac87c132f3", "teachers": 27}', '0000000000000000000000000000000000000000000000000000000000000000', '23eac4e8deb3fa96651d9d22a998412578a0c411bb340ae2647f836fbf1278f3');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('92313478-4914-4ec4-a358-6c76c7617002', '2', '2026-11-30 05:44:41.708+00', '6ff19ae7-f915-47f8-86f6-231064c9f871', 'personnel_officer', 'tokens.create', 'token', '93524885-95eb-4ab4-a698-d19825f35c45', NULL, '{"name": "统计", "scopes": ["plans.read"], "expiresAt": "2027-02-28T05:44:41.636Z"}', '23eac4e8deb3fa96651d9d22a998412578a0c411bb340ae2647f836fbf1278f3', '9280f05c461e2c991425c0066ca30a25523db7a21a0e6a740215e8689c433c7a');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('92313478-4914-4ec4-a358-6c76c7617002', '3', '2026-11-30 05:44:44.356+00', '6ff19ae7-f915-47f8-86f6-231064c9f871', 'personnel_officer', 'plans.create', 'plan', '5e5bfc0e-61a9-46a4-8f3e-09a6c158bdf6', NULL, '{"sha256": "f424b6c1e6e8bbfd98b84adb955a62ae74488fd0b8e95e908adfaf5e0021c0bc", "status": "infeasible", "version": 1, "transfers": 0}', '9280f05c461e2c991425c0066ca30a25523db7a21a0e6a740215e8689c433c7a', '1c11d04ca12947ee5cab24f2da72bdae53e5e37b564b053820daf0f289b66d13');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('92313478-4914-4ec4-a358-6c76c7617002', '4', '2026-11-30 05:44:53.827+00', '6ff19ae7-f915-47f8-86f6-231064c9f871', 'personnel_officer', 'plans.create', 'plan', 'b819c2c5-72b4-4abf-9721-1ddf475a52cf', NULL, '{"sha256": "8a9f4c1edf739317dc58253b18f10eacb2e958c5be56d13a03f015995ade61e8", "status": "optimal", "version": 2, "transfers": 4}', '1c11d04ca12947ee5cab24f2da72bdae53e5e37b564b053820daf0f289b66d13', '1ece71904cc06fb2471d4a78f690d886eaff51c1ccc870ccf545526966946608');
insert into login_paces ("key_sha256", "due") values ('2740565ce7014fba82da604b302d5013f4ab49cff9c25c34101ad2f5e7fbb4b7', '2026-11-30 05:44:37.855+00');
insert into login_paces ("key_sha256", "due") values ('59ce7e856b38786ea1ec4c9289a8cf5da5f76ef9c9c577f583c6420dec11740d', '2026-11-30 05:44:37.855+00');
insert into login_paces ("key_sha256", "due") values ('779a2a82e0c01041004c5114bcffc5e45a4cf0c9aff37f9f5e094d13c4ab8f3c', '2026-11-30 05:44:39.068+00');
insert into login_paces ("key_sha256", "due") values ('c36f1f676b7c51da2925da2d85ff977e9b3bb255161a0d0efbddec3846d75c2a', '2026-11-30 05:44:37.855+00');
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('33c6f524-ecc0-4e75-9fc2-6a2dab590af8', '6ff19ae7-f915-47f8-86f6-231064c9f871', 'personnel_officer', '92313478-4914-4ec4-a358-6c76c7617002', NULL, NULL, '2026-11-30 05:44:28.935+00', NULL, '2026-11-30 05:44:23.863451+00', NULL);
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('3567dc4a-c32c-4ad6-9a9f-f423c6dd70fb', '6ff19ae7-f915-47f8-86f6-231064c9f871', 'administrator', NULL, NULL, NULL, '2026-11-30 05:44:31.106+00', NULL, '2026-11-30 05:44:23.863451+00', NULL);
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('2fa61aac-2f8b-4a18-8c32-75fddc9eaa6f', 'e1a8f94c-49d9-4b8d-ace1-494ed9f732e9', 'leader', '92313478-4914-4ec4-a358-6c76c7617002', NULL, NULL, '2026-11-30 05:44:33.495+00', NULL, '2026-11-30 05:44:32.372056+00', '6ff19ae7-f915-47f8-86f6-231064c9f871');
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('519e89f6-2d7d-4f4e-a415-28baf2dd4f93', '7489a3da-533b-44c8-80ba-f3a4a6df94be', 'principal', '92313478-4914-4ec4-a358-6c76c7617002', 'U1', NULL, '2026-11-30 05:44:39.068+00', NULL, '2026-11-30 05:44:37.688113+00', '6ff19ae7-f915-47f8-86f6-231064c9f871');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('c6365e7017fe6b4f1ca450519d77ab8e3f636a656320b8c33d2466e3741b3fb6', '6ff19ae7-f915-47f8-86f6-231064c9f871', '33c6f524-ecc0-4e75-9fc2-6a2dab590af8', '2026-11-30 05:44:26.353+00', '2026-11-30 05:44:26.353+00', '2026-12-07 05:44:26.353+00');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('80c12be63dcc5a6eb79f747264554fe7cfc93d66e12e72c471511b75056091c2', '6ff19ae7-f915-47f8-86f6-231064c9f871', '3567dc4a-c32c-4ad6-9a9f-f423c6dd70fb', '2026-11-30 05:44:31.106+00', '2026-11-30 05:44:31.106+00', '2026-12-07 05:44:31.106+00');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('40c99a5087adf0a85ae6ecd592bad3282116ca86bb1dfc10024ae2e9e054eac3', 'e1a8f94c-49d9-4b8d-ace1-494ed9f732e9', '2fa61aac-2f8b-4a18-8c32-75fddc9eaa6f', '2026-11-30 05:44:33.495+00', '2026-11-30 05:44:33.495+00', '2026-12-07 05:44:33.495+00');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('2ae83920b244897e684a697a45df94906bfac1b2bb0b81ec538773b09591c822', '7489a3da-533b-44c8-80ba-f3a4a6df94be', '519e89f6-2d7d-4f4e-a415-28baf2dd4f93', '2026-11-30 05:44:39.068+00', '2026-11-30 05:44:39.068+00', '2026-12-07 05:44:39.068+00');
insert into api_tokens ("id", "token_sha256", "membership_id", "name", "scopes", "expires_at", "revoked_at", "used_at", "created_at") values ('93524885-95eb-4ab4-a698-d19825f35c45', '4cacb048f2ac08cee27ae7b293f04779d03db0b71b9f65062ba21235517664f7', '33c6f524-ecc0-4e75-9fc2-6a2dab590af8', '统计', '{plans.read}', '2027-02-28 05:44:41.636+00', NULL, NULL, '2026-11-30 05:44:41.634412+00');
insert into datasets ("id", "district_id", "sha256", "name", "reference_date", "counts", "content", "warnings", "created_at", "created_by") values ('7076c71a-87df-4d77-b2f0-c813976db5a3', '92313478-4914-4ec4-a358-6c76c7617002', '4bc8633830bfd388b2c48248faccbd65d267ed3cfca75f2d5d74f0ac87c132f3', 'sample', '2026-08-31', '{"hires": 0, "posts": 9, "orders": 0, "schools": 4, "teachers": 27}', E'\\x1f8b0800000000000403ed9c5b8fd33814c7bf0a3acfa99466972ee46d61240442a20bd39556a80f6e72a6353876b09d612ac4775f9ddc7af368442623e6721efbafeb3af6cf3eb7ba3fc0651b639483f4f30f9039a4f0710a11685120a4f0a97ef3592d392fd648eda0b4b210760bcb088445f15a09e720055b59a120826f9550d26f9bcf427a2194c3082c16c6a3466a1a4790a9ca79b490ea4aa908d6d65465f74294a5359798cf8df30ed2248ea034cecf8d51f567cbaa94cacddb51a4494c0d6aed5da5a5e93bcd6860b86b38a3afada5c3762b236c2ef57a5ef7d18d42092f7d9563ffdae8f581901b5bbcc2dc750d0aa1c51af357db33e9bc959987d4db0a2330256aa9d767c2f79d65cab823a9b4986386ceed1ea014d66bb4dd4c3653e5909ef15c7a85af453f6785cc738527aab8fa50f96e8022cbb0a419a561fd8cbaf54e4ed79b245eefc7b9de8bd3fd5d4b37ae77655742f3fe7e68fb7b71babf6b89d7fb71edef6563251b4bde58f5b7bd3daf171bd2de7447e0aad517241b05d9466a740864a3bf55d2620ee92c8242eace7014e20ad2694226e3573a2eadd4992c6ba760d7f5f4b46b326cc79df72668ec51dfd4715139991d4cc64823becd74ec4ee891a7e3c68e6f35ea9be67a287abb03ec9ae9f8b5512f23f028b20dda033f7812ef99caf3a6c1b38fd346767805295c6021146d9d95b47ed37878307df9e2f9249eb5ed6a177ab713bf18a931ef5c3a48e2e96c12bf6cdb928b7dcd13eda64a2867fe211ffb42d256fdbc8c009d172b25dd8684d6e9d46795df76af2e2aa5ce25f9f4cdbbd628faa2f6a921024ffe24a4e030333aa70712d9d795d1f81e2f51410adae8fa395bf95fa164bed05eaaee9070256652a8375690cfdc7afd39ae2d52bf2b9a5e652c44b031055a638abe511d38fc878266bff171a9c95c89acf79749787fe490d7dab1538e5758945e9afeecea85c3c1a2bd94191e68974655da630d413bfcef34a5c404853a8df7fcb77372ad0bd4bd7b5f1aa9c9ab6e866ed14b8bee433f8012ad335aa36ad69c48e8cebb36de9ac47b267a9fb37afb3067cc591d468ec0d91fbb506f9f3392f93ce3f3acb10d2370f6679833929933e66c2cce3628c8556993957b275afbc6a3606ddf95652f0d7e97979684a381561e421a79771c0d703470180d24e168a0959933b69ee358cf641287a2815666ce98b3d1380b4503c9241e1a0db0dde42cda49166dd1a6658f62814e1e709ed599f187ea9f65a6d27ebb97c6e57ced58f95a422a90afede4a7461ad705eea82e4040053cb44e7e6a9cf18976671528422ae0a375f253238d4fb43b3cd19e9fe66b89339299338e3947893909a8599833929933e66c34cefe0a73463273c69c8dc6d98b3067243367ccd9589c852bea8be9647845fdfee5d1b8a27e1f7ef7b80857d43b79c8a9c69501ae0c9c5606c21575e28c7861ced87a8e633dc31575e26ce0ef6beb5b0e5c81e21b0347370608a950be76784dfd4193c6f9dabbcad7264d62f6b8a6deca6c39d9728e663943f9daa449e33267ccd9689c85f2b5c9241e9aafe5889323ce60c419cad726937868be963963ce429c5d93af4d6e93afbd77ac71bef677e66b97744ba9b21ab7ed457863f3e68f1296116ce8ae3bdd8ffff93f351b7d554a4c0000', '[]', '2026-11-30 05:44:32.709+00', '6ff19ae7-f915-47f8-86f6-231064c9f871');
insert into plans ("id", "district_id", "dataset_id", "policy_id", "previous_plan_id", "version", "status", "sha256", "policy", "content", "run", "finished_at", "state", "row_version", "created_at", "created_by") values ('5e5bfc0e-61a9-46a4-8f3e-09a6c158bdf6', '92313478-4914-4ec4-a358-6c76c7617002', '7076c71a-87df-4d77-b2f0-c813976db5a3', NULL, NULL, '1', 'infeasible', 'f424b6c1e6e8bbfd98b84adb955a62ae74488fd0b8e95e908adfaf5e0021c0bc', '{"name": "default", "seed": 20260831, "goals": ["unfilled_rural_posts", "unfilled_posts", "standard_shortfall", "cv_backbone", "wishes", "commute_total", "movers"], "budget": null, "clauses": {}, "counting": "source_to_target", "cv_limit": {"junior": "0.45", "primary": "0.5"}, "size_cap": {"one_stage": 2000, "several_stages": 2500}, "subjects": [], "class_cap": {"junior": 50, "primary": 45}, "post_pool": null, "stat_site": "host", "cost_rates": null, "count_mode": "started", "curriculum": null, "head_terms": null, "max_movers": null, "mode_terms": {}, "move_kinds": ["source_to_target", "target_to_source", "target_to_target_gap"], "move_modes": {}, "principals": "with_teachers", "seed_teams": null, "title_caps": "none", "class_ratio": "1.4", "head_tenure": "school", "staff_ratio": {"junior": "13.5", "senior": "12.5", "primary": "19"}, "total_posts": null, "weekly_load": {"junior": 12, "primary": 15}, "deferral_cap": null, "school_posts": "approved", "source_areas": ["urban", "town"], "target_areas": ["urban", "town", "rural"], "backbone_rate": "20%", "counted_modes": ["transfer", "competition", "placed", "rotation", "support", "group", "seed_team", "head_rotation", "stage_change"], "head_exchange": null, "remote_weight": "50%", "rotation_rate": "10%", "subject_floor": "never_worse", "itinerant_unit": "day", "reference_date": "2026-08-31", "reserve_return": false, "standard_floor": "none", "unknown_travel": "admit", "unplaced_hires": "forbid", "appeal_workdays": 5, "backbone_levels": ["county", "city", "province", "nation"], "review_workdays": 5, "rotation_scopes": ["source_set", "district"], "subject_ceiling": "never_over", "travel_estimate": {"detour_percent": 130, "kilometres_per_hour": 30}, "grassroots_areas": ["rural"], "hire_bond_months": {"funded": 72, "talent": null, "recruit": null, "special_post": 36}, "itinerant_within": ["cluster", "group"], "rural_hire_types": ["special_post"], "standard_degrees": {"junior": "bachelor", "primary": "college"}, "tenure_min_years": 6, "grassroots_titles": "warn", "head_failed_years": null, "inspector_schools": 5, "leave_cover_share": "0%", "max_borrow_months": 12, "inspector_clusters": "free", "itinerant_subjects": ["english", "science", "it", "pe", "music", "art", "arts"], "new_hire_share_cap": "30%", "non_teaching_share": {"junior": "15%", "senior": "16%", "primary": "9%"}, "only_eligible_move": true, "max_commute_minutes": 60, "small_school_pupils": 200, "special_grade_posts": "none", "standard_thresholds": {"junior": {"degree": "5.3", "arts_pe": "0.9", "backbone": "1", "equipment": "2500", "media_rooms": "2.4", "sports_area": "10.2", "teaching_area": "5.8"}, "primary": {"degree": "4.2", "arts_pe": "0.9", "backbone": "1", "equipment": "2000", "media_rooms": "2.3", "sports_area": "7.5", "teaching_area": "4.5"}}, "manual_placement_cap": "15%", "protect_only_teacher": "off", "daily_commute_minutes": null, "itinerant_least_share": "10%", "itinerant_max_minutes": 60, "itinerant_max_schools": 3, "inspector_most_schools": 6, "max_homeroom_out_share": null, "public_notice_workdays": 5, "source_quality_schools": true, "inspector_least_schools": 4, "per_school_min_eligible": 5, "resource_teacher_pupils": 5, "retirement_guard_months": 60, "boarding_pupils_per_post": null, "graduating_rotation_rate": null, "max_out_share_per_school": "15%", "protect_graduating_class": false, "title_exempt_rural_years": 25, "backbone_left_per_subject": null, "min_stay_after_move_years": 0, "itinerant_lessons_per_unit": 6, "max_out_per_school_subject": null, "itinerant_minutes_per_lesson": 40, "remote_lessons_per_assistant": 4, "itinerant_small_school_pupils": 100}', E'\\x1f8b0800000000000403b558db6e233712fd9580c0be7506524bb29d7e9b38930cb0f6c6b1bd182c8c4028b1ab25c66cb28717c95a41ffbe38ec8ba51e3b9b7dd8175b4d16ebc6aa3a553c889202790ea23808bfa17c71210a315fc9ab8bd9ec6a365955e5ecea6a95cbf9553ebfaa48ca5579b128f38b4b2e67b29274b9a8f272515eceab09c9ab4b399de5d54c6442da68824f5ce5c65aed4531cf44633d167fc84460921b765e14f9652682a32d6b514c32615d99962799d828c75e1493e31127b5927bf03354b32844c915451d44261c57ecd848fe890276f2497ef1fde4eafbd954408e898e6f95f91713a45d803e28c7359bf04b2457de5a1336d89964c2dbe8247f744c5e144f22ba151930b13b237eefb77f8ba455d83ff4760517391381dc9ac3db4733e1a2230d16b5ddf2df952913ff56dc32d8657b1aa2121b2cb59b674bdde69a1ab06a9c32523504df8a9d0a9be5e0d44c381b28286bee934f0ec2c49a1d05eb4431cd44c9c6d6ca74df93e32bfd83b40d9cfed4f96289d8c844a97c704a8624975d6bfbad329fb45aab9566512c32b122f9bcb286ff82ccc5f195fc86b70c1b9edaa0d9237a54c0bfc6d9ad329245264cb206e2536429b31645afe2a9ff6a7ab9b6751d03ee3c0698828b8de6d9d89d79ece24c50592bd855d3cbaf313c6cc8f15d6f560ab25777cd46eecae1aef6dc70e421aefe60194461a2d699f0ede7cfdac2dfc2f096dd72679d8725dde6352bdd5ad16edb2d3beca6a8ba6bf344500317702932618ddef7debeb55b16451b7735bde013b1dd0a6f9c0d2cc3af46ef1fdb241385b055d5fa135bbf382a230565d6d79abc174545da7326d6c3fafd59f4b47c6b7af96c6b76d6d6bdcb7a91fdc5df7015e093736f94c84f47fa9a9afe40adcc43a0fdc72ab083f65d7222030399925cf9b871ec375623510e08f59a5c4aff92d78e797447f938a64fe36b443b269d1e33412ef86533e6fac3e8e6a7b8f99463caac97e49846acc707f263267c63c1fc0deae962c41fe4fc35aa06b569c43a9f4c262372285e73a968893b497e3ac9f27c1cb7d35447ff884621280fe24d472ede38f59aa9239dfe8f9eccc7aec485beefcac5581590bfebcac5ffe8ca693ef2fce20848ea43f5a71491e7712aa4d59ad7c8f7dee3288f1bd6d6896326e4f646a1029dc7f6c9f58d0d426cf49cceaaf9d85179ba661f283ca804871beb51e97a6d87a2640db48ba6d124b9fcdc62ada8ac5b29d49b8458587ddcf780d0b054a49700711462c33beca7e29972fb4caf37030988fea33503e61e8463e9221cd155ce5319c5ec221355342597a2b8cc018e3a650668918a2a68bea606f8675a73d2d2a717ae9b700fc8ed0a4bbe48d5cd7b676df08f389740931ce07deda8db19e07bc06bdf2a8492c97d55ee6495a4f47e0c36ad19d2fa00141c8af22a966b34595d29b55bbeb525b60f48625bf223bb94c2880db44e5c76044f688e8caf123a485b371c14801de53cdd1ceeaa2bd7095d1a149c64958d0d56984b7406b5c8c486a95c9e52075af3526ec8ac79c0560806b8067221418f63cf6ecbf71ca233035a80ef2313b46ead02f3c7d46ee174c2b14e6467dc2bd9a7974ee6c9d19f49692ebb0bebdc0878ea426b8080f9e2351316a8c85efd1b51805cb2861f609228da7ae981bca4d31a5acdc5241d085455f76828fe24ffc679856afb6602a27f3deba752d5e7becc9ee434a2704489eb8691833627e463bea904d6a475db7dddc546a16dca51cd56965ca9ccba5dbc638758ed2fc671db4b76ed407f709109cdb4e56bb40f298b47f5fd2dc031d62436caac8723c3d59c15806f1c987cffa60bc7b522b558fe2d17cec71e5ca012ef989ff5fec6527976a100d85ede14b7126c20dd65719789f4f2a375ceeefa2900b55e46e7948c3ad6bd0751f2eeacd5fdf7daa6aefbe9e920f05314229a4a69cde532558e5423bd80666abd09a2981e7fcfde206ee7a1f7c8fa92bdf41beb42455abfcb516e977d13f62ecd4ef90dbfaf946cdbe66572d2bb4c30bfb811134c468c1a8dc96b72359b66420565d891095d2f98da7b366badfc2675b90a039b00210a197ed5d12b29522fd6fef5a84803a32f2a6c944953828e3ea472b8762871a7540fdfe6c714f931b0b9a59761709b9dacdf30f9760e1825c11888531338b0fba70176899230ae0cab37ecbd35fe8e5dbb7f71b2774b2f6793c970a85bbd63d71e17c57c8261b5b681bf746174966063cd10e12df9abfc8fde2b845148e3b73280b360bbf9cda7a96d586c5dd04fb5f34c0c3bb7d687c16b30a6e773dd5e05b0b442578ec1c844d277402674b1ffbd2f48b9ee78ab78f7c5bae792f6ad5a4d5c6925ff6183927cb6414dc3a4cf96dae7834f3ea8ba1b774b0e36ba3b7632350cd3d92413cf4adb9a83635ccc671b9d2866090eda7105218af15253f42d32b73d5e88304f998ac9a751373d572444ee8e241c86b5ddb7ee075ab0dbb07cee595b53692513193a9fafb17b87c0fe41b88839ba43cea58da1d2768761386994a22c3dd57ca8cbef3c4b3401dfe529992c4697d7191d6381f709060fe299f7a2e8857d6861f984f996744cd6e2f5c781cd74f1378c9b3b935e5e8ed9a058df372cbf461be854b1c98739de5a3cde0efea222df303b51e45b36ae7dd9994ea01a0f6f0e805ec39cfac3d9f178c4fbcad872d939fd43d2fac3ab5bff54e0c0752c8ed2630704d39694ee3e0142b532aa0616602e872ada86c0185a0135c7ff00447d683a6a130000', '{"rows": 0, "notes": [], "engine": "highs", "columns": 0, "seconds": {"total": 2.32, "prepare": 1.112, "witness": 0.042}, "engineVersion": "1.15.1", "firstPlanSeconds": null, "peakMemoryMegabytes": 187}', '2026-11-30 05:44:43.986+00', 'draft', '1', '2026-11-30 05:44:32.856+00', '6ff19ae7-f915-47f8-86f6-231064c9f871');
insert into plans ("id", "district_id", "dataset_id", "policy_id", "previous_plan_id", "version", "status", "sha256", "policy", "content", "run", "finished_at", "state", "row_version", "created_at", "created_by") values ('b819c2c5-72b4-4abf-9721-1ddf475a52cf', '92313478-4914-4ec4-a358-6c76c7617002', '7076c71a-87df-4d77-b2f0-c813976db5a3', NULL, NULL, '2', 'optimal', '8a9f4c1edf739317dc58253b18f10eacb2e958c5be56d13a03f015995ade61e8', '{"name": "default", "seed": 20260831, "goals": ["unfilled_rural_posts", "unfilled_posts", "standard_shortfall", "cv_backbone", "wishes", "commute_total", "movers"], "budget": null, "clauses": {}, "counting": "source_to_target", "cv_limit": {"junior": "0.45", "primary": "0.5"}, "size_cap": {"one_stage": 2000, "several_stages": 2500}, "subjects": [], "class_cap": {"junior": 50, "primary": 45}, "post_pool": null, "stat_site": "host", "cost_rates": null, "count_mode": "started", "curriculum": null, "head_terms": null, "max_movers": null, "mode_terms": {}, "move_kinds": ["source_to_target", "target_to_source", "target_to_target_gap"], "move_modes": {}, "principals": "with_teachers", "seed_teams": null, "title_caps": "none", "class_ratio": "1.4", "head_tenure": "school", "staff_ratio": {"junior": "13.5", "senior": "12.5", "primary": "19"}, "total_posts": null, "weekly_load": {"junior": 12, "primary": 15}, "deferral_cap": null, "school_posts": "approved", "source_areas": ["urban", "town"], "target_areas": ["urban", "town", "rural"], "backbone_rate": "20%", "counted_modes": ["transfer", "competition", "placed", "rotation", "support", "group", "seed_team", "head_rotation", "stage_change"], "head_exchange": null, "remote_weight": "50%", "rotation_rate": "10%", "subject_floor": "never_worse", "itinerant_unit": "day", "reference_date": "2026-08-31", "reserve_return": false, "standard_floor": "none", "unknown_travel": "admit", "unplaced_hires": "forbid", "appeal_workdays": 5, "backbone_levels": ["county", "city", "province", "nation"], "review_workdays": 5, "rotation_scopes": ["source_set", "district"], "subject_ceiling": "never_over", "travel_estimate": {"detour_percent": 130, "kilometres_per_hour": 30}, "grassroots_areas": ["rural"], "hire_bond_months": {"funded": 72, "talent": null, "recruit": null, "special_post": 36}, "itinerant_within": ["cluster", "group"], "rural_hire_types": ["special_post"], "standard_degrees": {"junior": "bachelor", "primary": "college"}, "tenure_min_years": 6, "grassroots_titles": "warn", "head_failed_years": null, "inspector_schools": 5, "leave_cover_share": "0%", "max_borrow_months": 12, "inspector_clusters": "free", "itinerant_subjects": ["english", "science", "it", "pe", "music", "art", "arts"], "new_hire_share_cap": "30%", "non_teaching_share": {"junior": "15%", "senior": "16%", "primary": "9%"}, "only_eligible_move": true, "max_commute_minutes": 60, "small_school_pupils": 200, "special_grade_posts": "none", "standard_thresholds": {"junior": {"degree": "5.3", "arts_pe": "0.9", "backbone": "1", "equipment": "2500", "media_rooms": "2.4", "sports_area": "10.2", "teaching_area": "5.8"}, "primary": {"degree": "4.2", "arts_pe": "0.9", "backbone": "1", "equipment": "2000", "media_rooms": "2.3", "sports_area": "7.5", "teaching_area": "4.5"}}, "manual_placement_cap": "15%", "protect_only_teacher": "off", "daily_commute_minutes": null, "itinerant_least_share": "10%", "itinerant_max_minutes": 60, "itinerant_max_schools": 3, "inspector_most_schools": 6, "max_homeroom_out_share": null, "public_notice_workdays": 5, "source_quality_schools": true, "inspector_least_schools": 4, "per_school_min_eligible": 5, "resource_teacher_pupils": 5, "retirement_guard_months": 60, "boarding_pupils_per_post": null, "graduating_rotation_rate": null, "max_out_share_per_school": "25%", "protect_graduating_class": false, "title_exempt_rural_years": 25, "backbone_left_per_subject": null, "min_stay_after_move_years": 0, "itinerant_lessons_per_unit": 6, "max_out_per_school_subject": null, "itinerant_minutes_per_lesson": 40, "remote_lessons_per_assistant": 4, "itinerant_small_school_pupils": 100}', E'\\x1f8b0800000000000403ed5bff6ee3b8117e15837f6b0359b613af8016b8cbeddd15ddf4d2248743112c045a1ad96c28524b524e52c3cfd107ea8b15438a8c2ccb1befdedeb545fd4f6253e490fc38f3cd0fd11b5250433518926e885ed164764e52325de4f3f3c9643e8917653199cf17493e9d27d37949f37c519ccf8ae4fc028a495ee6f4625626c5acb8989631cde717f97892941312915c36c2682b355f49c93549a711a9a5c6c6b7113140f315284dd2e4222246d1357092c61191aab0cd7144564c812669bcdde248cef2679427680524250594b4e186444441090a440edf51834f9238397f13cfdf4cc604e7118d822b26fe0614673bc7fe8629a840981f1aaa8a2b29cc0a9fc411d1b251397ca3806a92de93462da84021f251900ffef15f1bca9979bef5fb32aa818818aa966086874644358a721451c935fc9989c2ca77d36546666e344e65c560937bb8d3d43e5cd21a45d58a899cd514b1258fccacb2006a449434d430296e2c261b229a0a14355291741c910284ac9868bfc7db97feb7b9ac11f4fb168b0c75232205d346b1dcd87941b9bd5f31f18eb3255b7020e92c220b9a3f2ca48023e69c6d5fbabf8735e01eee9dd23ca3f63083ff6a25d74ce4402222ec6e707aab594c2c49ea97d8c5afa24f97b2aa1a8367de18dc0a1e6c231e847c1477ad9e115a540cf755d1a79f1a73bba20aaefdb6ac921d866bbaf5c3c288db66f177c80d4945c37944b4fbfa3d97083711b006953d4aa57123edc34b60dc6dc23d966b50f8d42ad5b53313426b44000a121129f8b307fb4aae81a44eed2afa845f51b5dde4b5920672f393e0cf77cec6484a64593a38f1d10f8a160d354c2c2f39d59aa425e51a22b20ced373bcae3e456f4e947598192b2f288f929fdb9bf87d22026bb6814689e8af24b5afb011513b7863e7f531a50b8fad636d1000d150555c5dd4a815e498e76b2414dafa8b2d65fc05201f48e28e9ab7457bd7a7dfb5dc7db8850657456f7a5be1db2136b624c2c33aa80f644f70724db88e85aa2f081dee3594f3e76878f0dab919a7aa293388e7bdd71e115148c66782616a78e9127937e774ba37f6f0443a5dc9041206703a35e0cb5b7a6df10c9a40f251ee8612867fda560f78350ce3e13ca71d28372b6458fe455f53bab91bb7a4a72c9392cd1de3de2c88e2be052916d44f2f57b8604b4abdb9de3eb6f0875c34bda21f33e50893d666da8b965d61baea446a2f3ab0da42405aeae1135a739143f3a574b4aa9160cf9c63a2c6cbd7bf6fea0869c519ea10f471e16f088cf2d775adbde59d7a022a143ff568ae072374441ae1a04a265ceee1ce9e43c2265230a28487a91a06fe4d632b0ef362286190e97b446f727dc766cd3bb27a86a73831eb725966466d94d6b25a5d17738cefa4caad0bb2f156d9f04ef1ddcb5760b42ca04cfcaed5c0565fcb9ef6bdc3672a90d3ac140ca8ba658628cd552a95cc3952cf0f1068d58167007ca9a30ea06464e50b41dee313612bab4de2197550d86a15f473ab7278767d5d2b5f52e35128edd956c6a6c01283030a8484456408bacdbdbd02564f98a8a2504d78a13a36f355419eb7a1468506bb801d32811bc05cabd038aab76bb42e17736dac2d1d68fb553b69b7be9f6eea99db333f47bca3814ed81b530a27b6a552bb880e9ecc5126618b968f60fd402b42529e016b74452c7971a3d2fe5b60d23cd596c07185a9637184f7cc2fefa76856c3b688018beee845396f5c1d36cc7a6510b7b3df1b8719361359dee7db996022bcab90bbeae9b9a61d494209b2d245505134bd7780d0a75d51f8c02174ab6e1801f388b0807ba864b0c1fac15f7f87dc8e10829ac1826966148389a1d02d803d0623f08619f2b127b4a43104efb08ce90891f011ef8f37b498b9d034507ebe71be3a91869286fadb8b544faf4ad544a3efa2400b93e6f946279c39bca238894772d25f7df97d206ddf7f71b821f494a1a5132cea1c82c73588ed40457c6962b43d2f1f64334d0d9a54387ba79cacef44a2a5352ce0f4accd7990fc20ef679647a05871795bba839b3201d1482e98bea09c1c40890a331f18ae79371449861021415a68d056d740f62c9995ed9289761be46b02312197eaa1acd72626331f75723230541bf30b362c22609bcd1c6d2e15221c5757bddeedbc718ed2388b9a24f216f9b74dadf03d52e0de81941df118f513783b89f05fa2e5250cc5642eb7bd05a0a7d0dca3d3fef3cbba24f3b894918d4b65e8372c3493a8d3157ada4815f5a35da31b0feca50c35df797f9bfd19aa11a199b7d3381eeccc8367dd336690b8d0e029fd44e23129e5c496d026ab8192fe7d21d05fad212a3724c8c4443f9357a268c625f8f0bacad2b583378fc45aa87823ebb65d5cd82b3fc2fd2b01c761ed0ba06ca779a5cf5e09d36ac6ab3dd028c6cd435a8dc060ce3491c9107c6650546011ecc8fb251249d58a271e90aaa2866979c36da796617e39906b7276b148e06e8dd31f6dff832c69f0a92929fc76f622c7d944a560eaeb6d956103a2d375898d0ce5185dc2664862425f98a09b0d922c60624ed7a785758f9cee7e36d1ae85a6f6df9e216230d971d065208dd765363c782c80c37543c787ac3f287146e830ff08cf3db9633e4389d61f921226bca1b8b13c1ef69b2dd461bb2d3dbada9ad63b47584306abf7b586b47f67e2ff005879d5e1f70f2b6fa11ce627ad45924bfff59b4f976cbb8810efe9b0ee3589893373102d857796c33b2abf22798d3cd976b73f2261ed2e67d98ff03ccf23faccd5844f5aeaae57fee8b911b623f5a963f3ec873b4686bac0bd988c27eb2453ce139b9c66a1349efc796b40e4f32141cfe7af1af06957e8a24c1b4c26e013f0eef2149863771381ef5e2a7e7f38b6998a1fd363c897d383ccf604ceba7b07991dd407c68fdf1b0d84fc5c2bf5efa500cdd7a331ba6b5a8e3eb12acfeee29cef4c316039515e40fce47ab060bf02148c83e36d250aca2db5886a4243e9b5a62c0da3e86ab3e78c080f163c31406ef641c8ffef5cf915bdce88f7f1825171887e7a6b109ce7424cb5172118d2aaa964c8c505e5b9f75a1c6a354ae58fb2232c4030d87335f7670ab3b0bbd3a7e9c9414a353928ee38850fd60738a0bccf0fc323e25b1edd39587a666217d5c4984087375b77e4cc9b08ab7219f0b5efbcec6bd1609bbd8876f3cdf836f3c0ff02173ff1ef08de75f11bef1fc05be64173e1fbc0dea9ef5fd9fd4bd19aa9e97d1d141747afeecc91855701a208c3f17422fff180d9c05059c1e04b027efa0fe8d23d2eadff405bff80bf13ba47efff708daf77bfe0d6897fcda17dc675531d29063ed7484599afea442c65609f5882e2913da8ccc0a4696293afa185b7d741d3f43172d719fe9a6c2575ac33cb850f201793f8e484e6d363ac552bdad3520416b32a494bb8207d4f118b15d4ea426332b602a0bd5dce0514ea0faecf77341757aaab9c4ca57c013f37cde55d1d7fdf54945b12e2320b321fc27c17cdd019dc02429a1429a150c99fbe4ec44990799b84b99056883f76a981419cd73a80d16cb83994fcf30a239b91e771bace7d1ba3876ea4f01bcf86c7242ef282dfc8837d44a66dfde76e13b3995a3e0c337d93b66bbe79d4f0ee528203156cd1e98c00b251d3d9c62ea7622c157497049eb0c21eca23710789f94f12865f4453d6e6f5e7514f204e997e6326d849351add952d86b8b1d5cf758f314431ea5a8f606fc31867f8c3b77d7e95faf63c4a3f6e2fdf175c9dd7a432885760bb0fbc9b1bd8b6d0b19ed7c5fa9923120b71b4f3a4cb5b11735822b1ab0fc13a62f45a7a33075b6ff8a8b3aa1fa99a8867bb8275d3d3baa92f99aae629dc8ff5ea6abac7b4eea9868cad5438faa0eb75d7fbffab09ff02bf1ea4be1f9457097585d6bb8f018d4353e4b4e481e28e11f40924b9395f637439d206ac0451d852b97e608fd7c3bc24234e6bac7be8cfc22a7ff36bcbd70d37d25dddc17bba3998867defeccea84e8512cfa0aa2f67268261b5372f9d865d12fd55277dbf4f5e8743af236f31b6bea10ddbdbcf2f3d70f768de0286487046fed3d0e294ace727b25e84344b83406dc4fddfa97aa15dec6c11b1f6f2fe2593cf9608dea63d3fe1470bbfd374c5915a7cc3b0000', '{"rows": 59, "notes": [], "engine": "highs", "columns": 125, "seconds": {"build": 0.066, "check": 0.017, "total": 1.403, "levels": 0.173, "lottery": 0.177, "prepare": 0.916, "witness": 0.051}, "engineVersion": "1.15.1", "firstPlanSeconds": 1.1862111520000003, "peakMemoryMegabytes": 188}', '2026-11-30 05:44:53.565+00', 'draft', '1', '2026-11-30 05:44:46.491+00', '6ff19ae7-f915-47f8-86f6-231064c9f871');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('92313478-4914-4ec4-a358-6c76c7617002', 'b819c2c5-72b4-4abf-9721-1ddf475a52cf', '1', 'U1-03', 'Teacher U1-03', 'U1', 'School U1', 'R1', 'School R1', 'primary', 'chinese', 'rotation', 'true', 'true', 'true', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.backbone", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": true, "wishRank": null, "teacherId": "U1-03", "toSchoolId": "R1", "fromSchoolId": "U1", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('92313478-4914-4ec4-a358-6c76c7617002', 'b819c2c5-72b4-4abf-9721-1ddf475a52cf', '2', 'U1-04', 'Teacher U1-04', 'U1', 'School U1', 'R2', 'School R2', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U1-04", "toSchoolId": "R2", "fromSchoolId": "U1", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('92313478-4914-4ec4-a358-6c76c7617002', 'b819c2c5-72b4-4abf-9721-1ddf475a52cf', '3', 'U2-02', 'Teacher U2-02', 'U2', 'School U2', 'R2', 'School R2', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U2-02", "toSchoolId": "R2", "fromSchoolId": "U2", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('92313478-4914-4ec4-a358-6c76c7617002', 'b819c2c5-72b4-4abf-9721-1ddf475a52cf', '4', 'U2-04', 'Teacher U2-04', 'U2', 'School U2', 'R1', 'School R1', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U2-04", "toSchoolId": "R1", "fromSchoolId": "U2", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
-- migrations: 0001-core 0002-access 0004-review
