-- 78c6177
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
create policy read on "plans" for select to junheng_caller using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'auditor', 'principal', 'teacher'));
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
      when 'teacher' then teacher_id = current_setting('junheng.teacher', true)
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
    order_id uuid not null,
    primary key (plan_id, order_id),
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
insert into accounts ("id", "login", "display_name", "password_hash", "must_change", "secret_expires_at", "disabled_at", "row_version", "created_at", "created_by") values ('28333152-0582-4223-82c8-12f806c93687', 'admin', '系统管理员', '$argon2id$v=19$m=19456,t=2,p=1$MvHLRwdKSXysUR9BhQYA8Q$CwJTGVZ9abMdStFAAH1APYyjHYz6oNoojEqcw8eFhHk', 'false', NULL, NULL, '2', '2026-11-30 05:43:10.064904+00', NULL);
insert into accounts ("id", "login", "display_name", "password_hash", "must_change", "secret_expires_at", "disabled_at", "row_version", "created_at", "created_by") values ('b70b75a0-a027-41e5-bbb0-6c7470bf6ccc', 'leader@school', 'leader', '$argon2id$v=19$m=19456,t=2,p=1$9q8eThYi/mtv0/PF9Mkn3g$2chISRR9l0AA/EFie9BbeaS69r89E06E8XVptFGZMXA', 'false', NULL, NULL, '2', '2026-11-30 05:43:14.162811+00', '28333152-0582-4223-82c8-12f806c93687');
insert into accounts ("id", "login", "display_name", "password_hash", "must_change", "secret_expires_at", "disabled_at", "row_version", "created_at", "created_by") values ('6eaa2060-5fdd-4aba-a3be-8c73bb9fcdb4', 'principal@school', 'principal', '$argon2id$v=19$m=19456,t=2,p=1$v9EaaZIbFmslBjDqD+M4lQ$mu8DfkScH+929kH7EBzrtVhoJAqKtC/b8NX8vD5J37Y', 'false', NULL, NULL, '2', '2026-11-30 05:43:17.50581+00', '28333152-0582-4223-82c8-12f806c93687');
insert into devices ("token_sha256", "account_id", "seen_at") values ('43ad6a63deea8bc68f623d2a6826f72039b8478a23ccd7b76757f9338f119d05', '28333152-0582-4223-82c8-12f806c93687', '2026-11-30 05:43:10.173+00');
insert into devices ("token_sha256", "account_id", "seen_at") values ('67e57c0e10a9b888ecf5e0ed86fac94d6d526edc34829a78d27d7b306af6ade5', '28333152-0582-4223-82c8-12f806c93687', '2026-11-30 05:43:12.688+00');
insert into devices ("token_sha256", "account_id", "seen_at") values ('b4feee86474f70296e1a5b0fa2ef6b0a467f878e3af8b15c097e04472db17220', '6eaa2060-5fdd-4aba-a3be-8c73bb9fcdb4', '2026-11-30 05:43:17.665+00');
insert into devices ("token_sha256", "account_id", "seen_at") values ('e4fa5ab5ec1f586ca0caf11290fe788b4a0f1889992d536929f9c5f99f7c88d0', 'b70b75a0-a027-41e5-bbb0-6c7470bf6ccc', '2026-11-30 05:43:14.22+00');
insert into districts ("id", "code", "name", "created_at") values ('05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', 'first', '本区县', '2026-11-30 05:43:10.064904+00');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '1', '2026-11-30 05:43:12.496+00', '28333152-0582-4223-82c8-12f806c93687', 'personnel_officer', 'session.password', 'account', '28333152-0582-4223-82c8-12f806c93687', NULL, '{}', '0000000000000000000000000000000000000000000000000000000000000000', 'ee056581cdd7a54b185a7fce580164556256cadc5c9472959a0e7d9d91cf60be');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '2', '2026-11-30 05:43:14.196+00', '28333152-0582-4223-82c8-12f806c93687', 'administrator', 'accounts.create', 'account', 'b70b75a0-a027-41e5-bbb0-6c7470bf6ccc', NULL, '{"login": "leader@school", "memberships": [{"role": "leader", "schoolId": null, "districtId": "05f6b7ab-f87e-4edb-be5e-ff2ed7db4675"}]}', 'ee056581cdd7a54b185a7fce580164556256cadc5c9472959a0e7d9d91cf60be', 'ccece2edb454ca4aab82a089121d85cf4880d4cb421bcc88abc732d66d1e12ff');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '3', '2026-11-30 05:43:16.303+00', 'b70b75a0-a027-41e5-bbb0-6c7470bf6ccc', 'leader', 'session.password', 'account', 'b70b75a0-a027-41e5-bbb0-6c7470bf6ccc', NULL, '{}', 'ccece2edb454ca4aab82a089121d85cf4880d4cb421bcc88abc732d66d1e12ff', 'c458a35a726b2374d28404f4c9b6e322ad0cba2123fdea9b66577391201f3763');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '4', '2026-11-30 05:43:17.585+00', '28333152-0582-4223-82c8-12f806c93687', 'administrator', 'accounts.create', 'account', '6eaa2060-5fdd-4aba-a3be-8c73bb9fcdb4', NULL, '{"login": "principal@school", "memberships": [{"role": "principal", "schoolId": "U1", "districtId": "05f6b7ab-f87e-4edb-be5e-ff2ed7db4675"}]}', 'c458a35a726b2374d28404f4c9b6e322ad0cba2123fdea9b66577391201f3763', '72f2d5fb17051c642038568a724296cccc97007ff69a6eaad83c19a2e4adc96b');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '5', '2026-11-30 05:43:18.625+00', '6eaa2060-5fdd-4aba-a3be-8c73bb9fcdb4', 'principal', 'session.password', 'account', '6eaa2060-5fdd-4aba-a3be-8c73bb9fcdb4', NULL, '{}', '72f2d5fb17051c642038568a724296cccc97007ff69a6eaad83c19a2e4adc96b', 'ebc06dc42cee0db6397628c6bdfa3d578fe1f0c55082e9aa445dcb7f074cbd5f');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', '1', '2026-11-30 05:43:14.619+00', '28333152-0582-4223-82c8-12f806c93687', 'personnel_officer', 'datasets.import', 'dataset', '487e0ca8-608d-432f-a20f-2570b1264f7f', NULL, '{"name": "sample", "sha256": "4bc8633830bfd388b2c48248faccbd65d267ed3cfca75f2d5d74f0ac87c132f3", "teachers": 27}', '0000000000000000000000000000000000000000000000000000000000000000', '0b96e4cd8a56b0890fffed36cb1ad08b4a81909cc56a967ac66a517549f00f7e');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', '2', '2026-11-30 05:43:18.975+00', '28333152-0582-4223-82c8-12f806c93687', 'personnel_officer', 'tokens.create', 'token', 'd611bcde-3b39-4e09-ade3-644a09f1d418', NULL, '{"name": "统计", "scopes": ["plans.read"], "expiresAt": "2027-02-28T05:43:18.953Z"}', '0b96e4cd8a56b0890fffed36cb1ad08b4a81909cc56a967ac66a517549f00f7e', '067c893c555cf05f0d8918a4bc4fb69d8b0595e57b747d24ca620acd878c7ec7');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', '3', '2026-11-30 05:43:22.316+00', '28333152-0582-4223-82c8-12f806c93687', 'personnel_officer', 'plans.create', 'plan', '8d17a3ac-a446-4c01-960a-397232b54385', NULL, '{"sha256": "846c0c664ce0c36dfd04bdeb95c0194e5f9a3efef4c3088b75cabb537d22bfd3", "status": "infeasible", "version": 1, "transfers": 0}', '067c893c555cf05f0d8918a4bc4fb69d8b0595e57b747d24ca620acd878c7ec7', 'f32e2e506860809d338b531eeb72b344eb7dabc241adadfa298711e2eea4a41f');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', '4', '2026-11-30 05:43:27.768+00', '28333152-0582-4223-82c8-12f806c93687', 'personnel_officer', 'plans.create', 'plan', '0153548b-f1c9-46cd-9a63-72c9b1ccb713', NULL, '{"sha256": "20c21206120e07618711a33f918396eaafbbf442d70c6bcace582ffe3b84ccd9", "status": "optimal", "version": 2, "transfers": 4}', 'f32e2e506860809d338b531eeb72b344eb7dabc241adadfa298711e2eea4a41f', '255aaaa6d4fc7961039026a8fb8285da500ff3438167db3864798728371e9b39');
insert into login_paces ("key_sha256", "due") values ('2740565ce7014fba82da604b302d5013f4ab49cff9c25c34101ad2f5e7fbb4b7', '2026-11-30 05:43:17.665+00');
insert into login_paces ("key_sha256", "due") values ('59ce7e856b38786ea1ec4c9289a8cf5da5f76ef9c9c577f583c6420dec11740d', '2026-11-30 05:43:17.665+00');
insert into login_paces ("key_sha256", "due") values ('9d7f814d6fe58337c4f12f34d81a522a986959fdfa338540292a77b2e8a3dd6e', '2026-11-30 05:43:18.237+00');
insert into login_paces ("key_sha256", "due") values ('c36f1f676b7c51da2925da2d85ff977e9b3bb255161a0d0efbddec3846d75c2a', '2026-11-30 05:43:17.665+00');
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('2b58df71-66a0-4990-8973-dc7e060863c7', '28333152-0582-4223-82c8-12f806c93687', 'personnel_officer', '05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', NULL, NULL, '2026-11-30 05:43:12.688+00', NULL, '2026-11-30 05:43:10.064904+00', NULL);
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('3da73d9e-693a-4545-a3eb-04a29e21c0c8', '28333152-0582-4223-82c8-12f806c93687', 'administrator', NULL, NULL, NULL, '2026-11-30 05:43:13.479+00', NULL, '2026-11-30 05:43:10.064904+00', NULL);
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('b1f24181-e3e3-446f-989f-285534382035', 'b70b75a0-a027-41e5-bbb0-6c7470bf6ccc', 'leader', '05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', NULL, NULL, '2026-11-30 05:43:14.622+00', NULL, '2026-11-30 05:43:14.162811+00', '28333152-0582-4223-82c8-12f806c93687');
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('a3968d05-06d3-4aa1-bc6b-f816930ffae5', '6eaa2060-5fdd-4aba-a3be-8c73bb9fcdb4', 'principal', '05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', 'U1', NULL, '2026-11-30 05:43:18.237+00', NULL, '2026-11-30 05:43:17.50581+00', '28333152-0582-4223-82c8-12f806c93687');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('11e2bc388d76e3adc6afb1f549d8f9ecefdf3f27e8eb2a31481292ef575c0ee4', '28333152-0582-4223-82c8-12f806c93687', '2b58df71-66a0-4990-8973-dc7e060863c7', '2026-11-30 05:43:11.116+00', '2026-11-30 05:43:11.116+00', '2026-12-07 05:43:11.116+00');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('4691eb2c08ebaa6ba4147c5918fa8d6c50ff7f726e0e23ecf596d5d089400f41', '28333152-0582-4223-82c8-12f806c93687', '3da73d9e-693a-4545-a3eb-04a29e21c0c8', '2026-11-30 05:43:13.479+00', '2026-11-30 05:43:13.479+00', '2026-12-07 05:43:13.479+00');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('9ac717b6bc89409aaacf2ca3b030141b1a44b152c84679c285f34c3fe7663199', 'b70b75a0-a027-41e5-bbb0-6c7470bf6ccc', 'b1f24181-e3e3-446f-989f-285534382035', '2026-11-30 05:43:14.622+00', '2026-11-30 05:43:14.622+00', '2026-12-07 05:43:14.622+00');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('8f96c574b7cad54818692b5122a054cc8407bcf50337a59e9f130b6d2fdf758f', '6eaa2060-5fdd-4aba-a3be-8c73bb9fcdb4', 'a3968d05-06d3-4aa1-bc6b-f816930ffae5', '2026-11-30 05:43:18.237+00', '2026-11-30 05:43:18.237+00', '2026-12-07 05:43:18.237+00');
insert into api_tokens ("id", "token_sha256", "membership_id", "name", "scopes", "expires_at", "revoked_at", "used_at", "created_at") values ('d611bcde-3b39-4e09-ade3-644a09f1d418', '0e35102f802dba3df283a00d7fa8d01b9dac0b8fedb27aa3a87624b1073827aa', '2b58df71-66a0-4990-8973-dc7e060863c7', '统计', '{plans.read}', '2027-02-28 05:43:18.953+00', NULL, NULL, '2026-11-30 05:43:18.942454+00');
insert into datasets ("id", "district_id", "sha256", "name", "reference_date", "counts", "content", "warnings", "created_at", "created_by") values ('487e0ca8-608d-432f-a20f-2570b1264f7f', '05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', '4bc8633830bfd388b2c48248faccbd65d267ed3cfca75f2d5d74f0ac87c132f3', 'sample', '2026-08-31', '{"hires": 0, "posts": 9, "orders": 0, "schools": 4, "teachers": 27}', E'\\x1f8b0800000000000403ed9c5b8fd33814c7bf0a3acfa99466972ee46d61240442a20bd39556a80f6e72a6353876b09d612ac4775f9ddc7af368442623e6721efbafeb3af6cf3eb7ba3fc0651b639483f4f30f9039a4f0710a11685120a4f0a97ef3592d392fd648eda0b4b210760bcb088445f15a09e720055b59a120826f9550d26f9bcf427a2194c3082c16c6a3466a1a4790a9ca79b490ea4aa908d6d65465f74294a5359798cf8df30ed2248ea034cecf8d51f567cbaa94cacddb51a4494c0d6aed5da5a5e93bcd6860b86b38a3afada5c3762b236c2ef57a5ef7d18d42092f7d9563ffdae8f581901b5bbcc2dc750d0aa1c51af357db33e9bc959987d4db0a2330256aa9d767c2f79d65cab823a9b4986386ceed1ea014d66bb4dd4c3653e5909ef15c7a85af453f6785cc738527aab8fa50f96e8022cbb0a419a561fd8cbaf54e4ed79b245eefc7b9de8bd3fd5d4b37ae77655742f3fe7e68fb7b71babf6b89d7fb71edef6563251b4bde58f5b7bd3daf171bd2de7447e0aad517241b05d9466a740864a3bf55d2620ee92c8242eace7014e20ad2694226e3573a2eadd4992c6ba760d7f5f4b46b326cc79df72668ec51dfd4715139991d4cc64823becd74ec4ee891a7e3c68e6f35ea9be67a287abb03ec9ae9f8b5512f23f028b20dda033f7812ef99caf3a6c1b38fd346767805295c6021146d9d95b47ed37878307df9e2f9249eb5ed6a177ab713bf18a931ef5c3a48e2e96c12bf6cdb928b7dcd13eda64a2867fe211ffb42d256fdbc8c009d172b25dd8684d6e9d46795df76af2e2aa5ce25f9f4cdbbd628faa2f6a921024ffe24a4e030333aa70712d9d795d1f81e2f51410adae8fa395bf95fa164bed05eaaee9070256652a8375690cfdc7afd39ae2d52bf2b9a5e652c44b031055a638abe511d38fc878266bff171a9c95c89acf79749787fe490d7dab1538e5758945e9afeecea85c3c1a2bd94191e68974655da630d413bfcef34a5c404853a8df7fcb77372ad0bd4bd7b5f1aa9c9ab6e866ed14b8bee433f8012ad335aa36ad69c48e8cebb36de9ac47b267a9fb37afb3067cc591d468ec0d91fbb506f9f3392f93ce3f3acb10d2370f6679833929933e66c2cce3628c8556993957b275afbc6a3606ddf95652f0d7e97979684a381561e421a79771c0d703470180d24e168a0959933b69ee358cf641287a2815666ce98b3d1380b4503c9241e1a0db0dde42cda49166dd1a6658f62814e1e709ed599f187ea9f65a6d27ebb97c6e57ced58f95a422a90afede4a7461ad705eea82e4040053cb44e7e6a9cf18976671528422ae0a375f253238d4fb43b3cd19e9fe66b89339299338e3947893909a8599833929933e66c34cefe0a73463273c69c8dc6d98b3067243367ccd9589c852bea8be9647845fdfee5d1b8a27e1f7ef7b80857d43b79c8a9c69501ae0c9c5606c21575e28c7861ced87a8e633dc31575e26ce0ef6beb5b0e5c81e21b0347370608a950be76784dfd4193c6f9dabbcad7264d62f6b8a6deca6c39d9728e663943f9daa449e33267ccd9689c85f2b5c9241e9aafe5889323ce60c419cad726937868be963963ce429c5d93af4d6e93afbd77ac71bef677e66b97744ba9b21ab7ed457863f3e68f1296116ce8ae3bdd8ffff93f351b7d554a4c0000', '[]', '2026-11-30 05:43:14.584+00', '28333152-0582-4223-82c8-12f806c93687');
insert into plans ("id", "district_id", "dataset_id", "policy_id", "previous_plan_id", "version", "status", "sha256", "policy", "content", "run", "finished_at", "state", "row_version", "created_at", "created_by") values ('8d17a3ac-a446-4c01-960a-397232b54385', '05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', '487e0ca8-608d-432f-a20f-2570b1264f7f', NULL, NULL, '1', 'infeasible', '846c0c664ce0c36dfd04bdeb95c0194e5f9a3efef4c3088b75cabb537d22bfd3', '{"name": "default", "seed": 20260831, "goals": ["unfilled_rural_posts", "unfilled_posts", "standard_shortfall", "cv_backbone", "wishes", "commute_total", "movers"], "budget": null, "clauses": {}, "counting": "source_to_target", "cv_limit": {"junior": "0.45", "primary": "0.5"}, "size_cap": {"one_stage": 2000, "several_stages": 2500}, "subjects": [], "class_cap": {"junior": 50, "primary": 45}, "post_pool": null, "stat_site": "host", "cost_rates": null, "count_mode": "started", "head_terms": null, "max_movers": null, "mode_terms": {}, "move_kinds": ["source_to_target", "target_to_source", "target_to_target_gap"], "move_modes": {}, "principals": "with_teachers", "seed_teams": null, "title_caps": "none", "class_ratio": "1.4", "head_tenure": "school", "staff_ratio": {"junior": "13.5", "senior": "12.5", "primary": "19"}, "total_posts": null, "weekly_load": {"junior": 12, "primary": 15}, "deferral_cap": null, "school_posts": "approved", "source_areas": ["urban", "town"], "target_areas": ["urban", "town", "rural"], "backbone_rate": "20%", "counted_modes": ["transfer", "competition", "placed", "rotation", "support", "group", "seed_team", "head_rotation", "stage_change"], "head_exchange": null, "remote_weight": "50%", "rotation_rate": "10%", "subject_floor": "never_worse", "itinerant_unit": "day", "reference_date": "2026-08-31", "reserve_return": false, "standard_floor": "none", "unknown_travel": "admit", "unplaced_hires": "forbid", "appeal_workdays": 5, "backbone_levels": ["county", "city", "province", "nation"], "review_workdays": 5, "rotation_scopes": ["source_set", "district"], "subject_ceiling": "never_over", "travel_estimate": {"detour_percent": 130, "kilometres_per_hour": 30}, "grassroots_areas": ["rural"], "hire_bond_months": {"funded": 72, "talent": null, "recruit": null, "special_post": 36}, "itinerant_within": ["cluster", "group"], "rural_hire_types": ["special_post"], "standard_degrees": {"junior": "bachelor", "primary": "college"}, "tenure_min_years": 6, "grassroots_titles": "warn", "head_failed_years": null, "inspector_schools": 5, "leave_cover_share": "0%", "max_borrow_months": 12, "inspector_clusters": "free", "itinerant_subjects": ["english", "science", "it", "pe", "music", "art", "arts"], "new_hire_share_cap": "30%", "non_teaching_share": {"junior": "15%", "senior": "16%", "primary": "9%"}, "only_eligible_move": true, "max_commute_minutes": 60, "small_school_pupils": 200, "special_grade_posts": "none", "standard_thresholds": {"junior": {"degree": "5.3", "arts_pe": "0.9", "backbone": "1", "equipment": "2500", "media_rooms": "2.4", "sports_area": "10.2", "teaching_area": "5.8"}, "primary": {"degree": "4.2", "arts_pe": "0.9", "backbone": "1", "equipment": "2000", "media_rooms": "2.3", "sports_area": "7.5", "teaching_area": "4.5"}}, "manual_placement_cap": "15%", "protect_only_teacher": "off", "daily_commute_minutes": null, "itinerant_least_share": "10%", "itinerant_max_minutes": 60, "itinerant_max_schools": 3, "inspector_most_schools": 6, "max_homeroom_out_share": null, "public_notice_workdays": 5, "source_quality_schools": true, "inspector_least_schools": 4, "per_school_min_eligible": 5, "resource_teacher_pupils": 5, "retirement_guard_months": 60, "boarding_pupils_per_post": null, "graduating_rotation_rate": null, "max_out_share_per_school": "15%", "protect_graduating_class": false, "title_exempt_rural_years": 25, "backbone_left_per_subject": null, "min_stay_after_move_years": 0, "itinerant_lessons_per_unit": 6, "max_out_per_school_subject": null, "itinerant_minutes_per_lesson": 40, "remote_lessons_per_assistant": 4, "itinerant_small_school_pupils": 100}', E'\\x1f8b0800000000000403b558df6fe33612fe570a02f7a62e6cd94e52bd6dd36d17b8e49a26392c0e41618ca591cd8622b5fc61c767f87f3f7ca4a4d8daa4d77bb897dd981c0e678633df37a383a8c893632f8a83701bca1717a210f3557975319b5dcd26abba9a5d5dadf2727e95cfaf6a2acb5575b1a8f28b4bae66655dd2e5a2ceab457539af27545e5d96d3595ecf44264a13b477516bb931463951cc33d11a87c51f32e199ca0d5b278afc3213ded2969528269930b68acb934c6ca465278ac9f188934a967be8d3d4b02844c53505e545262cd76c5997fc1379ece493fce2fbc9d5f7b3a9c03d3a58be95fa5f4cb8ed02f25e5a6e58fb5f02d9ead668bfc1ce2413ce045bf247cbe444f124825d918612b3d3e2f77efbb7404afafd43ef97b78133e1c9aed9bf7d341336585250d1982dff5dea2aea4fd72dbd59a6d3b82aaac152da3c5bea36d7d442556ba52e654b88add849bf590e41cd84359ebc34fa3ec6e4207468d892375614d34c54ac4d2375f77b727c957f284d8ba03f75b1582237325149e7ad2c7dbc976df2fd56ea4f4aaee54ab12816995851f9bc329affc29d8be3abf80d6f193e3ca5a4d9237ba4c77fad355ba94b1699d0d11b5c1f334beab5287a134fe3d7d0cbb5699ae0f1e6c1c3153c6cd0cfdaecf463976782aa46c2af865e7e0dfe614396ef7ab76292bd866b360a578e70a573c39187b0fa834b2f0a1d94ca844b3f7f5606f1169ab76c973b631d3ce936af59aae445da365bb6d88d597597ea44508b1070253261b4daf7d1be355b1645cabb865ef013b99d2e6fadf15cfa5fb5da3fa622138530759de289ad5f2c5581bcd4eb6b45ce89a226e53813eb61fdfe2c7b92de865e3e9b86ad314d1fb2fecafee16fb8f688c979342ad4a725754d6d7fa091fac1d3fe63edd9c2faae3851819e7445b67adc58761ba3502807a47a4336967fc56bcb3c7aa37c9cd3a7f935921d8b4e8f9920ebddb21d6bfd61f4f253bc7cac31a9d74bb24c23d5e303f93113ae3550fe86f47431d20f71fe1a640b6c1aa9ce2793c9481c86375c495ae24d629c4eaa3c1fe7ed34e2e81f414b24e541bc19c8c51ba75e2b7564d3ff3192f9389478d0f743b9189b02f17743b9f81f4339cd47915f1c41497daafe1433f23c4f456994e235eabd8f38e071c3ca5871cc44b9bd9140a0f3dc3e79beb143c88d5ed3199a8f0395c767769efc838c74b8310e48d75b3b8092d1b02ee85651c9d5e7c4b5a2367625813791b1b0fab8ef09a1e552925a82c401c49a77d88fe0196bfbccae3713098cfea3d103e71e84e5d20604a243ced33b8ad94526eaa02bae447199831c55ac0cc8a214a5577c4d2df84f2777e2d2a7176e5a7f0fcaed80255f447473ce1ae3dd23ce45d2240b7a5f5bea7606fa1ef8da25830099dca37277574552edc76493dc288df360c1019457a15aa3c9eaa0d46cf9d654d83ea0884dc58f6c63092337d03a71d5093ca139d2ae8eec509aa6652f41ec80f3f87278ab0eae23bbb4009ce895092d56982b74068dc8c486a95a9e4a7b5af3b2dc905ef3c0adb818e4eac9fa483d961ddb2ddfb30f560f6c01bd8f4cb03a7905e58fb1ddc2e9c863dd959d73af629f5eba3b4f8efe4c5271d53d581746d053975a0305cc17af95b000223bf96f64016ac9687e804ba24878e9c0bca4e21a5acdc5241ef054d7f76828fea4fec67505b47db300d1bf9ef55311f5b987d9939a46168e24f1dc7072b0e6447cac374260434aa5eeeb2eb4126d530e345b19b295d4ebb478c716b9da3f8ce5d44b76ed407f709109c5b4e56bb40fb18a47f8fe16e168a3a31aa9d7c391e169ce00e09b00c6d8bf19c23156c416cbbd15c2f938820b20f18ef959ed6f0c55670f0a82edef9be255bcf1a4ba2aee2a915e7e34d69a5d3f0500eb017077c6a83e7e6b137beca7a783c09fa21041d75229ae96112722223a013be47ae345313dfe9ebd219ca69ff7c47a805eba8db1be26a5ded5586e977dcbf5aecc4eba0dbf6f54999ae4650cc9bb4a30add89112cc410c44c69c35b99a4d3321bdd46c49fbaef38bcd3cebb5926e137b5a89f14c4010b085bf9ae0642962e795fe75c09f41d117e93752c7994005e723f8ad2d00ed54eae1db6a98a21a0635b7f4328c69b393f51b2697bafe51ca8f6937b67c83ba7f6a3095a808c3c9b07ac3ce19edeed8a6fd8b93bd5b7a399b438643ddea1ddb745c14f30946d3c678fed2a5d159398d2d433e27f1d7fb3f3a2791463e0edb5283bcbce9a6351767b4613185a09f61e79918766e8df343d4e04cafe73a3d0598b3460f8e3148075277e021f4acffbd0b88956d792b79f7c5d8e78af6c9ac36ac942cff61bc2cf96c83da96499d2da58f059f9c974d37dc56ec4db0776ccbd81e4c67934c3c4b651af696f1309f4db0a29845f04fc3095214c3a4a2e0120fa78ece07b82775cde4e2601b3f4e44feed8e44d685b7dd6fd58faf50b7e1f2b9576d74ad6419c5d0e77c0ddd5707ec1f840d989a3b9e5c9ae06b6576187da34531cbe287990f4df59de31294ff5d1e8bc96050799dc83104381749ef209e792f8afeb20f89844f946f4985e82dbef558a8992efe86e172a7e37796633618d67709cbafc1783a356cf2618e2f2b0e5f0afea221df283b31e45b35367dc7994e601a0f5f1840b49a397683b3e3f188af2963cfcb2ee81fa2d51f5ec3faa7170e5ac7d751fcb4818b694b52753f41398dd4b20117600a8729ca78cf1851412cc7ff00bcc0a4c658130000', '{"rows": 0, "notes": [], "engine": "highs", "columns": 0, "seconds": {"total": 1.22, "prepare": 0.654, "witness": 0.021}, "engineVersion": "1.15.1", "firstPlanSeconds": null, "peakMemoryMegabytes": 185}', '2026-11-30 05:43:22.214+00', 'draft', '1', '2026-11-30 05:43:14.662+00', '28333152-0582-4223-82c8-12f806c93687');
insert into plans ("id", "district_id", "dataset_id", "policy_id", "previous_plan_id", "version", "status", "sha256", "policy", "content", "run", "finished_at", "state", "row_version", "created_at", "created_by") values ('0153548b-f1c9-46cd-9a63-72c9b1ccb713', '05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', '487e0ca8-608d-432f-a20f-2570b1264f7f', NULL, NULL, '2', 'optimal', '20c21206120e07618711a33f918396eaafbbf442d70c6bcace582ffe3b84ccd9', '{"name": "default", "seed": 20260831, "goals": ["unfilled_rural_posts", "unfilled_posts", "standard_shortfall", "cv_backbone", "wishes", "commute_total", "movers"], "budget": null, "clauses": {}, "counting": "source_to_target", "cv_limit": {"junior": "0.45", "primary": "0.5"}, "size_cap": {"one_stage": 2000, "several_stages": 2500}, "subjects": [], "class_cap": {"junior": 50, "primary": 45}, "post_pool": null, "stat_site": "host", "cost_rates": null, "count_mode": "started", "head_terms": null, "max_movers": null, "mode_terms": {}, "move_kinds": ["source_to_target", "target_to_source", "target_to_target_gap"], "move_modes": {}, "principals": "with_teachers", "seed_teams": null, "title_caps": "none", "class_ratio": "1.4", "head_tenure": "school", "staff_ratio": {"junior": "13.5", "senior": "12.5", "primary": "19"}, "total_posts": null, "weekly_load": {"junior": 12, "primary": 15}, "deferral_cap": null, "school_posts": "approved", "source_areas": ["urban", "town"], "target_areas": ["urban", "town", "rural"], "backbone_rate": "20%", "counted_modes": ["transfer", "competition", "placed", "rotation", "support", "group", "seed_team", "head_rotation", "stage_change"], "head_exchange": null, "remote_weight": "50%", "rotation_rate": "10%", "subject_floor": "never_worse", "itinerant_unit": "day", "reference_date": "2026-08-31", "reserve_return": false, "standard_floor": "none", "unknown_travel": "admit", "unplaced_hires": "forbid", "appeal_workdays": 5, "backbone_levels": ["county", "city", "province", "nation"], "review_workdays": 5, "rotation_scopes": ["source_set", "district"], "subject_ceiling": "never_over", "travel_estimate": {"detour_percent": 130, "kilometres_per_hour": 30}, "grassroots_areas": ["rural"], "hire_bond_months": {"funded": 72, "talent": null, "recruit": null, "special_post": 36}, "itinerant_within": ["cluster", "group"], "rural_hire_types": ["special_post"], "standard_degrees": {"junior": "bachelor", "primary": "college"}, "tenure_min_years": 6, "grassroots_titles": "warn", "head_failed_years": null, "inspector_schools": 5, "leave_cover_share": "0%", "max_borrow_months": 12, "inspector_clusters": "free", "itinerant_subjects": ["english", "science", "it", "pe", "music", "art", "arts"], "new_hire_share_cap": "30%", "non_teaching_share": {"junior": "15%", "senior": "16%", "primary": "9%"}, "only_eligible_move": true, "max_commute_minutes": 60, "small_school_pupils": 200, "special_grade_posts": "none", "standard_thresholds": {"junior": {"degree": "5.3", "arts_pe": "0.9", "backbone": "1", "equipment": "2500", "media_rooms": "2.4", "sports_area": "10.2", "teaching_area": "5.8"}, "primary": {"degree": "4.2", "arts_pe": "0.9", "backbone": "1", "equipment": "2000", "media_rooms": "2.3", "sports_area": "7.5", "teaching_area": "4.5"}}, "manual_placement_cap": "15%", "protect_only_teacher": "off", "daily_commute_minutes": null, "itinerant_least_share": "10%", "itinerant_max_minutes": 60, "itinerant_max_schools": 3, "inspector_most_schools": 6, "max_homeroom_out_share": null, "public_notice_workdays": 5, "source_quality_schools": true, "inspector_least_schools": 4, "per_school_min_eligible": 5, "resource_teacher_pupils": 5, "retirement_guard_months": 60, "boarding_pupils_per_post": null, "graduating_rotation_rate": null, "max_out_share_per_school": "25%", "protect_graduating_class": false, "title_exempt_rural_years": 25, "backbone_left_per_subject": null, "min_stay_after_move_years": 0, "itinerant_lessons_per_unit": 6, "max_out_per_school_subject": null, "itinerant_minutes_per_lesson": 40, "remote_lessons_per_assistant": 4, "itinerant_small_school_pupils": 100}', E'\\x1f8b0800000000000403ed5bff6ee3b8117e1563fed606b26c275e012d7097dbbb2bbae9a5490e87225808b434b2d950a496a49ca4869fa30fd4172b869414599637debdbd6b8bfa9fc4a6c821f971e69b1fa2379031cb0c5a883760562c9a9d430cd3453a3f9f4ce69370916793f97c11a5d379349de72c4d17d9f92c8bce2f309ba479ca2e667994cdb28b691eb2747e918e27513e81005255496b9cd474a59430104f032895a1c6b7015864e90ab58138ba08c06ab64601711880d2996b0e0358718d06e270bba59182a7cf244fb20221860c7356090b0168cc51a34cf13b66e9491446e76fc2f99bc918681e5969bce2f26fc868b673ea6fb9c602a5fda1623abb52d2aee849188051954ef11b8dcc407c0f955e304942d4a3840fcde3bf564c70fb7cdbeccbea0a03b04c2fd10e0f0d40579a091251a835fe99cbccc9f7d32556257e344de5c450937fb8d3543f5cb29244959acb94978cb085476e57490b6a005a5966b992370e930dc8aa40cdacd2108f03c850aa82cbfa7bb87de97f9baa9240bfafb148483702c8b8b19aa7d6cd8bdaeffd8acb77822ff94220c4b300162c7d58288947cc39dbbe747f8f6ba43ddc7ba57926ede196fe955aadb94c1102906e3734bdd32c2e9710374bece257b0a74b551495a533af2c6d850eb6920f523dcabb5acf806505a77d15ece9a7cadeae98c6eb665b4ec90ec335dd36c3da11b7d5e2ef985a8865254400c67ffd5e28821b24ae51278f4a1bda48fdf012b9f09bf08fd51a353d754a75edcd0458490860060128299e1bb0afd41a21f66a57b027fa4aaaed272fb5b298da9fa478bef3360631a83cf770d2a31f34cb2a66b95c5e0a660cc43913060358b6ed373bcae3e516ece94755a056aa68106ba66ccefd3de69630d9452323f3d44c5cb2b2195070796bd9f337b9454dabaf6d930cd03299319dddad349a951264271bd2f4826967fd192e3562ef88a2be4a77d5abd7b7df75bc0d80696b92b22ff5ed909d3813e37299308dac27ba3f20da06604a45c2077a8f673df9d41d3f56bc246aea898ec230ec75a78517987196d099389c3a461e4dfadd1d8dfebd929c9472038340ce0646bd186a6f4dbf2192511f4a3ad0c350cefa4ba1ee07a19c7d2694e3a807e56c4b1ea951d5ef9c46eeea29a44a085c92bd3788133bae50280ddb00d2f57b4e04b4abdb9de3eb6f8874a391b443e67da02277ccc6327bcb9d375c294344d7acb62525256975952c054b31fbd1bb5ac8955e70e21be7b0a8f5eeb9f10725a69c89847c38f1b0c4477aeeb8d3d9f6ceba0615891cfab74ab62e77031a535d1110357376e78827e701e495cc3083f82222df289c6550df6d00965b8197ac24f727fd765cd3bb272c4a7b431eb7269668e6d8cd18ad94357734cef94ca6c9bb2f35ab9fb4debb75d7c62f8828131b56aee7ca1817cf7d5fe3b7912a63c909b6a4bca8b225c5583595aa355ea98c1e6fc888558677a89d09936e50e48459dde19e62236972e71d5255946839f975a27377727456355d3bef5212e1b85da9aaa416c48c028302025821cb926e6fcb9698a42b2697d8ba569a987cab65da3ad7a3d1a05ee30dda4acbd65b90dc3b64b46abf2b127ee7a22d1aedfc583d65bdb9976eef9eea393b43bf675c60561f580d23b9a75ab55a17309dbd58c28c2217c3ff415a40b6a424ded29620f67c69c8f332e1da28d29c856e8065797e43f1c427ecaf6f57c4b6830648e1eb4e38e5581f1b9aedd8346961af271d376db25d4da77b5faea3c08209e183afebaae4143545c4660bc574c6e5d2375ea3265d6d0e46a30f25eb70a019380b40205be325850fce8a7bfc3ee470a4924e0c97cb76487b343b04b007a0c37e10c23e5744ee9486209cf6119c11133f223e88e7f78a653b074a0eb6996f4ca7629565a2b6e2da12d9d3b74a6bf5d82401c4f54470d74a8906bfa57221f6fdfd06e823c450c99c0b8159e278c231a2015a075fae2cc4e3ed8760a0b34f7e0e756b083a312ba56dce843828315d274dc875b0cf23372b3cbca8d4c7c88983e4a0104a56744f08a541488c4c6956389f8c03e0964bd44cda3af273b13ccaa5e066e5625a4ed9195047a22dfa545486a7e0222fffd710ffb4827ee176c5a54b094465ac23bfa52642ebf6baddb7863159432be68a3db559daa4d3fe1e99f1417f4fe5fb6e774c9ad88afb5992a7828c516ed2b6be47639434d7a8fdf3f3ceb32bf6b49386b483ead66bd47e38c4d39032d34259fca556a31d73eaaf8cf4d9777f99ff1b6338a99175b93697e4bcacaa9335e352b4b6d143d0a4b0d300da2757cad81635da4c23e7d21f0579ce9c62704a8364c5c435f9218a595f8f029c656b5c737cfc45e9878c3dfb6595d542f0f42fcaf214771eb0b24426769a7cade09db1bca873db0cadaaf435ead48507e34918c00317aa40ab910ee647556988278e567c72422a4ab9a46095f17ed84774b6a2eda99284930136ce97fa6f9aa2c59f3288e1e7f19b900a1db9568587ab6e76f5824ecb0d95218c774b6d26d3e6811043bae2125d6e489100c45d7feecb28df35d9779df4f9d65b57acb8a5b8c2e7822d29b4dd761361cf79c40c374c3e34f446c50e25fd061ff099e6772d67c47126a16243006b262a8713d0f738da6e830decf4f66baaab1675d5a01db5dfbd5d6b47f67e2f6cca0b3bbd3ed0e475ada33d8be9516711fdfe675167d735e3b674f0df7418c7c21cbd0909c0beca539b555d953fc11c6fbe5c9ba337e19036efc3fc1f6096ff616da69269e3aa6afe174de97103eea363f9e3833c4f8baea2ba5095ccdc2757b2930d2797545b82f87eec48ebf02443c1e1af17ff6a50d94c11459444b82dd0c7e13d44d1f0260ec7a38df8e9f9fc62dace507f1b9ec43d1c9e6730a66da6705990db407868fde1b0d84fc5c2bf5efa500c5d7b3317a6d5a8d3cb11aaf5ee29cef4c396029515a60fde47eb8acaed6d90907cac9465543377b10cc4109e4d1d3150259fc2d52678a080f163c53505ef300e47fffae7c82f6ef4c73f8ca20b8ac3535bb904673a52f928ba084605d34b2e4724afaec6fa50e351695f9a7d11d9c60395c0b3a6c8e05777d6f6eaf871c81945a7108fc30098797039c505e573cd323e25b1eed39547a6e6207d5c2982883273bf7e4ac9a866b781cf05af7e43e35f82b4bbd8876f3cdf836f3c6fe123e6fe3de01bcfbf227ce3f90b7cd12e7c4df036a87bcef77f52f766a47a8d8c8e0e92d36bce1ec6a482d316c2f073216ce41fa381b35601a70701ecc93ba87fe3006afd9bbee0177e217e87d4efff1e41f736af79dfd925bffa75f659918d0ca654291d5196663ea990a1534233624bc6a5b123bbc291638a8e3e864e1f7dc7cfd04547dc67a62ae805d6300f2eb47a20de0f034899cb46a7549877b506226803434ab92b78401d8f11dbe5446613bb42ae93b676db7a9413a84df6fbb9a07a3d354251e5abc593f27cd155d1d7fdf54945a92e23317121fc27c17cdd019dc084189854768543e63e393b51e64126ee526686c6d22d1aae64c2d2144b4bc5f2d6cca76714d19c5c8fbffbd5f3685d1c3bf5a716bcf06c7242ef282dfc48f7d172eeded576e13b3995a3e0a3f7d63b66bbe79d4f0ee5282029564d1eb8a4eb231d3d9c52ea7622c1574970c9ca8420eca23710789f94f128656c8a7ac2ddb3ea28e409d22fcd65ea082761c6f0a57497143bb8eeb1e629863c4a51dd7df7630cff1877ee2fcfbf5ec70847f535fbe3eb92bbf586b614da2dc0ee27c7eee6b52b64d4f37da54ac680dc6e3ce93135d65dd4685dd180e59f307d293a1d85a9b7fd575cd409d5cf44b5bd757bd2d5b3a32a99afe92ad5899a5fc7749575cf491d134df97ae851d5e1baebef571f6e26fc4abcfa52787e11dc2556dfda5e786cd5353c8b4e481e28e11f4052289be4ee17429d206ac0451d85ab50f608fd7c3ba24234e5bac7be8cfc22a7ffb67d7be1a7fb4abab92f76473309cfb4fe51d509d1a358f41544dde5d044553617eab1cba25faaa5feb6e9ebd1e974d4d8cc6faca94374f7f2caafb97eb06b0447213b2478ebee7128990b9eba2b411f0210ca5af43f6ceb5faad6741b876e7cbcbd0867e1e48333aa8f55fdc3bfedf6df3f0cb399ba3b0000', '{"rows": 59, "notes": [], "engine": "highs", "columns": 125, "seconds": {"build": 0.024, "check": 0.002, "total": 1.689, "levels": 0.408, "lottery": 0.026, "prepare": 1.202, "witness": 0.028}, "engineVersion": "1.15.1", "firstPlanSeconds": 1.6255603729999994, "peakMemoryMegabytes": 188}', '2026-11-30 05:43:27.673+00', 'draft', '1', '2026-11-30 05:43:22.552+00', '28333152-0582-4223-82c8-12f806c93687');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', '0153548b-f1c9-46cd-9a63-72c9b1ccb713', '1', 'U1-03', 'Teacher U1-03', 'U1', 'School U1', 'R1', 'School R1', 'primary', 'chinese', 'rotation', 'true', 'true', 'true', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.backbone", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": true, "wishRank": null, "teacherId": "U1-03", "toSchoolId": "R1", "fromSchoolId": "U1", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', '0153548b-f1c9-46cd-9a63-72c9b1ccb713', '2', 'U1-04', 'Teacher U1-04', 'U1', 'School U1', 'R2', 'School R2', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U1-04", "toSchoolId": "R2", "fromSchoolId": "U1", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', '0153548b-f1c9-46cd-9a63-72c9b1ccb713', '3', 'U2-02', 'Teacher U2-02', 'U2', 'School U2', 'R2', 'School R2', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U2-02", "toSchoolId": "R2", "fromSchoolId": "U2", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('05f6b7ab-f87e-4edb-be5e-ff2ed7db4675', '0153548b-f1c9-46cd-9a63-72c9b1ccb713', '4', 'U2-04', 'Teacher U2-04', 'U2', 'School U2', 'R1', 'School R1', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U2-04", "toSchoolId": "R1", "fromSchoolId": "U2", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
-- migrations: 0001-core 0002-access 0004-review
