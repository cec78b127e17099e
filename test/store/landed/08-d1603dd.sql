-- d1603dd
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
insert into accounts ("id", "login", "display_name", "password_hash", "must_change", "secret_expires_at", "disabled_at", "row_version", "created_at", "created_by") values ('2c646b22-7648-4a8f-8f54-89ce490ee507', 'admin', '系统管理员', '$argon2id$v=19$m=19456,t=2,p=1$UwHFbgPoFNWQeDaMlGgeLg$vG7IKQ8xfkuOTl/59F/dZJt/HbHc1Rwo4E/9rd7LZuE', 'false', NULL, NULL, '2', '2026-11-30 05:45:07.437614+00', NULL);
insert into accounts ("id", "login", "display_name", "password_hash", "must_change", "secret_expires_at", "disabled_at", "row_version", "created_at", "created_by") values ('2ccf9743-0742-4c0b-98e3-37e937124315', 'leader@school', 'leader', '$argon2id$v=19$m=19456,t=2,p=1$JAPRp+uqGFRBLyUSXbb1BQ$J5D4C0v+eYPELAd7qvKmI9aRPHfcsBgZvcZlFUlKVus', 'false', NULL, NULL, '2', '2026-11-30 05:45:13.534517+00', '2c646b22-7648-4a8f-8f54-89ce490ee507');
insert into accounts ("id", "login", "display_name", "password_hash", "must_change", "secret_expires_at", "disabled_at", "row_version", "created_at", "created_by") values ('c4a425a3-d640-4d72-adc6-aeea915a24a0', 'principal@school', 'principal', '$argon2id$v=19$m=19456,t=2,p=1$SvcTadDALhwBaMjCjxsdpA$7H38UaUxc8vWjn9R8y8gVqZ2Y1yH7M4iOPq5rBvaw7Q', 'false', NULL, NULL, '2', '2026-11-30 05:45:19.422652+00', '2c646b22-7648-4a8f-8f54-89ce490ee507');
insert into devices ("token_sha256", "account_id", "seen_at") values ('254412ebdb14efa9186cb2d702c81b855479ac8faac55cd7caafb4993753778b', 'c4a425a3-d640-4d72-adc6-aeea915a24a0', '2026-11-30 05:45:19.68+00');
insert into devices ("token_sha256", "account_id", "seen_at") values ('2a29aea71227cc6099923375dc48380aa968070a435e31ab5db3675cc5704060', '2ccf9743-0742-4c0b-98e3-37e937124315', '2026-11-30 05:45:13.74+00');
insert into devices ("token_sha256", "account_id", "seen_at") values ('80c851e8e8b734b9a244eb034db14c474c985c34fa0bbb23731a57f45b3c02f5', '2c646b22-7648-4a8f-8f54-89ce490ee507', '2026-11-30 05:45:10.619+00');
insert into devices ("token_sha256", "account_id", "seen_at") values ('e834989239a98f4fe2ff84f858764c00b902cbe32c9e80bf5640d06f239d25b0', '2c646b22-7648-4a8f-8f54-89ce490ee507', '2026-11-30 05:45:07.827+00');
insert into districts ("id", "code", "name", "created_at") values ('ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', 'first', '本区县', '2026-11-30 05:45:07.437614+00');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '1', '2026-11-30 05:45:10.438+00', '2c646b22-7648-4a8f-8f54-89ce490ee507', 'personnel_officer', 'session.password', 'account', '2c646b22-7648-4a8f-8f54-89ce490ee507', NULL, '{}', '0000000000000000000000000000000000000000000000000000000000000000', 'baf842a173473a9d65481e18c1188c943475415e39565f9a5ea1f46078bc958d');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '2', '2026-11-30 05:45:13.626+00', '2c646b22-7648-4a8f-8f54-89ce490ee507', 'administrator', 'accounts.create', 'account', '2ccf9743-0742-4c0b-98e3-37e937124315', NULL, '{"login": "leader@school", "memberships": [{"role": "leader", "schoolId": null, "districtId": "ef3fed76-303e-4c2d-89b9-c58ec8b0fb97"}]}', 'baf842a173473a9d65481e18c1188c943475415e39565f9a5ea1f46078bc958d', '829739911b69e87bd46eda8054ace42b680fd18fb28973130138c539ab70e0c2');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '3', '2026-11-30 05:45:19.055+00', '2ccf9743-0742-4c0b-98e3-37e937124315', 'leader', 'session.password', 'account', '2ccf9743-0742-4c0b-98e3-37e937124315', NULL, '{}', '829739911b69e87bd46eda8054ace42b680fd18fb28973130138c539ab70e0c2', '9e4a653d05d0d7f10ad917302131f646b83ea231f145c4995492859ffe87c479');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '4', '2026-11-30 05:45:19.616+00', '2c646b22-7648-4a8f-8f54-89ce490ee507', 'administrator', 'accounts.create', 'account', 'c4a425a3-d640-4d72-adc6-aeea915a24a0', NULL, '{"login": "principal@school", "memberships": [{"role": "principal", "schoolId": "U1", "districtId": "ef3fed76-303e-4c2d-89b9-c58ec8b0fb97"}]}', '9e4a653d05d0d7f10ad917302131f646b83ea231f145c4995492859ffe87c479', '91d542167dd97680717345cb9cf5683d7ce56d11c49b1772a9912963bde3bc21');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values (NULL, '5', '2026-11-30 05:45:22.281+00', 'c4a425a3-d640-4d72-adc6-aeea915a24a0', 'principal', 'session.password', 'account', 'c4a425a3-d640-4d72-adc6-aeea915a24a0', NULL, '{}', '91d542167dd97680717345cb9cf5683d7ce56d11c49b1772a9912963bde3bc21', '121c0deccff4c1a874455cdccad5f428f8d2b9ffe4bdd4b24b0235340e5f9b36');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', '1', '2026-11-30 05:45:11.88+00', '2c646b22-7648-4a8f-8f54-89ce490ee507', 'personnel_officer', 'datasets.import', 'dataset', '7214d98e-1e65-4eb8-a442-86792701d09a', NULL, '{"name": "sample", "sha256": "4bc8633830bfd388b2c48248faccbd65d267ed3cfca75f2d5d74f0ac87c132f3", "teachers": 27}', '0000000000000000000000000000000000000000000000000000000000000000', '463be2449114d1fd7b4980e2ff99cdfaf86e822004df5dce159b2dd328269f4b');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', '2', '2026-11-30 05:45:23.927+00', '2c646b22-7648-4a8f-8f54-89ce490ee507', 'personnel_officer', 'tokens.create', 'token', 'f6c820bd-b6dd-48db-a44e-e3eb0b3d3f90', NULL, '{"name": "统计", "scopes": ["plans.read"], "expiresAt": "2027-02-28T05:45:23.799Z"}', '463be2449114d1fd7b4980e2ff99cdfaf86e822004df5dce159b2dd328269f4b', 'a9bea6a124dbb3038800a6d94095df4a5c4a7b43fa3ad03ba5c528d0dd8b74e9');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', '3', '2026-11-30 05:45:25.162+00', '2c646b22-7648-4a8f-8f54-89ce490ee507', 'personnel_officer', 'plans.create', 'plan', '907904d9-53b9-4aa5-adc0-c1bb285e9eac', NULL, '{"sha256": "280ca6509fc401c4a7d7d66e23cac146e753db2233b6e609d1f86d82c0341ff8", "status": "infeasible", "version": 1, "transfers": 0}', 'a9bea6a124dbb3038800a6d94095df4a5c4a7b43fa3ad03ba5c528d0dd8b74e9', 'a8224dc1fa9498b1165fbf18d8311316ac48aa17753a3abe9e02c06a126c2a3e');
insert into events ("district_id", "number", "at", "actor", "actor_role", "action", "subject_kind", "subject_id", "why", "data", "previous_sha256", "sha256") values ('ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', '4', '2026-11-30 05:45:43.093+00', '2c646b22-7648-4a8f-8f54-89ce490ee507', 'personnel_officer', 'plans.create', 'plan', 'a310ba14-8b32-4fe7-9aed-f5175c235bdc', NULL, '{"sha256": "444800863d2fe6aac665c7d2d8125a054a0f078e6f319a189759d648ebbdffdc", "status": "optimal", "version": 2, "transfers": 4}', 'a8224dc1fa9498b1165fbf18d8311316ac48aa17753a3abe9e02c06a126c2a3e', '863cf46fbd7dd2a4a81079d116c905895b06869547ed458748cccafa53cbcdd5');
insert into login_paces ("key_sha256", "due") values ('0d4014806e27299c6e4389c899afd03e23d9314cc9b06e445ac22a684013e0ae', '2026-11-30 05:45:21.448+00');
insert into login_paces ("key_sha256", "due") values ('2740565ce7014fba82da604b302d5013f4ab49cff9c25c34101ad2f5e7fbb4b7', '2026-11-30 05:45:19.68+00');
insert into login_paces ("key_sha256", "due") values ('59ce7e856b38786ea1ec4c9289a8cf5da5f76ef9c9c577f583c6420dec11740d', '2026-11-30 05:45:19.68+00');
insert into login_paces ("key_sha256", "due") values ('c36f1f676b7c51da2925da2d85ff977e9b3bb255161a0d0efbddec3846d75c2a', '2026-11-30 05:45:19.68+00');
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('911c9717-b3f0-42b5-971b-9d61030fec70', '2c646b22-7648-4a8f-8f54-89ce490ee507', 'administrator', NULL, NULL, NULL, '2026-11-30 05:45:12.322+00', NULL, '2026-11-30 05:45:07.437614+00', NULL);
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('c2cc71ca-f838-41df-b3bb-56dd18a27d5b', '2c646b22-7648-4a8f-8f54-89ce490ee507', 'personnel_officer', 'ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', NULL, NULL, '2026-11-30 05:45:10.619+00', NULL, '2026-11-30 05:45:07.437614+00', NULL);
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('63217195-ddb9-463e-ad2d-52abd565b57b', '2ccf9743-0742-4c0b-98e3-37e937124315', 'leader', 'ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', NULL, NULL, '2026-11-30 05:45:16.626+00', NULL, '2026-11-30 05:45:13.534517+00', '2c646b22-7648-4a8f-8f54-89ce490ee507');
insert into memberships ("id", "account_id", "role", "district_id", "school_id", "teacher_id", "used_at", "ended_at", "created_at", "created_by") values ('887175a2-3c59-47f7-8e4c-3aaa30838d1a', 'c4a425a3-d640-4d72-adc6-aeea915a24a0', 'principal', 'ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', 'U1', NULL, '2026-11-30 05:45:21.448+00', NULL, '2026-11-30 05:45:19.422652+00', '2c646b22-7648-4a8f-8f54-89ce490ee507');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('239559e7acff6bbdfac03172e0afe9f402fcf8fcbbc4ae7711cebdb2e7f3599b', '2c646b22-7648-4a8f-8f54-89ce490ee507', 'c2cc71ca-f838-41df-b3bb-56dd18a27d5b', '2026-11-30 05:45:08.798+00', '2026-11-30 05:45:08.798+00', '2026-12-07 05:45:08.798+00');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('764b23bfd2f998f9fa3f7d5e1963e7f14ade7f47e55f9a12f6121a0ea3d30ddb', '2c646b22-7648-4a8f-8f54-89ce490ee507', '911c9717-b3f0-42b5-971b-9d61030fec70', '2026-11-30 05:45:12.322+00', '2026-11-30 05:45:12.322+00', '2026-12-07 05:45:12.322+00');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('298cbdb92cb9a2d7dcc452e34921e2827d219e0664e0f11dffe559e6de528a3d', '2ccf9743-0742-4c0b-98e3-37e937124315', '63217195-ddb9-463e-ad2d-52abd565b57b', '2026-11-30 05:45:16.626+00', '2026-11-30 05:45:16.626+00', '2026-12-07 05:45:16.626+00');
insert into sessions ("token_sha256", "account_id", "membership_id", "created_at", "seen_at", "expires_at") values ('43917e95d0d84688083b2feee5328641b90144452f129d7975dc0b67c5bdc3db', 'c4a425a3-d640-4d72-adc6-aeea915a24a0', '887175a2-3c59-47f7-8e4c-3aaa30838d1a', '2026-11-30 05:45:21.448+00', '2026-11-30 05:45:21.448+00', '2026-12-07 05:45:21.448+00');
insert into api_tokens ("id", "token_sha256", "membership_id", "name", "scopes", "expires_at", "revoked_at", "used_at", "created_at") values ('f6c820bd-b6dd-48db-a44e-e3eb0b3d3f90', 'a4c4fb0b72ef7822b5eb83eb5d5f3744cf6faa127e932c95fb6cb5076292caa6', 'c2cc71ca-f838-41df-b3bb-56dd18a27d5b', '统计', '{plans.read}', '2027-02-28 05:45:23.799+00', NULL, NULL, '2026-11-30 05:45:23.744722+00');
insert into datasets ("id", "district_id", "sha256", "name", "reference_date", "counts", "content", "warnings", "created_at", "created_by") values ('7214d98e-1e65-4eb8-a442-86792701d09a', 'ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', '4bc8633830bfd388b2c48248faccbd65d267ed3cfca75f2d5d74f0ac87c132f3', 'sample', '2026-08-31', '{"hires": 0, "posts": 9, "orders": 0, "schools": 4, "teachers": 27}', E'\\x1f8b0800000000000403ed9c5b8fd33814c7bf0a3acfa99466972ee46d61240442a20bd39556a80f6e72a6353876b09d612ac4775f9ddc7af368442623e6721efbafeb3af6cf3eb7ba3fc0651b639483f4f30f9039a4f0710a11685120a4f0a97ef3592d392fd648eda0b4b210760bcb088445f15a09e720055b59a120826f9550d26f9bcf427a2194c3082c16c6a3466a1a4790a9ca79b490ea4aa908d6d65465f74294a5359798cf8df30ed2248ea034cecf8d51f567cbaa94cacddb51a4494c0d6aed5da5a5e93bcd6860b86b38a3afada5c3762b236c2ef57a5ef7d18d42092f7d9563ffdae8f581901b5bbcc2dc750d0aa1c51af357db33e9bc959987d4db0a2330256aa9d767c2f79d65cab823a9b4986386ceed1ea014d66bb4dd4c3653e5909ef15c7a85af453f6785cc738527aab8fa50f96e8022cbb0a419a561fd8cbaf54e4ed79b245eefc7b9de8bd3fd5d4b37ae77655742f3fe7e68fb7b71babf6b89d7fb71edef6563251b4bde58f5b7bd3daf171bd2de7447e0aad517241b05d9466a740864a3bf55d2620ee92c8242eace7014e20ad2694226e3573a2eadd4992c6ba760d7f5f4b46b326cc79df72668ec51dfd4715139991d4cc64823becd74ec4ee891a7e3c68e6f35ea9be67a287abb03ec9ae9f8b5512f23f028b20dda033f7812ef99caf3a6c1b38fd346767805295c6021146d9d95b47ed37878307df9e2f9249eb5ed6a177ab713bf18a931ef5c3a48e2e96c12bf6cdb928b7dcd13eda64a2867fe211ffb42d256fdbc8c009d172b25dd8684d6e9d46795df76af2e2aa5ce25f9f4cdbbd628faa2f6a921024ffe24a4e030333aa70712d9d795d1f81e2f51410adae8fa395bf95fa164bed05eaaee9070256652a8375690cfdc7afd39ae2d52bf2b9a5e652c44b031055a638abe511d38fc878266bff171a9c95c89acf79749787fe490d7dab1538e5758945e9afeecea85c3c1a2bd94191e68974655da630d413bfcef34a5c404853a8df7fcb77372ad0bd4bd7b5f1aa9c9ab6e866ed14b8bee433f8012ad335aa36ad69c48e8cebb36de9ac47b267a9fb37afb3067cc591d468ec0d91fbb506f9f3392f93ce3f3acb10d2370f6679833929933e66c2cce3628c8556993957b275afbc6a3606ddf95652f0d7e97979684a381561e421a79771c0d703470180d24e168a0959933b69ee358cf641287a2815666ce98b3d1380b4503c9241e1a0db0dde42cda49166dd1a6658f62814e1e709ed599f187ea9f65a6d27ebb97c6e57ced58f95a422a90afede4a7461ad705eea82e4040053cb44e7e6a9cf18976671528422ae0a375f253238d4fb43b3cd19e9fe66b89339299338e3947893909a8599833929933e66c34cefe0a73463273c69c8dc6d98b3067243367ccd9589c852bea8be9647845fdfee5d1b8a27e1f7ef7b80857d43b79c8a9c69501ae0c9c5606c21575e28c7861ced87a8e633dc31575e26ce0ef6beb5b0e5c81e21b0347370608a950be76784dfd4193c6f9dabbcad7264d62f6b8a6deca6c39d9728e663943f9daa449e33267ccd9689c85f2b5c9241e9aafe5889323ce60c419cad726937868be963963ce429c5d93af4d6e93afbd77ac71bef677e66b97744ba9b21ab7ed457863f3e68f1296116ce8ae3bdd8ffff93f351b7d554a4c0000', '[]', '2026-11-30 05:45:11.794+00', '2c646b22-7648-4a8f-8f54-89ce490ee507');
insert into plans ("id", "district_id", "dataset_id", "policy_id", "previous_plan_id", "version", "status", "sha256", "policy", "content", "run", "finished_at", "state", "row_version", "created_at", "created_by") values ('907904d9-53b9-4aa5-adc0-c1bb285e9eac', 'ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', '7214d98e-1e65-4eb8-a442-86792701d09a', NULL, NULL, '1', 'infeasible', '280ca6509fc401c4a7d7d66e23cac146e753db2233b6e609d1f86d82c0341ff8', '{"name": "default", "seed": 20260831, "goals": ["unfilled_rural_posts", "unfilled_posts", "standard_shortfall", "cv_backbone", "wishes", "commute_total", "movers"], "budget": null, "clauses": {}, "counting": "source_to_target", "cv_limit": {"junior": "0.45", "primary": "0.5"}, "size_cap": {"one_stage": 2000, "several_stages": 2500}, "subjects": [], "class_cap": {"junior": 50, "primary": 45}, "post_pool": null, "stat_site": "host", "cost_rates": null, "count_mode": "started", "curriculum": null, "head_terms": null, "max_movers": null, "mode_terms": {}, "move_kinds": ["source_to_target", "target_to_source", "target_to_target_gap"], "move_modes": {}, "principals": "with_teachers", "seed_teams": null, "title_caps": "none", "class_ratio": "1.4", "head_tenure": "school", "staff_ratio": {"junior": "13.5", "senior": "12.5", "primary": "19"}, "total_posts": null, "weekly_load": {"junior": 12, "primary": 15}, "deferral_cap": null, "school_posts": "approved", "source_areas": ["urban", "town"], "target_areas": ["urban", "town", "rural"], "backbone_rate": "20%", "counted_modes": ["transfer", "competition", "placed", "rotation", "support", "group", "seed_team", "head_rotation", "stage_change"], "head_exchange": null, "remote_weight": "50%", "rotation_rate": "10%", "subject_floor": "never_worse", "itinerant_unit": "day", "reference_date": "2026-08-31", "reserve_return": false, "standard_floor": "none", "unknown_travel": "admit", "unplaced_hires": "forbid", "appeal_workdays": 5, "backbone_levels": ["county", "city", "province", "nation"], "review_workdays": 5, "rotation_scopes": ["source_set", "district"], "subject_ceiling": "never_over", "travel_estimate": {"detour_percent": 130, "kilometres_per_hour": 30}, "grassroots_areas": ["rural"], "hire_bond_months": {"funded": 72, "talent": null, "recruit": null, "special_post": 36}, "itinerant_within": ["cluster", "group"], "rural_hire_types": ["special_post"], "standard_degrees": {"junior": "bachelor", "primary": "college"}, "tenure_min_years": 6, "grassroots_titles": "warn", "head_failed_years": null, "inspector_schools": 5, "leave_cover_share": "0%", "max_borrow_months": 12, "inspector_clusters": "free", "itinerant_subjects": ["english", "science", "it", "pe", "music", "art", "arts"], "new_hire_share_cap": "30%", "non_teaching_share": {"junior": "15%", "senior": "16%", "primary": "9%"}, "only_eligible_move": true, "funded_rural_months": null, "max_commute_minutes": 60, "small_school_pupils": 200, "special_grade_posts": "none", "standard_thresholds": {"junior": {"degree": "5.3", "arts_pe": "0.9", "backbone": "1", "equipment": "2500", "media_rooms": "2.4", "sports_area": "10.2", "teaching_area": "5.8"}, "primary": {"degree": "4.2", "arts_pe": "0.9", "backbone": "1", "equipment": "2000", "media_rooms": "2.3", "sports_area": "7.5", "teaching_area": "4.5"}}, "manual_placement_cap": "15%", "protect_only_teacher": "off", "daily_commute_minutes": null, "itinerant_least_share": "10%", "itinerant_max_minutes": 60, "itinerant_max_schools": 3, "inspector_most_schools": 6, "max_homeroom_out_share": null, "public_notice_workdays": 5, "source_quality_schools": true, "inspector_least_schools": 4, "per_school_min_eligible": 5, "resource_teacher_pupils": 5, "retirement_guard_months": 60, "boarding_pupils_per_post": null, "graduating_rotation_rate": null, "max_out_share_per_school": "15%", "protect_graduating_class": false, "title_exempt_rural_years": 25, "backbone_left_per_subject": null, "min_stay_after_move_years": 0, "itinerant_lessons_per_unit": 6, "max_out_per_school_subject": null, "itinerant_minutes_per_lesson": 40, "remote_lessons_per_assistant": 4, "itinerant_small_school_pupils": 100}', E'\\x1f8b0800000000000403b5586d6fe33612fe2b0581fba62e6cd94e527ddba6db2e70c9354d72581c82c2184b239b0d456af962c767f8bf1f1e52526c6dd2eb7db82f89450ee78d33f3ccf0202af2e4d88be220dc86f2c58528c47c555e5dcc6657b3c9aaae665757abbc9c5fe5f3ab9aca72555d2caafce292ab59599774b9a8f36a515dceeb09955797e57496d7339189d204ed5de45a6e8c514e14f34cb4c661f1874c78a672c3d68922bfcc84b7b465258a49268cade2f224131b69d98962723ce2a492e51efc34352c0a51714d41799109cb355bd625ff441e3bf924bff87e72f5fd6c2a204707cbb752ff8b09d22e40efa5e586b5ff2590ad6e8df61bec4c32e14cb0257fb44c4e144f22d8156930313b2d7eefb77f0ba4a4df3ff476791b38139eec9afddb473361832505168dd9f2dfa5ae22ff246ee9cd329d86a8c8064b69f36ca9db5c530b56ad95ba942dc1b76227fd6639383513d678f2d2e8fbe89383d0a1614bde58514c3351b1368dd4ddf7e4f84aff509a164e7fea7cb1446c64a292ce5b59fa28976db2fd56ea4f4aaee54ab12816995851f9bc329aff82ccc5f195fc86b70c1b9e52d0ec113dd2e35f6bcd56ea92452674b406e2636449bd1645afe2a9ff1a7ab9364d133cee3c7898828b0dfa599b9d7eece24c50d548d8d5d0cbafc13f6cc8f25d6f560cb25777cd46eecae1ae746e38f210567f70e945a183529970e9f36765e06fa179cb76b933d6c1926ef39aa54a56a46db3658bdd185577294f04b5700157221346ab7defed5bb36551a4b86be8059f88ed24bcb5c673e97fd56aff98924c14c2d475f227b67eb15405f252afaf1539278a9a94e34cac87f5fbb3e8497c1b7af96c1ab6c634bdcb7a91fdc5df70ede193736f54c84f4bea9adafe4023f583a7fdc7dab385f65d7222033de98a6cf5b8b1ec364621510e08f5866c4cff8ad796797447f938a64fe36b443b269d1e3341d6bb653be6fac3e8e6a7b8f9986352af97649946acc707f263265c6bc0fc0deae962c41fe4fc35c816b569c43a9f4c26237228de702569893b897e3ac9f27c1cb7d35847ff085a22280fe24d472ede38f59aa9239dfe8f9eccc7aec485beefcac5581590bfebcac5ffe8ca693ef2fce20848ea43f5a71891e7712a4aa314af91efbdc7511e37ac8c15c74c94db1b890a741edb27d7373608b1d1733aabe66347e5f19a9d27ff20231c6e8c43a5ebb51d8a92d1d02ee85651c9d5e784b5a2367625516f226261f571df0342cba524b50488a3106bde613f16cf98db677abd194840f41f8d1e30f7202c9736c0115de53c9551cc2e3251075d71258acb1ce0a8626680f6d86fdd035a7b104f5cbcf48aafa90530ea64675cfaf4c24debe381aee2e48b58f69cb3c678f78873114dc902f7d796ba9d01d70720774953d452eecb7527ab22a9f663144a9a95c679c0e350ad57a15aa3fb4adbe80e6e4d85ed03b2db54fcc836e63682063d15571dc113ba26edea081ba5695af612888f3a1faf1497d8d5f1083b2d2a51b4ca84162bcc155a86466462c3542d4fa93dad79596e48af79005d0806ea7ab23e629265c776cbf7ec83d5038c80ef2313b44e5681f963ecc3703a025c27b233ee95ecd34b27f3e4e8cf241557dd85756e046e75313760c37cf19a220b946a27ff8d28409219cd0f304914a9903a4032a9b8861e743189073cd5f53d3a8d3f49cc71c2a10cbf9999686ccf1aad0807dcd7df936447148e2871dd3072d0e6847ccc37d6c686944a6dd95d6825faa91c656e65c85652afd3e21d5bc46a7f31965393d9f509fdc1452614d396afd157c4f41e15feb790481b1dd948bd1e8e0c57735619be7160f4fd9b2e1c1791d87bb9b75c381f7b708112bd637e56fb1b43d5d98502797b7953dc8a379e5497c55d26d2cb8fc65ab3eb2b0b40a00cd6ca32a8d0f41e442dbc3346f5df6b13dbf1a7a783c04f5188a06ba91457cb583962f174029ac9f5c68b627afc3d7b83380d4aef91f5b57ce936c6fa9a947a9763b95df6ddd9bb343be936fcbe5265eaa797d149ef3241e9b22326189918c51b23d9e46a36cd84f452b325edbb2631f6fdacd74aba4d6c7f25263901421432fc6a8293a5884d5afaeb509106465fa4df481dc707159c8fe5706d51e24ea91ebecd8f29f26360734b2fc344373b59bf617269401825c118a1637738b0fba706a8898a30c70cab37ec9cd1ee8e6ddabf38d9bba597b3916538d4addeb14dc745319f608a6d8ce72f5d189d25d858334478227f95ffd1398930f2712e971a70e64d37d8b938ce0d8bc905fdb83bcfc4b0736b9c1fbc06637a3ed7e92a80a535da754c4c3a90ba0332a1bdfdef0d43cc75cb5bc9bb2fc63e57b44f6ab561a564f90fe365c9671bd4b64cea6c29bd2b7c725e36dd1c5cb137c1deb12d6327319d4d32f12c9569d85bc6c57c36c18a6216e120cd310851cc9d8a824bc89c9a3f1f609ed435938b33707cc78888dc1d89380c6bbb6fd54fba60b7e1f2b9676d74ad6419c9d0127d0ddd0305f60fc2060cd81d722e4df0b5323b4cc951a31865f10de743537de7b84413f05d1e93c960a6791dde312f381761f0209e792f8a5ed88704cb27ccb7a442b416cf42166ca68bbf610edde9f82473cc06c5fabe61f935184fa78a4d3eccf108e3f0a8f01715f986d98922dfb2b1e9c9673a816a3c3c46007a35736c1c67c7e3110f2f63cbcbcee91fa2d61f5eddfaa70207ae6371145f412098b62455f709106aa4960db000033b5451c67bc6340ba839fe07755c101d83130000', '{"rows": 0, "notes": [], "engine": "highs", "columns": 0, "seconds": {"total": 2.764, "prepare": 1.403, "witness": 0.005}, "engineVersion": "1.15.1", "firstPlanSeconds": null, "peakMemoryMegabytes": 189}', '2026-11-30 05:45:24.903+00', 'draft', '1', '2026-11-30 05:45:11.977+00', '2c646b22-7648-4a8f-8f54-89ce490ee507');
insert into plans ("id", "district_id", "dataset_id", "policy_id", "previous_plan_id", "version", "status", "sha256", "policy", "content", "run", "finished_at", "state", "row_version", "created_at", "created_by") values ('a310ba14-8b32-4fe7-9aed-f5175c235bdc', 'ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', '7214d98e-1e65-4eb8-a442-86792701d09a', NULL, NULL, '2', 'optimal', '444800863d2fe6aac665c7d2d8125a054a0f078e6f319a189759d648ebbdffdc', '{"name": "default", "seed": 20260831, "goals": ["unfilled_rural_posts", "unfilled_posts", "standard_shortfall", "cv_backbone", "wishes", "commute_total", "movers"], "budget": null, "clauses": {}, "counting": "source_to_target", "cv_limit": {"junior": "0.45", "primary": "0.5"}, "size_cap": {"one_stage": 2000, "several_stages": 2500}, "subjects": [], "class_cap": {"junior": 50, "primary": 45}, "post_pool": null, "stat_site": "host", "cost_rates": null, "count_mode": "started", "curriculum": null, "head_terms": null, "max_movers": null, "mode_terms": {}, "move_kinds": ["source_to_target", "target_to_source", "target_to_target_gap"], "move_modes": {}, "principals": "with_teachers", "seed_teams": null, "title_caps": "none", "class_ratio": "1.4", "head_tenure": "school", "staff_ratio": {"junior": "13.5", "senior": "12.5", "primary": "19"}, "total_posts": null, "weekly_load": {"junior": 12, "primary": 15}, "deferral_cap": null, "school_posts": "approved", "source_areas": ["urban", "town"], "target_areas": ["urban", "town", "rural"], "backbone_rate": "20%", "counted_modes": ["transfer", "competition", "placed", "rotation", "support", "group", "seed_team", "head_rotation", "stage_change"], "head_exchange": null, "remote_weight": "50%", "rotation_rate": "10%", "subject_floor": "never_worse", "itinerant_unit": "day", "reference_date": "2026-08-31", "reserve_return": false, "standard_floor": "none", "unknown_travel": "admit", "unplaced_hires": "forbid", "appeal_workdays": 5, "backbone_levels": ["county", "city", "province", "nation"], "review_workdays": 5, "rotation_scopes": ["source_set", "district"], "subject_ceiling": "never_over", "travel_estimate": {"detour_percent": 130, "kilometres_per_hour": 30}, "grassroots_areas": ["rural"], "hire_bond_months": {"funded": 72, "talent": null, "recruit": null, "special_post": 36}, "itinerant_within": ["cluster", "group"], "rural_hire_types": ["special_post"], "standard_degrees": {"junior": "bachelor", "primary": "college"}, "tenure_min_years": 6, "grassroots_titles": "warn", "head_failed_years": null, "inspector_schools": 5, "leave_cover_share": "0%", "max_borrow_months": 12, "inspector_clusters": "free", "itinerant_subjects": ["english", "science", "it", "pe", "music", "art", "arts"], "new_hire_share_cap": "30%", "non_teaching_share": {"junior": "15%", "senior": "16%", "primary": "9%"}, "only_eligible_move": true, "funded_rural_months": null, "max_commute_minutes": 60, "small_school_pupils": 200, "special_grade_posts": "none", "standard_thresholds": {"junior": {"degree": "5.3", "arts_pe": "0.9", "backbone": "1", "equipment": "2500", "media_rooms": "2.4", "sports_area": "10.2", "teaching_area": "5.8"}, "primary": {"degree": "4.2", "arts_pe": "0.9", "backbone": "1", "equipment": "2000", "media_rooms": "2.3", "sports_area": "7.5", "teaching_area": "4.5"}}, "manual_placement_cap": "15%", "protect_only_teacher": "off", "daily_commute_minutes": null, "itinerant_least_share": "10%", "itinerant_max_minutes": 60, "itinerant_max_schools": 3, "inspector_most_schools": 6, "max_homeroom_out_share": null, "public_notice_workdays": 5, "source_quality_schools": true, "inspector_least_schools": 4, "per_school_min_eligible": 5, "resource_teacher_pupils": 5, "retirement_guard_months": 60, "boarding_pupils_per_post": null, "graduating_rotation_rate": null, "max_out_share_per_school": "25%", "protect_graduating_class": false, "title_exempt_rural_years": 25, "backbone_left_per_subject": null, "min_stay_after_move_years": 0, "itinerant_lessons_per_unit": 6, "max_out_per_school_subject": null, "itinerant_minutes_per_lesson": 40, "remote_lessons_per_assistant": 4, "itinerant_small_school_pupils": 100}', E'\\x1f8b0800000000000403ed5bff6ee3b8117e15837f6b0359b613af8016b8cbeddd15ddf4d2248743112c045a1ad96c28524b524e52c3cfd107ea8b15438a8c2ccb1befdedeb545fd4f6293d490fc38f3cd0fd11b5250433518926e885ed164764e52325de4f3f3c9643e8917653199cf17493e9d27d37949f37c519ccf8ae4fc028a495ee6f4625626c5acb8989631cde717f97892941312915c36c2682b355f49c93549a711a9a5c6c6b7113140f315284dd2e4222246d1357092c61191aab0cd7144564c812669bcdde2939ce5cf284fd00a484a0a2869c30d8988821214881cbea3067b9238397f13cfdf4cc604e7118d822b26fe0614673bc7f18629a840981f1aaa8a2b29cc0a7be28868d9a81cbe51403549ef49a31654a010f928c807dffdd78672669e6ffdbe8c6a202286aa2598e14723a21a45398aa8e41afecc4461e5bbe9322333f7344e65c56093ebdc696a3b97b44651b562226735456cc92333ab2c801a11250d354c8a1b8bc98688a602458d54241d47a400212b26daeff1f665fc6d2e6b04fdbec52243dd8848c1b4512c37765e506eef574cbce36cc9161c483a8bc882e60f0b29e0883967db97e1ef610db8877ba734cfa83dcce0bf5ac9351339908808bb1b9cde6a16134b92fa2576f1abe8d3a5acaac6e0993706b78207db8807211fc55dab67841615c37d55f4e9a7c6dcaea8826bbf2dab6487e19a6efd63e189db66f177c80d4945c37944b4fbfa3d97083711b006953d4aa571236de72530ee36e1bae51a14f65aa5ba766642688d0840412222057ff6605fc93590d4a95d459ff02baab69bbc56d2406e7e12fcf9ced91849892c4b072776fda068d150c3c4f29253ad495a52ae2122cbd07eb3a33c4e6e459f7e941528292b8f989fd29ffb7b280d62b28b4681e6a928bfa4b57fa062e2d6d0e76f4a030a57dfda261aa0a1a2a0aab85b29d02bc9d14e36a8e91555d6fa0b582a80de11257d95eeaa576f6c7fe8781b11aa8cceeabed4b74376624d8c89654615d09ee8fe03c93622ba96287c60f478d6938fc3e163c36aa4a69ee8248ee3de705c780505a3199e89c5a963e4c9a43fdcd2e8df1bc15029376410c8d9c0532f86da5bd36f8864d287120ff43094b3fe5270f84128679f09e538e94139dba247f2aafa9dd5c85d3d25b9e41c9668ef1e7164c71570a9c83622f9fa3d4302dad5edcef1f53784bae125ed90791fa8c41eb336d4dc32eb0d575223d1f9d50652920257d7889ad31c8a1f9dab25a5540b867c631d16b6de3d7b7f5043ce28cfd087230f0b78c47ecb9dd6b677d635a848e8d0bf9522b8dc0d5190ab06816899b33b473a398f48d988020a925e24e81bb9b50c1cbbf55d37e859bd0f77520c331c2e698d7e51b87ddaa6774f50d5c63ed0324e32b3b4a7b592d2e83b7cce3a53aad0ed2f156d7b825b0f7e5cbb95229782a7eb76ae8232fedc77426e65b9d406bd6360eb45532c31f872dd181c5cc902bb3768ddb2803b50d6b6516930a482a21d708f4193d0a5751bb9ac6a300c1d3ef2bc3d523cc496c7addba99189ecae6453630b408111434522b2025a64ddd1862e21cb57542c21f85c9c189daea1ca589fa440835ac30d984689e04650ee1d505cb5db150abfb361183e6d1d5c3b65bbb99761ef9eda393b8f7e4f1987a23db01646f45badce05df309dbd98c80c431acdfe815a80462605dce29648ea8854a34ba6dcb661083a8bed038696e50d061a9f30ccbec1210d0f5a26c6b53b71967507e0f9b763eca885bd9178dcb8c9b09acef0be5ccb8d15e5dc4565d74dcd309c4a90e61692aa8289a56bbc0685baea0f46818b31db38c13f388b0807ba864b8c2bac79f7887fc8130929ac182696e19170343bccb007a0c57e10c23e8924f69486209cf6119c21453f023cf0e7f792163b078a9ed7cf37c65331d250de5a716b89f4e95ba9947cf4cc824e206f946279c39bca23885c782d25f7df97d246e3f7f71b821f494a1a5132cea1c82c7358f2d40457c6962b43d2f1f6433430d8e5498786792ecff44a2a5352ce0f4accd7998fce0e8e79647a05871795bb703ab3201d1482d4a57a42306302246fccc8e2f9641c1166980045856983441bf6835872a65736fc6598c8111c8844869faa46b39cd820cdfdd5c84841d02fccac98b0d9036fb4b174b8544871dd51b7fbf63146fb0862aee85348e8269df6f740b5cb0f7a46d0f7d063d4cd20ee67814e8d1414d398d0fa1eb496425f8372fde79dbe2bfab493b18487dad66b50ee71924e634c622b69e097568d760cacbf32d47037fc65fe6fb466a846c6a6e54ca03b33b2cdebb4cde642a383c067bbd388849e2ba94d400d37e3e55cbaa3405f5a62b88e19936828bf46cf84e1edeb0183b575056b068fbf48f550d067b7acba597096ff451a96c34e07ad6ba07ca7c99515de69c3aa360d2ec0c8465d83ca6d24319ec41179605c566014e0c1fc281b45d289251a97c7a08a62dac969a39d6776c19f69707bb246e16880de1de3f88daf6ffca92029f979fc26c69a48a964e5e06a9b6d69a1d37283150bed1c55487a42ca485292af98009b46626c40d2ae87771597ef7ca2dee687aef5d6d6356e31d27069632085306c3767762c88cc7043c583a737ac8b48e136f800cf38bf6d39438ed319d62522b2a6bcb13811fc9e26db6db4213ba3dd9ada02475b60084fed0f0f6bedc8de1f05be12b133ea034ede9645c2594c8f3a8be4f73f8b36116f1937d0c17fd3611c0b73f2264600fb2a8f6d467655fe0473baf9726d4edec443dabc0ff37f8059fe87b519ababde55b5fccf7d957243ec47cbf2c707798e166df175211b51d84fb6ba273c27d7588622e9fdd892d6e1498682c35f2ffed5a0d24f91249856d82de0c7e13d24c9f0260ec7a35efcf47c7e310d33b4df8627b19dc3f30cc6b47e0a9b17d90dc487d61f0f8bfd542cfceba50fc5d0ad37b3615a8b3abe47c1b2f09ee24c3f6c31505941fee07cb46ab0321f8284ec63230dc5f2ba8d65484ae2b3a925062cfa63b8ea83070c183f364c61f04ec6f1e85fff1cb9c58dfef88751728171786e1a9be04c47b21c2517d1a8a26ac9c408e5b5855b176a3c4ae5aab82f22433cd07038f36507b7bab330aae3c74949313a25e9388e08d50f36a7b8c00ccf2fe35312db315d79686a16d2c7954488305777ebc7940ccb7b1bf2b9e0b52f73dcfb92b08b7df8c6f33df8c6f3001f32f7ef01df78fe15e11bcf5fe04b76e1f3c1dba0ee59dfff49dd9ba1ea79191d1d44a7e7cf9e8c5105a701c2f87321f4f28fd1c05950c0e941007bf20eeadf3822adfe4d5ff08bbf10bf43eaf77f8fa07df1e75f8d76c9af7df37d5615230d39d64e4798a5e94f2a646c95508fe89232a1cdc8ac606499a2a38fb1d54737f03374d112f7996e2a7cd735cc830b251f90f7e388e4d466a353ace1db5a0312b426434ab92b78401d8f11dbe5446a32b302a6b250cd0d1ee504aacf7e3f1754a7a79a4bac7c053c31cfe75d157ddd5f9f5414eb3202321bc27f12ccd71dd0094c92122aa459c190b94fce4e94799089bb9459803678e1864991d13c87da60b13c98f9f40c239a93eb71d7c47a1ead8b63a7fe14c08bcf2627f48ed2c28f7875ad64f6ed6d17be9353390a3e7c93bd63b67bdef9e4508e021263d5ec8109bc69d2d1c329a66e27127c950497b4ce10c22e7a0381f749198f52465fd4e3f64a5647214f907e692ed3463819d59a2d85bdcfd8c1758f354f31e4518a6aafc61f63f8c7b87377cffef53a463c6a6fe41f5f97dcad37845268b700bb9f1cdb4bdab690d1cef7952a190372bbf1a4c3541b7b5123b8a201cb3f61fa52743a0a5367fbafb8a813aa9f896ab8a07bd2d5b3a32a99afe92ad689fc0f69bacabae7a48e89a65c3df4a8ea703bf4f7ab0ffb09bf12afbe149e5f047789d5b5860b8f415de3b3e484e48112fe0124b93459697f4cd409a2065cd451b872698ed0cfb7232c4463ae7beccbc82f72fa6fc3db0b37dd57d2cd7db13b9a8978e6edefaf4e881ec5a2af206a2f8766b23125978f5d16fd522d75b74d5f8f4ea7236f33bfb1a60ed1ddcb2b3f7ffd60d7088e427648f0d6dee390a2e42cb757823e44844b63c0fd06ae7fa95ae16d1cbcf1f1f6229ec5930fd6a83e36ed6f04b7db7f030bba02c1e53b0000', '{"rows": 59, "notes": [], "engine": "highs", "columns": 125, "seconds": {"build": 0.02, "check": 0.007, "total": 1.018, "levels": 0.264, "lottery": 0.046, "prepare": 0.678, "witness": 0.004}, "engineVersion": "1.15.1", "firstPlanSeconds": 0.9435372859999998, "peakMemoryMegabytes": 189}', '2026-11-30 05:45:43.006+00', 'draft', '1', '2026-11-30 05:45:30.272+00', '2c646b22-7648-4a8f-8f54-89ce490ee507');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', 'a310ba14-8b32-4fe7-9aed-f5175c235bdc', '1', 'U1-03', 'Teacher U1-03', 'U1', 'School U1', 'R1', 'School R1', 'primary', 'chinese', 'rotation', 'true', 'true', 'true', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.backbone", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": true, "wishRank": null, "teacherId": "U1-03", "toSchoolId": "R1", "fromSchoolId": "U1", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', 'a310ba14-8b32-4fe7-9aed-f5175c235bdc', '2', 'U1-04', 'Teacher U1-04', 'U1', 'School U1', 'R2', 'School R2', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U1-04", "toSchoolId": "R2", "fromSchoolId": "U1", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', 'a310ba14-8b32-4fe7-9aed-f5175c235bdc', '3', 'U2-02', 'Teacher U2-02', 'U2', 'School U2', 'R2', 'School R2', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U2-02", "toSchoolId": "R2", "fromSchoolId": "U2", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
insert into transfers ("district_id", "plan_id", "position", "teacher_id", "teacher_name", "from_school_id", "from_school_name", "to_school_id", "to_school_name", "stage", "subject", "mode", "counts_district", "counts_source_set", "backbone", "commute_minutes", "wish_rank", "content") values ('ef3fed76-303e-4c2d-89b9-c58ec8b0fb97', 'a310ba14-8b32-4fe7-9aed-f5175c235bdc', '4', 'U2-04', 'Teacher U2-04', 'U2', 'School U2', 'R1', 'School R1', 'primary', 'chinese', 'rotation', 'true', 'true', 'false', NULL, NULL, '{"mode": "rotation", "stage": "primary", "reasons": [{"key": "reason.fills_gap", "values": {"gap": 2}}, {"key": "reason.counts_source_set", "values": {}}, {"key": "reason.eligible", "values": {}}], "subject": "chinese", "backbone": false, "wishRank": null, "teacherId": "U2-04", "toSchoolId": "R1", "fromSchoolId": "U2", "commuteMinutes": null, "countsDistrict": true, "countsSourceSet": true}');
-- migrations: 0001-core 0002-access 0004-review 0005-documents
