-- 9c632b5
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
    reference_date date,
    counts jsonb not null,
    content bytea not null,
    warnings jsonb not null,
    created_at timestamptz not null default now(),
    created_by uuid,
    unique (district_id, id)
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
    role text,
    mode text not null,
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
    token_sha256 text primary key,
    account_id uuid not null references accounts,
    seen_at timestamptz not null
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
