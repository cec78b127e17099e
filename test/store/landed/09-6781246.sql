-- 6781246
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
alter policy read on files using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and ((select current_setting('junheng.role', true)) in ('personnel_officer', 'leader')
    or ((select current_setting('junheng.role', true)) in ('principal', 'teacher') and created_by = (select nullif(current_setting('junheng.account', true), '')::uuid))));
alter policy add on files with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid)
    and (select current_setting('junheng.role', true)) in ('personnel_officer', 'principal', 'teacher') and created_by = (select nullif(current_setting('junheng.account', true), '')::uuid));
-- 0005-documents
create table documents (
      id uuid primary key default gen_random_uuid(),
      district_id uuid not null references districts,
      plan_id uuid not null,
      kind text not null check (kind <> ''),
      school_id text,
      name text not null,
      title text not null,
      language text not null,
      media_type text not null,
      size integer not null check (size >= 0),
      sha256 text not null,
      bytes bytea not null,
      created_at timestamptz not null default now(),
      created_by uuid,
      foreign key (district_id, plan_id) references plans (district_id, id)
    );
alter table documents alter column bytes set storage external;
create index on documents (district_id, plan_id, created_at desc, id);
alter table "documents" enable row level security;
alter table "documents" force row level security;
create policy service on "documents" to junheng_service using (true) with check (true);
grant select, insert, update, delete on "documents" to junheng_service;
create policy read on "documents" for select to junheng_caller using (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer', 'leader', 'auditor', 'principal') and (current_setting('junheng.role', true) <> 'principal'
  or ((kind = 'notice' or school_id = current_setting('junheng.school', true)) and plan_id in (select id from plans))));
grant select on "documents" to junheng_caller;
create policy add on "documents" for insert to junheng_caller with check (district_id = (select nullif(current_setting('junheng.district', true), '')::uuid) and (select current_setting('junheng.role', true)) in ('personnel_officer'));
grant insert on "documents" to junheng_caller;
create trigger keep_unchanged before update or delete on "documents"
    for each row execute function junheng_keep_unchanged();
create trigger keep_whole before truncate on "documents"
    for each statement execute function junheng_keep_unchanged();
-- rows
insert into accounts ("id", "login", "display_name", "password_hash", "must_change", "secret_expires_at", "disabled_at", "row_version", "created_at", "created_by") values ('471f14c9-c613-4f88-8041-04a5ee153c6e', 'admin', '系统管理员', '$argon2id$v=19$m=19456,t=2,p=1$pSIRExhNn9UJ+tza0r8BMA$Zw1+PuxABFWV6tUBtNSYAnrQo5Mt2RP6T9cEXdYRBQE', 'false', NULL, NULL, '2', '2026-11-30 05:46:00.42539+00', NULL);
insert into accounts ("id", "login", "display_name", "password_hash", "must_change", "secret_expires_at", "disabled_at", "row_version", "created_at", "created_by") values ('4bae3243-0458-4530-9854-629359680187', 'leader@school', 'leader', '$argon2id$v=19$m=19456,t=2,p=1$fuGRwPvI0qDPgi/6fl8H2g$E1xaGGvOp0JH7ZUzwwe+8EiBb9DzOXIQSPxVc/4WmfQ', 'false', NULL, NULL, '2', '2026-11-30 05:46:08.802667+00', '471f14c9-c613-4f88-8041-04a5ee153c6e');
insert into accounts ("id", "login", "display_name", "password_hash", "must_change", "secret_expires_at", "disabled_at", "row_version", "created_at", "created_by") values ('923110ac-9773-427a-9f58-557df1daf8d7', 'principal@school', 'principal', '$argon2id$v=19$m=19456,t=2,p=1$jFAPxvTDsZ+mkKNOtekXbQ$o6K2EHD1HGZ6wwpR0RHHqkrYaENSF6hxh8ynt6VXOpU', 'false', NULL, NULL, '2', '2026-11-30 05:46:14.795818+00', '471f14c9-c613-4f88-8041-04a5ee153c6e');
insert into devices ("token_sha256", "account_id", "seen_at") values ('1198e8faea30ed26c49d3b44f602b630686774a1ab68ba6515015f1671131dba', '923110ac-9773-427a-9f58-557df1daf8d7', '2026-11-30 05:46:15.065+00');
insert into devices ("token_sha256", "account_id", "seen_at") values ('276956444a831785cd7dfbaf87279658837e8eca509d8e1c019709369cdb2519', '471f14c9-c613-4f88-8041-04a5ee153c6e', '2026-11-30 05:46:00.723+00');
insert into devices ("token_sha256", "account_id", "seen_at") values ('a3243a1b4bb1fc2dbc57f88aa119d68e95402ba095fcaa9a8b9d4e89ca237e7c', '471f14c9-c613-4f88-8041-04a5ee153c6e', '2026-11-30 05:46:05.108+00');
insert into devices ("token_sha256", "account_id", "seen_at") values ('f921a9a08c7ea2b1776f73abe087c29dde99f41a462436e1b4d28ce68051c314', '4bae3243-0458-4530-9854-629359680187', '2026-11-30 05:46:08.907+00');
insert into districts ("id", "code", "name", "created_at") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', 'first', '本区县', '2026-11-30 05:46:00.42539+00');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '1', '2026-11-30 05:46:04.662+00', '471f14c9-c613-4f88-8041-04a5ee153c6e', 'personnel_officer', 'session.password', 'account', '471f14c9-c613-4f88-8041-04a5ee153c6e', NULL, '{}', '0000000000000000000000000000000000000000000000000000000000000000', '20dd4da079e0e7a46b57fe858be839439e36c666a43cbc8dec6c4b8058fa8f28');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '2', '2026-11-30 05:46:08.855+00', '471f14c9-c613-4f88-8041-04a5ee153c6e', 'administrator', 'accounts.create', 'account', '4bae3243-0458-4530-9854-629359680187', NULL, '{"login": "leader@school", "memberships": [{"role": "leader", "schoolId": null, "districtId": "646cb0e5-78f8-4760-a30b-4f7681e828d9"}]}', '20dd4da079e0e7a46b57fe858be839439e36c666a43cbc8dec6c4b8058fa8f28', '510fefb1b19720a334d5d552793d2151ac35370f6abe4edc1ee35243479d5100');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '3', '2026-11-30 05:46:12.789+00', '4bae3243-0458-4530-9854-629359680187', 'leader', 'session.password', 'account', '4bae3243-0458-4530-9854-629359680187', NULL, '{}', '510fefb1b19720a334d5d552793d2151ac35370f6abe4edc1ee35243479d5100', 'd6cd439a5d6d374218cf443910db08d481b4fa7012e01e4a8dd03bf8b2673f4f');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '4', '2026-11-30 05:46:14.916+00', '471f14c9-c613-4f88-8041-04a5ee153c6e', 'administrator', 'accounts.create', 'account', '923110ac-9773-427a-9f58-557df1daf8d7', NULL, '{"login": "principal@school", "memberships": [{"role": "principal", "schoolId": "U1", "districtId": "646cb0e5-78f8-4760-a30b-4f7681e828d9"}]}', 'd6cd439a5d6d374218cf443910db08d481b4fa7012e01e4a8dd03bf8b2673f4f', '59a74643fb88f9dfa62f7938dfe78d66ac868be6fb5596fc457f55e33b70ce09');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '5', '2026-11-30 05:46:17.579+00', '923110ac-9773-427a-9f58-557df1daf8d7', 'principal', 'session.password', 'account', '923110ac-9773-427a-9f58-557df1daf8d7', NULL, '{}', '59a74643fb88f9dfa62f7938dfe78d66ac868be6fb5596fc457f55e33b70ce09', 'f474a54c9119aee9b178a2b3734a0cb1e9ada3247c4c8b5b5345390f1695c144');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', '1', '2026-11-30 05:46:09.011+00', '471f14c9-c613-4f88-8041-04a5ee153c6e', 'personnel_officer', 'datasets.import', 'dataset', '1a9fb350-b274-4321-ba93-16c931c72413', NULL, '{"name": "sample", "sha256": "4bc8633830bfd388b2c48248faccbd65d267ed3cfca75f2d5d74f0ac87c132f3", "teachers": 27}', '0000000000000000000000000000000000000000000000000000000000000000', '26665f2fc829d9ac8131de079f5f665a01a7ce533b07b61267f7e388a728dac6');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', '2', '2026-11-30 05:46:18.104+00', '471f14c9-c613-4f88-8041-04a5ee153c6e', 'personnel_officer', 'tokens.create', 'token', 'c15922ba-864b-460b-91bc-a938b5b3d273', NULL, '{"name": "统计", "scopes": ["plans.read"], "expiresAt": "2027-02-28T05:46:18.046Z"}', '26665f2fc829d9ac8131de079f5f665a01a7ce533b07b61267f7e388a728dac6', '755fef959841c7faa9f0f9a44b9f45e2c47cae43f8f8e164831aba34a7eb02f0');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', '3', '2026-11-30 05:46:22.62+00', '471f14c9-c613-4f88-8041-04a5ee153c6e', 'personnel_officer', 'plans.create', 'plan', '1344838a-64f9-4cb6-a875-2afc83ed9baa', NULL, '{"sha256": "a657c62127d972bbea923a9a8c5b9fc127aac5f23c42e964af26b2d9d736eea8", "status": "infeasible", "version": 1, "transfers": 0}', '755fef959841c7faa9f0f9a44b9f45e2c47cae43f8f8e164831aba34a7eb02f0', '22978347405284dd34d3ffe3cd37b3e3d957bcaea671bf867df1095d39c23d53');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', '4', '2026-11-30 05:46:32.121+00', '471f14c9-c613-4f88-8041-04a5ee153c6e', 'personnel_officer', 'plans.create', 'plan', 'cefc557a-33c1-46ba-9e6f-0981a88c1844', NULL, '{"sha256": "5a41880127dfdaeaf0d03bf938e614a59350799f84182783dd702fe999c2027f", "status": "optimal", "version": 2, "transfers": 4}', '22978347405284dd34d3ffe3cd37b3e3d957bcaea671bf867df1095d39c23d53', 'c859f650b68af3724022b7f1fcdb49da6cad03aff3d26c95837375c7631c77b5');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', '5', '2026-11-30 05:46:32.772+00', '471f14c9-c613-4f88-8041-04a5ee153c6e', 'personnel_officer', 'plans.submit', 'plan', 'cefc557a-33c1-46ba-9e6f-0981a88c1844', NULL, '{"to": "in_review", "due": "2026-12-07", "from": "draft", "step": "open_review", "version": 2, "workdays": 5}', 'c859f650b68af3724022b7f1fcdb49da6cad03aff3d26c95837375c7631c77b5', '9987ee37590fa27701b0e06dfefb5e2be2262cf01db50bda87c516a0389f560b');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', '6', '2026-11-30 05:46:33.388+00', '923110ac-9773-427a-9f58-557df1daf8d7', 'principal', 'reviews.create', 'review', '3bb43258-3e74-4d6f-8cfc-bf5ea2045cec', NULL, '{"late": false, "plan": "cefc557a-33c1-46ba-9e6f-0981a88c1844", "demand": "stay", "reason": "other", "school": "U1", "teacher": "U1-03", "version": 2, "standing": "open"}', '9987ee37590fa27701b0e06dfefb5e2be2262cf01db50bda87c516a0389f560b', 'b922ef3d416e4a172b8b899e9eb198ce92f70f5e555c68363a68e3effd29949f');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', '7', '2026-11-30 05:46:33.572+00', '471f14c9-c613-4f88-8041-04a5ee153c6e', 'personnel_officer', 'reviews.decide', 'review', '3bb43258-3e74-4d6f-8cfc-bf5ea2045cec', '情况属实', '{"plan": "cefc557a-33c1-46ba-9e6f-0981a88c1844", "orders": ["c2131588-95df-405b-b8b2-d061f9c8cdb7"], "verdict": "uphold", "standing": "upheld", "opinionSha256": "1fa2e46a3621e8ff7ad683f0c042eec1adddd9263be0c78a0c2afe16e68204e0"}', 'b922ef3d416e4a172b8b899e9eb198ce92f70f5e555c68363a68e3effd29949f', '19ac5547d4205bc3af31e0843b9ab811bdde6b3856626b2df82f9de15539be13');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', '8', '2026-11-30 05:46:33.646+00', '471f14c9-c613-4f88-8041-04a5ee153c6e', 'personnel_officer', 'orders.create', 'order', '0d0e1b43-fc44-4cc1-9346-363214863a44', '承担课题', '{"kind": "stay", "plan": null, "school": null, "expires": null, "teacher": "U1-06"}', '19ac5547d4205bc3af31e0843b9ab811bdde6b3856626b2df82f9de15539be13', 'a24447f74f77033ac7480073bc12cc49692bd74d736da7e1897fb08188efa7eb');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', '9', '2026-11-30 05:46:43.465+00', '471f14c9-c613-4f88-8041-04a5ee153c6e', 'personnel_officer', 'plans.create', 'plan', 'a15be721-41a5-4eec-a1af-8915f807aee9', NULL, '{"sha256": "3c641b78c714d210120ee6613e8f515e318df618eb4a578cf916f11dfd31f189", "status": "optimal", "version": 3, "transfers": 4}', 'a24447f74f77033ac7480073bc12cc49692bd74d736da7e1897fb08188efa7eb', '32e64e3694098290ef1715da63c8fd8e0bfd14e881cc731e33453ea12c60ff1c');
insert into login_paces ("key_sha256", "due") values ('2740565ce7014fba82da604b302d5013f4ab49cff9c25c34101ad2f5e7fbb4b7', '2026-11-30 05:46:15.065+00');
insert into login_paces ("key_sha256", "due") values ('59ce7e856b38786ea1ec4c9289a8cf5da5f76ef9c9c577f583c6420dec11740d', '2026-11-30 05:46:15.065+00');
insert into login_paces ("key_sha256", "due") values ('c36f1f676b7c51da2925da2d85ff977e9b3bb255161a0d0efbddec3846d75c2a', '2026-11-30 05:46:15.065+00');
insert into login_paces ("key_sha256", "due") values ('e896ac09b03c676b6f409167ad9c8fed02313b50e11dbf528cd3594849e48060', '2026-11-30 05:46:16.408+00');
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('50c50358-0be7-4dda-ac7f-bead51524a49', '471f14c9-c613-4f88-8041-04a5ee153c6e', 'administrator', NULL, NULL, NULL, '2026-11-30 05:46:07.01+00', NULL, '2026-11-30 05:46:00.42539+00', NULL);
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('ba1328e2-5da3-42f7-ab74-307feac1ae3c', '471f14c9-c613-4f88-8041-04a5ee153c6e', 'personnel_officer', '646cb0e5-78f8-4760-a30b-4f7681e828d9', NULL, NULL, '2026-11-30 05:46:05.108+00', NULL, '2026-11-30 05:46:00.42539+00', NULL);
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('83f6a517-7774-4028-8dc4-1a3d12456e79', '4bae3243-0458-4530-9854-629359680187', 'leader', '646cb0e5-78f8-4760-a30b-4f7681e828d9', NULL, NULL, '2026-11-30 05:46:09.91+00', NULL, '2026-11-30 05:46:08.802667+00', '471f14c9-c613-4f88-8041-04a5ee153c6e');
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('5b730369-b7c8-4104-82b3-92a128a0dacc', '923110ac-9773-427a-9f58-557df1daf8d7', 'principal', '646cb0e5-78f8-4760-a30b-4f7681e828d9', 'U1', NULL, '2026-11-30 05:46:16.408+00', NULL, '2026-11-30 05:46:14.795818+00', '471f14c9-c613-4f88-8041-04a5ee153c6e');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('02e4aadf272e27aa97bc730bf9ecee753c049a4523be5a77245d6464debd6533', '471f14c9-c613-4f88-8041-04a5ee153c6e', 'ba1328e2-5da3-42f7-ab74-307feac1ae3c', '2026-11-30 05:46:02.271+00', '2026-11-30 05:46:02.271+00', '2026-12-07 05:46:02.271+00');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('35b259a6bd46eae2e97c94e64ecdad966bcb1c97ef123fe90661aa2801e1294b', '471f14c9-c613-4f88-8041-04a5ee153c6e', '50c50358-0be7-4dda-ac7f-bead51524a49', '2026-11-30 05:46:07.01+00', '2026-11-30 05:46:07.01+00', '2026-12-07 05:46:07.01+00');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('4dee5d3bf98582c76479dbda0326e9f2f3f9a3800e994d18c83fe8cdd3630de6', '4bae3243-0458-4530-9854-629359680187', '83f6a517-7774-4028-8dc4-1a3d12456e79', '2026-11-30 05:46:09.91+00', '2026-11-30 05:46:09.91+00', '2026-12-07 05:46:09.91+00');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('bc68c1083d8bc59318490c2b8e12836f55de7708802fcd60b884d73e7d538167', '923110ac-9773-427a-9f58-557df1daf8d7', '5b730369-b7c8-4104-82b3-92a128a0dacc', '2026-11-30 05:46:16.408+00', '2026-11-30 05:46:16.408+00', '2026-12-07 05:46:16.408+00');
insert into api_tokens ("id", "token_sha256", "membership_id", "name", "scopes", "expires_at", "revoked_at", "used_at", "created_at") values ('c15922ba-864b-460b-91bc-a938b5b3d273', '02b0d6c4c1dac0dd6176a0ef615489d9a6f4b96072b8008ae8e049759155fa5a', 'ba1328e2-5da3-42f7-ab74-307feac1ae3c', '统计', '{plans.read}', '2027-02-28 05:46:18.046+00', NULL, NULL, '2026-11-30 05:46:18.02085+00');
insert into datasets ("id", "district_id", "sha256", "name", "reference_date", "counts", "content", "warnings", "created_at", "created_by") values ('1a9fb350-b274-4321-ba93-16c931c72413', '646cb0e5-78f8-4760-a30b-4f7681e828d9', '4bc8633830bfd388b2c48248faccbd65d267ed3cfca75f2d5d74f0ac87c132f3', 'sample', '2026-08-31', '{"hires": 0, "posts": 9, "orders": 0, "schools": 4, "teachers": 27}', E'\\x1f8b0800000000000403ed9c5b8fd33814c7bf0a3acfa99466972ee46d61240442a20bd39556a80f6e72a6353876b09d612ac4775f9ddc7af368442623e6721efbafeb3af6cf3eb7ba3fc0651b639483f4f30f9039a4f0710a11685120a4f0a97ef3592d392fd648eda0b4b210760bcb088445f15a09e720055b59a120826f9550d26f9bcf427a2194c3082c16c6a3466a1a4790a9ca79b490ea4aa908d6d65465f74294a5359798cf8df30ed2248ea034cecf8d51f567cbaa94cacddb51a4494c0d6aed5da5a5e93bcd6860b86b38a3afada5c3762b236c2ef57a5ef7d18d42092f7d9563ffdae8f581901b5bbcc2dc750d0aa1c51af357db33e9bc959987d4db0a2330256aa9d767c2f79d65cab823a9b4986386ceed1ea014d66bb4dd4c3653e5909ef15c7a85af453f6785cc738527aab8fa50f96e8022cbb0a419a561fd8cbaf54e4ed79b245eefc7b9de8bd3fd5d4b37ae77655742f3fe7e68fb7b71babf6b89d7fb71edef6563251b4bde58f5b7bd3daf171bd2de7447e0aad517241b05d9466a740864a3bf55d2620ee92c8242eace7014e20ad2694226e3573a2eadd4992c6ba760d7f5f4b46b326cc79df72668ec51dfd4715139991d4cc64823becd74ec4ee891a7e3c68e6f35ea9be67a287abb03ec9ae9f8b5512f23f028b20dda033f7812ef99caf3a6c1b38fd346767805295c6021146d9d95b47ed37878307df9e2f9249eb5ed6a177ab713bf18a931ef5c3a48e2e96c12bf6cdb928b7dcd13eda64a2867fe211ffb42d256fdbc8c009d172b25dd8684d6e9d46795df76af2e2aa5ce25f9f4cdbbd628faa2f6a921024ffe24a4e030333aa70712d9d795d1f81e2f51410adae8fa395bf95fa164bed05eaaee9070256652a8375690cfdc7afd39ae2d52bf2b9a5e652c44b031055a638abe511d38fc878266bff171a9c95c89acf79749787fe490d7dab1538e5758945e9afeecea85c3c1a2bd94191e68974655da630d413bfcef34a5c404853a8df7fcb77372ad0bd4bd7b5f1aa9c9ab6e866ed14b8bee433f8012ad335aa36ad69c48e8cebb36de9ac47b267a9fb37afb3067cc591d468ec0d91fbb506f9f3392f93ce3f3acb10d2370f6679833929933e66c2cce3628c8556993957b275afbc6a3606ddf95652f0d7e97979684a381561e421a79771c0d703470180d24e168a0959933b69ee358cf641287a2815666ce98b3d1380b4503c9241e1a0db0dde42cda49166dd1a6658f62814e1e709ed599f187ea9f65a6d27ebb97c6e57ced58f95a422a90afede4a7461ad705eea82e4040053cb44e7e6a9cf18976671528422ae0a375f253238d4fb43b3cd19e9fe66b89339299338e3947893909a8599833929933e66c34cefe0a73463273c69c8dc6d98b3067243367ccd9589c852bea8be9647845fdfee5d1b8a27e1f7ef7b80857d43b79c8a9c69501ae0c9c5606c21575e28c7861ced87a8e633dc31575e26ce0ef6beb5b0e5c81e21b0347370608a950be76784dfd4193c6f9dabbcad7264d62f6b8a6deca6c39d9728e663943f9daa449e33267ccd9689c85f2b5c9241e9aafe5889323ce60c419cad726937868be963963ce429c5d93af4d6e93afbd77ac71bef677e66b97744ba9b21ab7ed457863f3e68f1296116ce8ae3bdd8ffff93f351b7d554a4c0000', '[]', '2026-11-30 05:46:08.841+00', '471f14c9-c613-4f88-8041-04a5ee153c6e');
insert into plans ("id", "district_id", "dataset_id", "policy_id", "previous_plan_id", "version", "status", "sha256", "policy", "content", "run", "finished_at", "state", "row_version", "created_at", "created_by") values ('1344838a-64f9-4cb6-a875-2afc83ed9baa', '646cb0e5-78f8-4760-a30b-4f7681e828d9', '1a9fb350-b274-4321-ba93-16c931c72413', NULL, NULL, '1', 'infeasible', 'a657c62127d972bbea923a9a8c5b9fc127aac5f23c42e964af26b2d9d736eea8', '{"name": "default", "seed": 20260831, "goals": ["unfilled_rural_posts", "unfilled_posts", "standard_shortfall", "cv_backbone", "wishes", "commute_total", "movers"], "budget": null, "clauses": {}, "counting": "source_to_target", "cv_limit": {"junior": "0.45", "primary": "0.5"}, "size_cap": {"one_stage": 2000, "several_stages": 2500}, "subjects": [], "class_cap": {"junior": 50, "primary": 45}, "post_pool": null, "stat_site": "host", "cost_rates": null, "count_mode": "started", "curriculum": null, "head_terms": null, "max_movers": null, "mode_terms": {}, "move_kinds": ["source_to_target", "target_to_source", "target_to_target_gap"], "move_modes": {}, "principals": "with_teachers", "seed_teams": null, "title_caps": "none", "class_ratio": "1.4", "head_tenure": "school", "staff_ratio": {"junior": "13.5", "senior": "12.5", "primary": "19"}, "total_posts": null, "weekly_load": {"junior": 12, "primary": 15}, "deferral_cap": null, "school_posts": "approved", "source_areas": ["urban", "town"], "target_areas": ["urban", "town", "rural"], "backbone_rate": "20%", "counted_modes": ["transfer", "competition", "placed", "rotation", "support", "group", "seed_team", "head_rotation", "stage_change"], "head_exchange": null, "remote_weight": "50%", "rotation_rate": "10%", "subject_floor": "never_worse", "itinerant_unit": "day", "reference_date": "2026-08-31", "reserve_return": false, "standard_floor": "none", "unknown_travel": "admit", "unplaced_hires": "forbid", "appeal_workdays": 5, "backbone_levels": ["county", "city", "province", "nation"], "posts_filled_by": "anybody", "review_workdays": 5, "rotation_scopes": ["source_set", "district"], "subject_ceiling": "never_over", "travel_estimate": {"detour_percent": 130, "kilometres_per_hour": 30}, "grassroots_areas": ["rural"], "hire_bond_months": {"funded": 72, "talent": null, "recruit": null, "special_post": 36}, "itinerant_within": ["cluster", "group"], "rural_hire_types": ["special_post"], "standard_degrees": {"junior": "bachelor", "primary": "college"}, "tenure_min_years": 6, "grassroots_titles": "warn", "head_failed_years": null, "inspector_schools": 5, "leave_cover_share": "0%", "max_borrow_months": 12, "inspector_clusters": "free", "itinerant_subjects": ["english", "science", "it", "pe", "music", "art", "arts"], "new_hire_share_cap": "30%", "non_teaching_share": {"junior": "15%", "senior": "16%", "primary": "9%"}, "only_eligible_move": true, "funded_rural_months": null, "max_commute_minutes": 60, "small_school_pupils": 200, "special_grade_posts": "none", "standard_thresholds": {"junior": {"degree": "5.3", "arts_pe": "0.9", "backbone": "1", "equipment": "2500", "media_rooms": "2.4", "sports_area": "10.2", "teaching_area": "5.8"}, "primary": {"degree": "4.2", "arts_pe": "0.9", "backbone": "1", "equipment": "2000", "media_rooms": "2.3", "sports_area": "7.5", "teaching_area": "4.5"}}, "manual_placement_cap": "15%", "protect_only_teacher": "off", "daily_commute_minutes": null, "itinerant_least_share": "10%", "itinerant_max_minutes": 60, "itinerant_max_schools": 3, "inspector_most_schools": 6, "max_homeroom_out_share": null, "public_notice_workdays": 5, "source_quality_schools": true, "inspector_least_schools": 4, "per_school_min_eligible": 5, "resource_teacher_pupils": 5, "retirement_guard_months": 60, "boarding_pupils_per_post": null, "graduating_rotation_rate": null, "max_out_share_per_school": "15%", "protect_graduating_class": false, "title_exempt_rural_years": 25, "backbone_left_per_subject": null, "min_stay_after_move_years": 0, "itinerant_lessons_per_unit": 6, "max_out_per_school_subject": null, "itinerant_minutes_per_lesson": 40, "remote_lessons_per_assistant": 4, "itinerant_small_school_pupils": 100}', E'\\x1f8b0800000000000403b558db6e233712fd9580c0be7506ba58b6d36f33ce4c06587be38cbd182c8c4028b1ab25c66cb28717c95a43ffbe3864775beab1b3d9877db1d564b16eacaa53c567515120cf4194cfc26f68b63817a5385bc9cbf3f9fc723e59d5d5fcf27235936797b3b3cb9aa45c55e78b6a767ec1d55cd6922e16f5ac5a541767f584e4e5859cce67f55c1442da68824f5ce5c65aed45795688d67a2cfe5488c02437ecbc28671785088eb6ac4539298475555a9e1462a31c7b514e0e079cd44aeec1cf50c3a21415d714751085705cb36323f9670ad8994d66e73f4e2e7f9c4f05e498e8f846997f3141da39e88372dcb009bf4472d58d3561839d4921bc8d4ef27bc7e445f920a25b910113bb33e2f77efbb7485a85fd5d6f5770910b11c8ad39bc7eb4102e3ad260d1d82dff5d992af1cfe296c12ef369884a6cb094374f96bacd35b560d53a65a46a09be153b1536cbc1a98570365050d67c493e79162636ec285827ca69212a36b651a6fb9e1c5ee8efa46de1f487ce174bc446212ae583533224b9ecb2ed37ca7cd46aad569a45b928c48ae4e3ca1afe0b32178717f26bde326c78c841b347f4a8807fadb35b65248b4298640dc4a7c852662dca5ec563ff35f474659b2606dc790c3005171bcda3b13b73dfc599a0aa51b0aba1a75f63b8db90e3dbdeac14642fee9a8fdc3583bbf2b9e1c85d5cfdc13288d244ad0be1f3e7276de16f6178cb6eb9b3cec3926ef38a95ce56e46dbb6587dd1455b7394f04b5700157a210d6e87defed1bbb6551e6b86be8099f88ed2cbc7536b00cbf1abdbfcf49264a61eb3afb135bbf38aa220565d6579abc17654dda7321d6c3fa9793e8c97c1b7afa6c1b76d636bdcb7a91fdc55f731de093536f54c84f47fa8adafe40a3cc5da0fdfb3ab083f65d72220303998a5c75bf71ec375623519e11ea0db994fe15af1df3e88e66e3983e8eaf11ed98747a2804b9e097ed98eb4fa39b9fe2e6538e29b35e92631ab11e1f981d0ae15b0be6af504f1723fe20e76f51b5a84d23d6b3c964322287e20d578a96b893e4a7a32c9f8de3769aeae81fd12804e5b378d5918b574ebd64ea48a7ffa327676357e242df76e562ac0ac8df74e5e27f74e57436f2fce20048ea43f5e71491a7712aa4d59ad7c8f7dee3288f1bd6d6894321e4f65aa1029dc6f6d1f58d0d426cf49c4eaaf9d851b374cd3e50b853090e37d6a3d2f5da0e45c91a68174dab4972f53963ada8ad5b29d49b845858bddff780d0b254a49700711462c33beca7e29972fb44af57030988fec19a01739f8563e9221cd155ce6319e5fcbc1075341557a2bc98011c75ca0cd01efaad2f80d61ec43397a082e62b6a018c26db99963e3e71d38674a0ab38b3452a7bde3b6b83bfc7b984a6e480fb6b47ddce80eb0390fbac296a29f7e5ba935591d2fb310a65cda4f501f03854eb55acd6e8bef236ba831b5b61fb19d96d2bbe6797721b41839e8aab8ee0015d93f175820d699b968302e2a3cea72bc52576753cc14e8b4a94acb2b1c50a738596a11185d83055cb63ea406b5eca0d99350fa00bc140dd402e244c72ecd96df90b87e8cc0023a9c9fba4b4e6eac35e9482cc7e652be03924de33c19e6c2fc4dea70e0d7c13f475ca7466bf907d7ceab4393afa8994e6aabbcacec140b42e1a07d4385bbc24cf0245dcab7f233e907ed6f01d8c15652eb11e604d3aada13b5d4cd2814075fd053dc89fa4ec381551a05fcd59b4bc272d58020aee2bf35119407c8e2811083072d0e6887ccc3755cd86b4ce0ddb6d6c153aad190ae0ca92ab9459e7c55b7688e2fe621ce7f6b3eb20fa838b4268a62d5fa1e348893f8284d730ca5893d828b31e8e0c57735233be7360f2fdab2e1c9797d495f9d75c7836f6e002c57bc7fca8f7d796aa930b0526f7f2a6b8956003e92ebfbb1ca5a70fd639bbeb6b0ee04146e7948c3a36bd079105b7d6eafe7b6d53a3fef0f02cf05394229a3a25c932d5945456bd80666abd09a29c1e7e2f5e21ce23d45b647d955ffa8d75a126addfe428b7cbbe6f7b9366a7fc86df564ae64e7b999cf426131435376282618a51d631ac4d2ee7d342a8a00c3b32a16b1fd344c066ad95dfa0764885194f8010250ebf9ae89514a97dcb7f3d6ad5c0e8ab0a1b65d260a1a30fa950ae1d8adf31d5ddf7f931457e0c6c6ee86998f5e647ebd74c3e8f0ea324186377ea1b0776ff34803b51112ae2b07acdde5be36fd9e5fdf3a3bd1b7a3a19668643ddea2dbb7c5c946713ccb78d0dfcb50ba393041b6b8608cfe42ff2df7baf1046214decca00e882ed463e9f06bd6131bba01f84cf0a31ecdc581f06afc1989ecf55be0aa06c8d461eb39489a46f8159687cff7b2b9172ddf156f1eeab758f15edb35a6d5c6925ff6183927cb2416dcba44f96f28bc3471f54d34dc815071bdd2d3b997a8ce97c528847a56dc3c1312ee6b38d4e94f3040779c241886222d5147dc6ecdc168608f394a9997c9a8ed30b47c2eaee48426858db7deb7e0606bb0dcbc79eb535b5563291a159fa16bba70bec3f0b17317a77c8b9b431d4daee303f278d5294a5d79d774df5836789f6e087594a268b69e765acc724e17d82c167f1c880ed4ed8bb0ccb47ccb7a463b2160f460e6ca68bbf6142dd99f458732806c5fa8e62f92dda40c78a4dde9de179c6e3b9e12f2af21db32345be67e3f263d07402d57878a600f41ae6d452ce0f87039e64c696cbcee9ef92d6ef5edcfaa70207ae637194de472098b6a474f709106a94510db000a33c54d13604c69c0ba839fc0749213bae9d130000', '{"rows": 0, "notes": [], "engine": "highs", "columns": 0, "seconds": {"total": 2.932, "prepare": 1.129, "witness": 0.025}, "engineVersion": "1.15.1", "firstPlanSeconds": null, "peakMemoryMegabytes": 188}', '2026-11-30 05:46:22.238+00', 'draft', '1', '2026-11-30 05:46:09.25+00', '471f14c9-c613-4f88-8041-04a5ee153c6e');
insert into plans ("id", "district_id", "dataset_id", "policy_id", "previous_plan_id", "version", "status", "sha256", "policy", "content", "run", "finished_at", "state", "row_version", "created_at", "created_by") values ('cefc557a-33c1-46ba-9e6f-0981a88c1844', '646cb0e5-78f8-4760-a30b-4f7681e828d9', '1a9fb350-b274-4321-ba93-16c931c72413', NULL, NULL, '2', 'optimal', '5a41880127dfdaeaf0d03bf938e614a59350799f84182783dd702fe999c2027f', '{"name": "default", "seed": 20260831, "goals": ["unfilled_rural_posts", "unfilled_posts", "standard_shortfall", "cv_backbone", "wishes", "commute_total", "movers"], "budget": null, "clauses": {}, "counting": "source_to_target", "cv_limit": {"junior": "0.45", "primary": "0.5"}, "size_cap": {"one_stage": 2000, "several_stages": 2500}, "subjects": [], "class_cap": {"junior": 50, "primary": 45}, "post_pool": null, "stat_site": "host", "cost_rates": null, "count_mode": "started", "curriculum": null, "head_terms": null, "max_movers": null, "mode_terms": {}, "move_kinds": ["source_to_target", "target_to_source", "target_to_target_gap"], "move_modes": {}, "principals": "with_teachers", "seed_teams": null, "title_caps": "none", "class_ratio": "1.4", "head_tenure": "school", "staff_ratio": {"junior": "13.5", "senior": "12.5", "primary": "19"}, "total_posts": null, "weekly_load": {"junior": 12, "primary": 15}, "deferral_cap": null, "school_posts": "approved", "source_areas": ["urban", "town"], "target_areas": ["urban", "town", "rural"], "backbone_rate": "20%", "counted_modes": ["transfer", "competition", "placed", "rotation", "support", "group", "seed_team", "head_rotation", "stage_change"], "head_exchange": null, "remote_weight": "50%", "rotation_rate": "10%", "subject_floor": "never_worse", "itinerant_unit": "day", "reference_date": "2026-08-31", "reserve_return": false, "standard_floor": "none", "unknown_travel": "admit", "unplaced_hires": "forbid", "appeal_workdays": 5, "backbone_levels": ["county", "city", "province", "nation"], "posts_filled_by": "anybody", "review_workdays": 5, "rotation_scopes": ["source_set", "district"], "subject_ceiling": "never_over", "travel_estimate": {"detour_percent": 130, "kilometres_per_hour": 30}, "grassroots_areas": ["rural"], "hire_bond_months": {"funded": 72, "talent": null, "recruit": null, "special_post": 36}, "itinerant_within": ["cluster", "group"], "rural_hire_types": ["special_post"], "standard_degrees": {"junior": "bachelor", "primary": "college"}, "tenure_min_years": 6, "grassroots_titles": "warn", "head_failed_years": null, "inspector_schools": 5, "leave_cover_share": "0%", "max_borrow_months": 12, "inspector_clusters": "free", "itinerant_subjects": ["english", "science", "it", "pe", "music", "art", "arts"], "new_hire_share_cap": "30%", "non_teaching_share": {"junior": "15%", "senior": "16%", "primary": "9%"}, "only_eligible_move": true, "funded_rural_months": null, "max_commute_minutes": 60, "small_school_pupils": 200, "special_grade_posts": "none", "standard_thresholds": {"junior": {"degree": "5.3", "arts_pe": "0.9", "backbone": "1", "equipment": "2500", "media_rooms": "2.4", "sports_area": "10.2", "teaching_area": "5.8"}, "primary": {"degree": "4.2", "arts_pe": "0.9", "backbone": "1", "equipment": "2000", "media_rooms": "2.3", "sports_area": "7.5", "teaching_area": "4.5"}}, "manual_placement_cap": "15%", "protect_only_teacher": "off", "daily_commute_minutes": null, "itinerant_least_share": "10%", "itinerant_max_minutes": 60, "itinerant_max_schools": 3, "inspector_most_schools": 6, "max_homeroom_out_share": null, "public_notice_workdays": 5, "source_quality_schools": true, "inspector_least_schools": 4, "per_school_min_eligible": 5, "resource_teacher_pupils": 5, "retirement_guard_months": 60, "boarding_pupils_per_post": null, "graduating_rotation_rate": null, "max_out_share_per_school": "25%", "protect_graduating_class": false, "title_exempt_rural_years": 25, "backbone_left_per_subject": null, "min_stay_after_move_years": 0, "itinerant_lessons_per_unit": 6, "max_out_per_school_subject": null, "itinerant_minutes_per_lesson": 40, "remote_lessons_per_assistant": 4, "itinerant_small_school_pupils": 100}', E'\\x1f8b0800000000000403ed5bff6ee3b8117e15837f6b0359b613af8016b8cbeddd15ddf4d2248743112c045a1ad96c28524b524e52c3cfd107ea8b15438ab4acc81befdedeb545fd4f6293d490fc38f3cd0fd11b5250433518926e885ed164764e52325de4f3f3c9643e8917653199cf17493e9d27d37949f37c519ccf8ae4fc028a495ee6f4625626c5acb8989631cde717f97892941312915c36c2682b355f49c93549a711a9a5c6c6b7113140f315284dd2e4222246d1357092c61191aab0cd7144564c812669bcdde2939ce5cf284fd00a484a0a2869c30d8988821214881cbea3067b9238397f13cfdf4cc604e7118d822b26fe0614673bc7f18629a840981f1aaa8a2b29cc0a7be28868d9a81cbe51403549ef49a31654a010f928c807dffdd78672669e6ffdbe8c6a202286aa2598e14723a21a45398aa8e41afecc4461e5bbe9322333f7344e65c56093ebdc6b6a3b97b44651b562226735456cc92333ab2c801a11250d354c8a1b8bc98688a602458d54241d47a400212b26daeff17637fe369735827edf6291a16e44a460da28961b3b2f28b7f72b26de71b6640b0e249d456441f387851470c49cb3ed6ef87b5803eee1de29cd336a0f33f8af5672cd440e2422c2ee06a7b79ac5c492a47e895dfc2afa7429abaa3178e68dc1ade0c136e241c84771d7ea19a145c5705f157dfaa931b72baae0da6fcb2ad961b8a65bff5878e2b659fc1d724352d1701e11edbe7ecf25c24d04ac41658f5269dc48db79098cbb4db86eb90685bd56a9ae9d99105a230250908848c19f3dd857720d24756a57d127fc8aaaed26af9534909b9f047fbe7336465222cbd2c1895d3f285a34d430b1bce4546b9296946b88c832b4dfec298f935bd1a71f65054acaca23e6a7f4e7fe1e4a8398eca351a0792aca2f69ed1fa898b835f4f99bd280c2d5b7b6890668a828a82aee560af44a72b4930d6a7a4595b5fe02960aa07744495fa5bbead51bdb1f3ade46842aa3b3ba2ff5ed909d58136362995105b427baff40b28d88ae250a1f183d9ef5e4e370f8d8b01aa9a9273a89e3b8371c175e41c16886676271ea187932e90fb734faf7463054ca0d19047236f0d4ce507b6bfa0d914cfa50e2811e8672d65f0a0e3f08e5ec33a11c273d28675bf4485e55bfb31ab9afa724979cc312eddd238eecb8022e15d946245fbf674840fbbadd39befe865037bca43d32ef0395d863d6869a5b66bde14a6a243abfda404a52e0ea1a51739a43f1a373b5a4946ac1906facc3c2d6bb67ef0f6ac819e519fa70e461018fd86fb9d3daf6deba0615091dfab7520497bb210a72d520102d7376e74827e711291b514041d28b047d23b7968163b7beeb063dabf7e14e8a6186c325add12f0ab74fdbf4ee09aadad8075ac6496696f6b456521a7d87cf59674a15bafda5a26d4f70ebc18f6bb752e452f074ddce5550c69ffb4ec8ad2c97daa0770c6cbd688a25065fae1b83832b5960f706ad5b167007cada362a0d865450b403ee316812bab46e2397550d86a1c3479eb7478a87d8f2b8753b353291dd956c6a6c01283062a8484456408bac3bdad02564f98a8a25049f8b13a3d3355419eb931468506bb801d32811dc888df1be679c43f1ed33490915cf0b59a03bc719ef80e27edc7e71da3b1ba0a15cebfadac5b4dbde0d7bf7d4aea6f3e8f7947128daa36c01468fd66a63f01ad3d9ce786618ec68f60fd40f343f29e016374b5247b11a9d35e5b60d83d3596c1f30b42c6f3004f984c9f64d11097ad06631e2dd8bc0aca300cfcc1d1a40fdec8d4445c04d86d57486f7e55ad6ac28e72e5ebb6e6a8681568204b89054154c2c5de33528d4627f300a5cf4d94610fec1594438d0355c62c4610dbfe712867c9490c28a6162191e0947b3c7192f00b4d80f42d8a797c49ed21084d33e823324ef478007fefc5ed262ef40d127fbf9c6782a461aca5bfb6e6d943e7d2b95928f9e73d03de48d522c6f78537904d10aaea5e4fefb52da38fdfe7e43f0234949234a6b2499e5144bab9ae0cad87265483ade7e880606bb0cead030cff2995e49654acaf94189f93af371dbc1318f4cafe0f0a27217686716a4834290d4544f08e65280b48eb95a3c9f8c23c20c13a0a8306df8681302104bcef40ab9236798e2111c8814879faa46b39cd8f0cdfdd5c85541d02fccac98b079056fb4b144b954487edd51b72fed638cf611c45cd1a790ea4d3aedef816a9739f48ca0efbbc7a89b41dccf02dd1d29283262687d0f5a4ba1af41b9fef34edf157ddacb65c2436deb3528f73849a731a6b79534f04bab467b06d65f196ab81bbe9bff1bad19aa91b1093b13e8e88c6c333e6df3bcd0e820f079f03422a1e74a6a1350c3cd783997ee28d0cb9618c8632e251acaafd16761e0fb7a28616d5dc19ac1e32f523d14f4d92dab6e169ce57f9186e5b0d741eb1a28df6b72058777dab0aa4d900b30b251d7a0721b638c2771441e189715180578303fca4691746289c66538a8a2989072da68e7b35d58681adc9eac51381aa077d4387ee32b1f7f2a484a7e1ebf89b15a522a5939b8da665b74e8b4dc602d433b4715d2a1904c9294e42b26c02698183590b4ebfb5d2de63b9fc2b799a36bbdb5158f5b8c415c421948210cdbcfa61d0b2233dc50f1e0e90d2b2652b80d3e00ba7dd772861ca733ac5844644d79637122f83d4db6db6843f646bb35b5a58fb6f4109e7a393cacb523fbe528f0358abd511f70f2b66012ce627ad45924bfff59b4297acbb8810efe9b0ee3589893373102d857796c33b2abf22798d3cd976b73f2261ed2e69730ff0798e57f589bb1eeea5d55cbffdcd72f37c47eb42c7f7c90e768d1966517b21185fd64eb7ec273728d052a92de8f2d691d9e642838fcf5e25f0d2afd1449826985dd027e1cde43920c6fe2703ceac54fcfe717d33043fb6d7812db393ccf604ceba7b07991dd407c68fdf1b0d84fc5c2bf5efa500cdd7a331ba6b5a8e31b162c18bf509ce9872d062a2bc81f9c8f560dd6ec4390907d6ca4a15878b7b10c49497c36b5c480af03305cf5c103068c1f1ba6307827e378f4af7f8edce2467ffcc328b9c0383c378d4d70a623598e928b685451b5646284f2da92ae0b351ea572f5dd9dc8100f341cce7c41c2adee2c8ceaf87152528c4e493a8e2342f583cd292e30c3f3cbf894c4764c571e9a9a85f471251122ccd5ddfa3125c3c2df867c2e78ed6b1ef72625ece2257ce3f90bf8c6f3001f32f7ef01df78fe15e11bcf77f025fbf0f9e06d50f7acefffa4eecd50f5bc8c8e0ea2d3f3674fc6a882d30061fcb9107af9c768e02c28e0f420803d7907f56f1c9156ffa63bfce22fc4ef90fafddf23f880af04fd4bd32ef9b5efc4cfaa62a421c7aaea08b334fd49858cad12ea115d5226b41999158c2c5374f431b6fae8067e862e5ae23ed34d856fc1867970a1e403f27e1c919cda6c748ad57d5b6b4082d6644829f7050fa8e33162bb9c484d6656c05416aab9c1a39c40f5d9efe782eaf454738995af8027e6f9bcaba2affbeb938a625d46406643f84f82f9ba033a81695fee48b38221739f9c9d28f320137729b3006df02a0e9322a3790eb5c1627930f3e919463427d7e32e90f53c5a17c74efd2980179f4d4ee81da5851ff1525bc9ec7bdd2e7c27a772147cf8267bcf6c5f78e79343390a488c55b30726f00e4a470fa798ba9d48f055125cd23a4308bbe80d04de27653c4a197d518fdbcb5a1d853c41faa5b94c1be164546bb614f6a66307d717ac798a218f52547b69fe18c33fc69dbb1bf8afd731e2517b57fff8bae47ebd219442bb05d897c9b1bdbe6d0b19ed7c5fa9923120b71b4f3a4cb5b11735822b1ab0fc13a6bba2d351983adb7fc5459d50fd4c54c3d5dd93ae9e1d55c97c4d57b14ee47f62d355d6174eea9868cad5438faa0eb7437fbffab09ff02bf1eaaef0bc13dc2556d71a2e3c06758dcf921392074af80790e4d264a5fd995127881a705147e1caa539423fdf8eb0108db9eeb12f23bfc8e9bf0d6f2fdc745f49375f8addd34cc4336f7f997542f428167d05517b3934938d29b97cecb2e8976aa9bb6dfa7a743a1d799bf98d357588ee76affcfcf5837d23380ad921c15b7b8f438a92b3dc5e09fa10112e8d01f7ebb8fea56a85b771f0c6c7db8b78164f3e58a3fad8b4bf1edc6eff0d83a4dad1ff3b0000', '{"rows": 59, "notes": [], "engine": "highs", "columns": 125, "seconds": {"build": 0.106, "check": 0.025, "total": 2.105, "levels": 0.755, "lottery": 0.322, "prepare": 0.878, "witness": 0.02}, "engineVersion": "1.15.1", "firstPlanSeconds": 1.6342958759999995, "peakMemoryMegabytes": 189}', '2026-11-30 05:46:31.923+00', 'in_review', '2', '2026-11-30 05:46:24.84+00', '471f14c9-c613-4f88-8041-04a5ee153c6e');
insert into plans ("id", "district_id", "dataset_id", "policy_id", "previous_plan_id", "version", "status", "sha256", "policy", "content", "run", "finished_at", "state", "row_version", "created_at", "created_by") values ('a15be721-41a5-4eec-a1af-8915f807aee9', '646cb0e5-78f8-4760-a30b-4f7681e828d9', '1a9fb350-b274-4321-ba93-16c931c72413', NULL, 'cefc557a-33c1-46ba-9e6f-0981a88c1844', '3', 'optimal', '3c641b78c714d210120ee6613e8f515e318df618eb4a578cf916f11dfd31f189', '{"name": "default", "seed": 20260831, "goals": ["changes", "unfilled_rural_posts", "unfilled_posts", "standard_shortfall", "cv_backbone", "wishes", "commute_total", "movers"], "budget": null, "clauses": {}, "counting": "source_to_target", "cv_limit": {"junior": "0.45", "primary": "0.5"}, "size_cap": {"one_stage": 2000, "several_stages": 2500}, "subjects": [], "class_cap": {"junior": 50, "primary": 45}, "post_pool": null, "stat_site": "host", "cost_rates": null, "count_mode": "started", "curriculum": null, "head_terms": null, "max_movers": null, "mode_terms": {}, "move_kinds": ["source_to_target", "target_to_source", "target_to_target_gap"], "move_modes": {}, "principals": "with_teachers", "seed_teams": null, "title_caps": "none", "class_ratio": "1.4", "head_tenure": "school", "staff_ratio": {"junior": "13.5", "senior": "12.5", "primary": "19"}, "total_posts": null, "weekly_load": {"junior": 12, "primary": 15}, "deferral_cap": null, "school_posts": "approved", "source_areas": ["urban", "town"], "target_areas": ["urban", "town", "rural"], "backbone_rate": "20%", "counted_modes": ["transfer", "competition", "placed", "rotation", "support", "group", "seed_team", "head_rotation", "stage_change"], "head_exchange": null, "remote_weight": "50%", "rotation_rate": "10%", "subject_floor": "never_worse", "itinerant_unit": "day", "reference_date": "2026-08-31", "reserve_return": false, "standard_floor": "none", "unknown_travel": "admit", "unplaced_hires": "forbid", "appeal_workdays": 5, "backbone_levels": ["county", "city", "province", "nation"], "posts_filled_by": "anybody", "review_workdays": 5, "rotation_scopes": ["source_set", "district"], "subject_ceiling": "never_over", "travel_estimate": {"detour_percent": 130, "kilometres_per_hour": 30}, "grassroots_areas": ["rural"], "hire_bond_months": {"funded": 72, "talent": null, "recruit": null, "special_post": 36}, "itinerant_within": ["cluster", "group"], "rural_hire_types": ["special_post"], "standard_degrees": {"junior": "bachelor", "primary": "college"}, "tenure_min_years": 6, "grassroots_titles": "warn", "head_failed_years": null, "inspector_schools": 5, "leave_cover_share": "0%", "max_borrow_months": 12, "inspector_clusters": "free", "itinerant_subjects": ["english", "science", "it", "pe", "music", "art", "arts"], "new_hire_share_cap": "30%", "non_teaching_share": {"junior": "15%", "senior": "16%", "primary": "9%"}, "only_eligible_move": true, "funded_rural_months": null, "max_commute_minutes": 60, "small_school_pupils": 200, "special_grade_posts": "none", "standard_thresholds": {"junior": {"degree": "5.3", "arts_pe": "0.9", "backbone": "1", "equipment": "2500", "media_rooms": "2.4", "sports_area": "10.2", "teaching_area": "5.8"}, "primary": {"degree": "4.2", "arts_pe": "0.9", "backbone": "1", "equipment": "2000", "media_rooms": "2.3", "sports_area": "7.5", "teaching_area": "4.5"}}, "manual_placement_cap": "15%", "protect_only_teacher": "off", "daily_commute_minutes": null, "itinerant_least_share": "10%", "itinerant_max_minutes": 60, "itinerant_max_schools": 3, "inspector_most_schools": 6, "max_homeroom_out_share": null, "public_notice_workdays": 5, "source_quality_schools": true, "inspector_least_schools": 4, "per_school_min_eligible": 5, "resource_teacher_pupils": 5, "retirement_guard_months": 60, "boarding_pupils_per_post": null, "graduating_rotation_rate": null, "max_out_share_per_school": "25%", "protect_graduating_class": false, "title_exempt_rural_years": 25, "backbone_left_per_subject": null, "min_stay_after_move_years": 0, "itinerant_lessons_per_unit": 6, "max_out_per_school_subject": null, "itinerant_minutes_per_lesson": 40, "remote_lessons_per_assistant": 4, "itinerant_small_school_pupils": 100}', E'\\x1f8b0800000000000403ed5beb6ee336167e1583bf358124db4946c02e304da7ed6227db6c92a258040381968e6c3614a9212927a9e1e7d807da175b1c529465594e3cd374f652ff998948ea90fc78ce772ea25724a7866a30245911bda0f1f49424249fcc225a00bccd67d169389d8667d36276164fe2621cd3623a8ea7f1691cd1f86d144ecf814ec6e331d0c9249e8dcf804eb282042493b530da4acd1652724d9249402aa9b1f16d400cd06c014a93243e0b885174099c246140a4ca5d7340164c812649b85ee39b9c654f284fd012708d50d09a1b121005052810197c4b0df6c4617cfa263c7f338e08ce236a05974cfc0328ce768ae30d53508230dfd754e597529805f68401d1b25619bc53403549ee48ad6654a010f920c847dffdf79a72669e6efcbe8caa212086aa3998e15703a26a45398a28e512feca446ee5bbe9522353f7364e65c56093ebdc6a6a3ae7b442519562226315456cc903338bb40535204a1a6a9814d71693151175098a1aa94812052407214b269ae770bd197f93c90a41bf6bb04851370292336d14cb8c9d1794dbfb2513ef399bb31907924c0332a3d9fd4c0a3860cee97a33fc032c01f770e794e609b58719fcaf5272c944062420c2ee06a7b79ac5c49c247e895dfc4afa7821cbb23678e6b5c1ade0c1d6e25ec80771dbe819a179c9705f257dfcb136370baae0ca6fcb2ad97eb8266bff5afbc64d3dfb0532431251731e10ed1ebfe312e1260296a0d207a9346ea4e9bc00c6dd265cb75c82c25eab5457ce4c08ad1001c84940a4e04f1eec4bb9049238b52be9233ea26abbc92b250d64e647c19f6e9d8d9184c8026db2e9fa5ed1bca68689f905a75a93a4a05c4340e66dfbf596f238b9257dfc4196a0a42c3d627e4a7fee1fa03088c9361a399aa7a2fc8256fe8592891b439fde150614aebeb14d344043454e557ebb50a01792a39dac50d34baaacf5e7305700bd238afb2add55afded8fed0681d10aa8c4eabbed4b74376624d8c89794a15d09ee8fe0bf13a20ba92287c607434edc9c7e1f0a9661552534f741c86616f382ebc849cd114cfc4e2d431f278dc1f6e69f4975a3054ca151904723af0d6c6507b6bfa1d918cfb50e281ee8772da5f0a0edf0be5f433a18ce21e94d3357a24afaadf5a8ddcd6539249ce618ef6ee1147765c00978aac03922d3f3024a06dddee1c5f7f43a81b5ed21699f7818aed316b43cd0db3de702135129d5f6d4b4a52e0ea6a51719a41fe8373b5a4906ac6906facc3c2d6db27ef0f2ac818e529fa70e461010fd86fb9d3daf6d6ba0615091dfa3752b42e77451464aa46201ae6ecce918c4f0352d422879c246731fa466e2d03c7ae7dd7357a56efc39d14c30c870b5aa15f146e9fb6e9fd239495b12f348c134f2ded69ada434fa16dfb3ce942a74fb73459b9ed6adb77e5cbb95229782a7eb66ae9c32fed477426e6599d406bd63cbd6b33a9f63f0e5ba3138b8943976afd0ba650eb7a0ac6da3d26048057933e00e8326a10beb3632595660183a7ce4797ba478880d8f5bb7532113d95dc9bac216801c238692046401344fbba30d9d439a2da89843eb73716274ba862a637d92020d6a09d7606a255a376263bcef18e7907ff3441242c5d34ce6e8ce71c65ba0b81fb75f9cf6d6066828d7babe6631cdb637c3de3f36abe9bcfa1d651cf2e6281b80d1a335dad87a8dc974633c530c7634fb15f503cd4f0ab8c1cd92c451ac46674db96dc3e0741ada170c2d8a6b0c419e31d9be2922410fda2c46bc5b11987514e099b94303a89fbd91a808b8c976359de17db996354bcab98bd7aeea8a61a0152301ce2455391373d778050ab5d81f8c02177d3611847f711a100e740917187158c3efb984211f25a4b0629898b7afb447b3c5193b005aec0721ecd34b6c4f6908c2491fc12992f703c03d7ffa2069be75a0e893fd7c119e8a9186f2c6be1b1ba58fdf48a5e483e71c740f59ad14cb6a5e971e41b4822b29b97f9e4b1ba7dfddad08fe4912e2f459135c0c9b2f0c49a2f5c760d35f8bc21a516a39c7d2ee01835d86b54fa6f702a95e48650acaf9dee9b365eae3babd631e985ec0fe45652e104f2d887b8520e9a99e10ccb500691f73b9f07c1c058419264051619af0d2260c20e69ce905724bc630052438102910ff2a6bcd3262c33bf7af462e6b05fdcccc82099b77f05a1b4ba47385e4d81d75b36b3f11da4f2be6923eb6a9e0b8d3fe01a8769945cf48fabe3d42dd6dc5fd24d01d929c2263b6ad1f406b29f41528d77fdae9bba48f5bb94efb52d37a05cabd4e924988e96f290dfcdce8dc9601f6578616e0866fe67fa73543353236a167021da1914d46a86d1ed8363a087c9e3c0948db7329b56951c3cd783917ee28d00b1718e863ae256acaafd0a76160fc72a861b940c192c1c3cf52dde7f4c92dabaa679c657f938665b0d541ab0a28df6a720589f7dab0b249a07330b25657a0321b8344e33020f78ccb128c023c981f64ad4832b644e4322054514c5839adb5f3e92e6c34356e4f56281c0dd03b721cbff29591bfe424213f456f42ac62144a960eaea6d916253a2dd7384a3b47d6a64b6db269d98609b00928461524e9c606ae56f3ad4ff19bccd2b5ded88ac80dc6282ee16c49a11db69d6d3b964466b8a6e2ded31f5654a4701bbc070c0b5ccb09729c4eb1a2119025e5b5c589e07312afd7c18a6c8d766b6a4a234d69a27d6b7778bbd68eecdd51e06b185ba33ee2e44d41a53d8bc94167117ffdb36852f886715b3af86f3a8c43618edf8408605fe5b1cdc8aeca1f614e565faecdf19b70489b7761fe0f30cbffb036635dd6bbaa86ffb9af6fae88fdd3b2fcb341a0634292c418a6d702e320570c05e169b8c29a1549ee62cb533b720f081efd24513b49b46f92e885498682cedf2efec560d54f117770da0fd41ea4f6c7b95efce4f4fc6cd282d43cd9c2ecce69d8ce61b00663653f85cdc7ec4187fbce201c16fb5c8cfddba50fc5e68d97b4e15fa39df865070bd5bb787c5c6300b480ecdef97e55e3b78236f8483fd5d2502cf8db188924243c9958c2c1cf101806fba00403d14f3553981490281cfdeb9f23b7b8d19fff348acf30becf4c6d13abc94816a3f82c189554cd9918a1bca694ec429807a95c5d7923b28d336a0e27be10e25677d28eeac407a4a018f592240a0342f5bdcd55ce30b3f4cb784e6233a62b0fedd942fab0900811d608dcfa312fc482e38a7c2e78cde725f705a7ddc52e7cd1f90e7cd1790b1f7a84af015f74fe8af045e71bf8e26df87c5038a87b36a67856f7a6a87a5e464707d199fab32711aae0a48530fc5c08bdfc433470da2ae0642f803d797bf52f0a48a37f930d7ee117e2b74ffdfef008dee3a748ffb1b64b7ecdb7f893321f69c8b09a3b1adbdac67364185a25d4233aa74c6833320b1859a6e8e86368f5d10dfc0c5db4c47da2eb12bfbe0df3e04cc97be4fd302019b559ee04bf2ad81a0612b426434ab92d78401d0f11dbe5446a52b300a6d2b68adc7a9423a83eabfe5c509d9e6a2eb1a2d6e289f503de55d197fdf55145b1de2320b5a9c1b360beec808e60da8f4ad22c60c8dcc72747cadccbc45dcacc411bbc02c4a44869964165b008df9af9e404231afd6c2c74544592904e5dab052f3c191fd13b480b3fe165ba82d9efc95df88e4ee520f8f00bfa96d9ee78e7a3433908488c55d37b26f0ee4b470f2798ba1d49d0dddeed85f55d6732a7558a1076d11b08bc8fca789032faa21eb797c43a0a7984f44b739926c249a9d66c2eec0dcb0eae3bac798c210f52547b59ff10c33fc49dbb9bff2fd731c251f31b81c3eb92dbf586b614da2dc0ee26c7f6dab82d6434f3bd522563406e974a1da6dad80b20ad2b1ab0fcd7c434fe4a98c66d71e875311d90bb8ba9b3fd175cd46ba2fa87d0d4f6caf0d7d2d5ff7754b14ee47fdad355d61d27754834e5eaa10755879ba15faf3eec277c255edd149e3782bb24e05adb8b94adba8627f111c93d25fc3d487269d2c2febca913440db8a88370e5d21ca09f6f475888c65cf7d08f915fe4f4dfb60eca4df74abab92b764b3311cfacf945d811d183be07bd80a8bd749acada145c3e7459f44bb5d4dd627d393a9d8cbccdfcce9a3a44779b4f7efefac1b6111c84ec90e0b5bdc72145c15966ef1d7d0c0897c680fb555effb2b6c25b4b78e3238a4e4fa3d3e8a3b5aa4f75f3b3c5f5fadf9641f512783c0000', '{"rows": 59, "notes": [], "engine": "highs", "columns": 118, "seconds": {"build": 0.173, "check": 0.003, "total": 2.674, "levels": 0.862, "lottery": 0.183, "prepare": 1.424, "witness": 0.021}, "engineVersion": "1.15.1", "firstPlanSeconds": 2.3031223699999988, "peakMemoryMegabytes": 188}', '2026-11-30 05:46:43.234+00', 'draft', '1', '2026-11-30 05:46:33.734+00', '471f14c9-c613-4f88-8041-04a5ee153c6e');
insert into reviews ("id", "district_id", "plan_id", "kind", "school_id", "teacher_id", "late", "objection", "standing", "opinion", "decided_at", "decided_by", "row_version", "created_at", "created_by") values ('3bb43258-3e74-4d6f-8cfc-bf5ea2045cec', '646cb0e5-78f8-4760-a30b-4f7681e828d9', 'cefc557a-33c1-46ba-9e6f-0981a88c1844', 'review', 'U1', 'U1-03', 'false', '{"words": "正在带毕业班", "demand": "stay", "reason": "other", "evidence": [], "proposal": null, "schoolId": null}', 'upheld', '情况属实', '2026-11-30 05:46:33.553+00', '471f14c9-c613-4f88-8041-04a5ee153c6e', '2', '2026-11-30 05:46:33.360046+00', '923110ac-9773-427a-9f58-557df1daf8d7');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', 'cefc557a-33c1-46ba-9e6f-0981a88c1844', '1', 'U1-03', 'Teacher U1-03', 'U1', 'School U1', 'R1', 'School R1', 'primary', 'chinese', 'rotation', 'true', 'true', 'true', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.backbone", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": true, "wishRank": null, "teacherId": "U1-03", "toSchoolId": "R1", "fromSchoolId": "U1", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', 'a15be721-41a5-4eec-a1af-8915f807aee9', '1', 'U1-01', 'Teacher U1-01', 'U1', 'School U1', 'R1', 'School R1', 'primary', 'chinese', 'rotation', 'true', 'true', 'true', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.backbone", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": true, "wishRank": null, "teacherId": "U1-01", "toSchoolId": "R1", "fromSchoolId": "U1", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', 'a15be721-41a5-4eec-a1af-8915f807aee9', '2', 'U1-04', 'Teacher U1-04', 'U1', 'School U1', 'R2', 'School R2', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U1-04", "toSchoolId": "R2", "fromSchoolId": "U1", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', 'cefc557a-33c1-46ba-9e6f-0981a88c1844', '2', 'U1-04', 'Teacher U1-04', 'U1', 'School U1', 'R2', 'School R2', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U1-04", "toSchoolId": "R2", "fromSchoolId": "U1", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', 'cefc557a-33c1-46ba-9e6f-0981a88c1844', '3', 'U2-02', 'Teacher U2-02', 'U2', 'School U2', 'R2', 'School R2', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U2-02", "toSchoolId": "R2", "fromSchoolId": "U2", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', 'a15be721-41a5-4eec-a1af-8915f807aee9', '3', 'U2-02', 'Teacher U2-02', 'U2', 'School U2', 'R2', 'School R2', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U2-02", "toSchoolId": "R2", "fromSchoolId": "U2", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', 'cefc557a-33c1-46ba-9e6f-0981a88c1844', '4', 'U2-04', 'Teacher U2-04', 'U2', 'School U2', 'R1', 'School R1', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U2-04", "toSchoolId": "R1", "fromSchoolId": "U2", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', 'a15be721-41a5-4eec-a1af-8915f807aee9', '4', 'U2-04', 'Teacher U2-04', 'U2', 'School U2', 'R1', 'School R1', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U2-04", "toSchoolId": "R1", "fromSchoolId": "U2", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into decisions ("id", "district_id", "plan_id", "from_state", "to_state", "why", "created_at", "created_by") values ('23081c28-7cb5-48c7-b5d6-d1a3fd8eb6d9', '646cb0e5-78f8-4760-a30b-4f7681e828d9', 'cefc557a-33c1-46ba-9e6f-0981a88c1844', 'draft', 'in_review', NULL, '2026-11-30 05:46:32.670102+00', '471f14c9-c613-4f88-8041-04a5ee153c6e');
insert into notices ("id", "district_id", "plan_id", "kind", "began_on", "due_on", "workdays", "without_calendar", "unverified", "ended_at", "ended_why", "created_at", "created_by") values ('f9398bbc-4299-455c-b176-2f031b8032d8', '646cb0e5-78f8-4760-a30b-4f7681e828d9', 'cefc557a-33c1-46ba-9e6f-0981a88c1844', 'review', '2026-11-30', '2026-12-07', '5', '{}', '{2026}', NULL, NULL, '2026-11-30 05:46:32.670102+00', '471f14c9-c613-4f88-8041-04a5ee153c6e');
insert into orders ("id", "district_id", "plan_id", "content", "reason", "expires_on", "created_at", "created_by", "revoked_at", "revoked_by", "revoked_why", "row_version", "review_id") values ('c2131588-95df-405b-b8b2-d061f9c8cdb7', '646cb0e5-78f8-4760-a30b-4f7681e828d9', 'cefc557a-33c1-46ba-9e6f-0981a88c1844', '{"kind": "stay", "reason": "异议经复核采纳（其他）", "schoolId": null, "teacherId": "U1-03"}', '异议经复核采纳（其他）', '2027-08-30', '2026-11-30 05:46:33.539143+00', '471f14c9-c613-4f88-8041-04a5ee153c6e', NULL, NULL, NULL, '1', '3bb43258-3e74-4d6f-8cfc-bf5ea2045cec');
insert into orders ("id", "district_id", "plan_id", "content", "reason", "expires_on", "created_at", "created_by", "revoked_at", "revoked_by", "revoked_why", "row_version", "review_id") values ('0d0e1b43-fc44-4cc1-9346-363214863a44', '646cb0e5-78f8-4760-a30b-4f7681e828d9', NULL, '{"kind": "stay", "reason": "承担课题", "schoolId": null, "teacherId": "U1-06"}', '承担课题', NULL, '2026-11-30 05:46:33.621214+00', '471f14c9-c613-4f88-8041-04a5ee153c6e', NULL, NULL, NULL, '1', NULL);
insert into plan_orders ("district_id", "plan_id", "position", "order_id", "content") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', 'a15be721-41a5-4eec-a1af-8915f807aee9', '1', 'c2131588-95df-405b-b8b2-d061f9c8cdb7', '{"kind": "stay", "reason": "异议经复核采纳（其他）", "schoolId": null, "teacherId": "U1-03"}');
insert into plan_orders ("district_id", "plan_id", "position", "order_id", "content") values ('646cb0e5-78f8-4760-a30b-4f7681e828d9', 'a15be721-41a5-4eec-a1af-8915f807aee9', '2', '0d0e1b43-fc44-4cc1-9346-363214863a44', '{"kind": "stay", "reason": "承担课题", "schoolId": null, "teacherId": "U1-06"}');
-- migrations: 0001-core 0002-access 0004-review 0005-documents
