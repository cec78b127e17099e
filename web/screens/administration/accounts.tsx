import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import {
  type AccountBody,
  addMembership,
  changeAccount,
  createAccount,
  type DistrictBody,
  endMembership,
  listAccounts,
  listDistricts,
  type NewAccount,
  resetAccount,
} from '../../app/people-service.ts';
import { refresh, useAsk } from '../../app/queries.ts';
import { useSession } from '../../app/session.ts';
import { moment, text } from '../../app/texts.ts';
import { Glyph, Verdict } from '../../parts/glyph.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import css from './administration.module.css';
import { ProblemLine } from './problem-line.tsx';

type Membership = NewAccount['memberships'][number];
const roles = ['personnel_officer', 'principal', 'leader', 'auditor', 'province', 'administrator'] as const;

const isRole = (value: string): value is Membership['role'] => roles.some((role) => role === value);
const isCentral = (role: Membership['role']): boolean => role === 'province' || role === 'administrator';

interface Secret {
  readonly login: string;
  readonly secret: string;
  readonly until: string;
}

/** The one-time secret, in this answer alone. */
const ShownOnce = ({ login, secret, until }: Secret): ReactNode => (
  <p className={css.secret} role="status" id="secret">
    <Glyph shape="warning" />
    <span>{text('web.people.admin.secret', { login, until: moment(until) })}</span>
    <code>{secret}</code>
  </p>
);

/** Role, district and school of a new membership. */
const RoleFields = ({
  given,
  change,
  districts,
}: {
  readonly given: Membership;
  readonly change: (next: Membership) => void;
  readonly districts: readonly DistrictBody[];
}): ReactNode => (
  <>
    <label className="field">
      {text('web.people.admin.role')}
      <select
        className="input"
        value={given.role}
        onChange={({ target: { value } }) => {
          if (!isRole(value)) return;
          const districtId = isCentral(value) ? null : (given.districtId ?? districts[0]?.id ?? null);
          change({ role: value, districtId, schoolId: value === 'principal' ? (given.schoolId ?? '') : null });
        }}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {text(`account_role.${role}`)}
          </option>
        ))}
      </select>
    </label>
    {isCentral(given.role) ? null : (
      <label className="field">
        {text('web.people.admin.district')}
        <select
          className="input"
          value={given.districtId ?? ''}
          onChange={({ target }) => change({ ...given, districtId: target.value })}
        >
          {districts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    )}
    {given.role === 'principal' ? (
      <label className="field">
        {text('web.people.admin.school')}
        <input
          className="input"
          required
          maxLength={200}
          value={given.schoolId ?? ''}
          onChange={({ target }) => change({ ...given, schoolId: target.value })}
        />
      </label>
    ) : null}
  </>
);

const NewAccountForm = ({
  districts,
  made,
}: {
  readonly districts: readonly DistrictBody[];
  readonly made: (secret: Secret) => void;
}): ReactNode => {
  const first: Membership = { role: 'principal', districtId: districts[0]?.id ?? null, schoolId: '' };
  const [[login, displayName, membership], setGiven] = useState<readonly [string, string, Membership]>(['', '', first]);
  const create = useMutation({
    mutationFn: () =>
      createAccount({ login: login.trim(), displayName: displayName.trim(), memberships: [membership] }),
    onSuccess: async (answer) => {
      made({ login: answer.account.login ?? '', secret: answer.secret, until: answer.secretExpiresAt });
      setGiven(['', '', first]);
      await refresh('accounts');
    },
  });
  return (
    <section className="panel">
      <form
        className={css.form}
        id="new-account"
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate();
        }}
      >
        <label className="field">
          {text('web.login')}
          <input
            className="input"
            required
            maxLength={100}
            pattern="[^\s\/\\\|]+"
            autoComplete="off"
            value={login}
            onChange={({ target }) => setGiven([target.value, displayName, membership])}
          />
        </label>
        <label className="field">
          {text('web.people.admin.name')}
          <input
            className="input"
            required
            maxLength={100}
            autoComplete="off"
            value={displayName}
            onChange={({ target }) => setGiven([login, target.value, membership])}
          />
        </label>
        <RoleFields given={membership} change={(next) => setGiven([login, displayName, next])} districts={districts} />
        <Button type="submit" className="button primary" isDisabled={create.isPending}>
          {text('web.people.admin.create')}
        </Button>
      </form>
      <ProblemLine error={create.error} />
    </section>
  );
};

const MoreRole = ({
  account,
  districts,
  close,
}: {
  readonly account: AccountBody;
  readonly districts: readonly DistrictBody[];
  readonly close: () => void;
}): ReactNode => {
  const [given, setGiven] = useState<Membership>({
    role: 'auditor',
    districtId: districts[0]?.id ?? null,
    schoolId: null,
  });
  const add = useMutation({
    mutationFn: () => addMembership(account.id, given),
    onSuccess: async () => {
      close();
      await refresh('accounts');
    },
  });
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <RoleFields given={given} change={setGiven} districts={districts} />
      <Button type="submit" className="button" isDisabled={add.isPending}>
        {text('web.people.admin.add_role')}
      </Button>
      <ProblemLine error={add.error} />
    </form>
  );
};

interface RowProps {
  readonly account: AccountBody;
  readonly districts: readonly DistrictBody[];
  readonly made: (secret: Secret) => void;
  readonly isOwn: boolean;
}

const AccountRow = ({ account, districts, made, isOwn }: RowProps): ReactNode => {
  const [adding, setAdding] = useState(false);
  const reset = useMutation({
    mutationFn: () => resetAccount(account.id),
    onSuccess: (answer) => made({ login: account.login ?? '', secret: answer.secret, until: answer.secretExpiresAt }),
    onSettled: () => refresh('accounts'),
  });
  const lock = useMutation({
    mutationFn: () => changeAccount(account.id, { disabled: !account.disabled }),
    onSettled: () => refresh('accounts'),
  });
  const end = useMutation({
    mutationFn: (membershipId: string) => endMembership(account.id, membershipId),
    onSettled: () => refresh('accounts'),
  });
  const placeOf = (place: AccountBody['memberships'][number]): string =>
    [place.district ?? text('web.everywhere'), place.schoolId].filter((part) => part !== null).join(' · ');
  return (
    <tr data-account={account.login ?? account.id}>
      <td>
        <b>{account.login}</b>
      </td>
      <td>{account.displayName}</td>
      <td>
        <div className={css.roles}>
          {account.memberships.map((place) => (
            <span key={place.id}>
              {text(`account_role.${place.role}`)} <span className="hint">{placeOf(place)}</span>
              {isOwn ? null : (
                <Button
                  className={`button quiet ${css.small}`}
                  aria-label={text('web.people.admin.end_role', {
                    role: text(`account_role.${place.role}`),
                    name: account.displayName,
                  })}
                  isDisabled={end.isPending}
                  onPress={() => end.mutate(place.id)}
                >
                  <Glyph shape="close" />
                </Button>
              )}
            </span>
          ))}
        </div>
        {adding ? <MoreRole account={account} districts={districts} close={() => setAdding(false)} /> : null}
      </td>
      <td>
        <Verdict shape={account.disabled ? 'locked' : account.mustChangePassword ? 'underway' : 'holds'}>
          {text(
            account.disabled
              ? 'web.people.admin.locked'
              : account.mustChangePassword
                ? 'web.people.admin.secret_waits'
                : 'web.people.admin.in_use',
          )}
        </Verdict>
      </td>
      <td>
        <div className={css.actions}>
          <Button className={`button ${css.small}`} onPress={() => setAdding(!adding)}>
            {text('web.people.admin.add_role')}
          </Button>
          <Button className={`button ${css.small}`} isDisabled={reset.isPending} onPress={() => reset.mutate()}>
            {text('web.people.admin.reset')}
          </Button>
          {isOwn ? null : (
            <Button className={`button danger ${css.small}`} isDisabled={lock.isPending} onPress={() => lock.mutate()}>
              {text(account.disabled ? 'web.people.admin.unlock' : 'web.people.admin.lock')}
            </Button>
          )}
        </div>
        <ProblemLine error={reset.error ?? lock.error ?? end.error} />
      </td>
    </tr>
  );
};

/** Accounts with their roles: made, locked, given another role or a new one-time secret. */
export const Accounts = (): ReactNode => {
  const { account: own } = useSession();
  const [secret, setSecret] = useState<Secret | null>(null);
  const accounts = useAsk(['accounts'], () => listAccounts());
  const districts = useAsk(['districts'], listDistricts);
  const failed = [accounts, districts].find(({ isError }) => isError);
  if (failed !== undefined) return <Failed error={failed.error} again={failed.refetch} />;
  if (accounts.data === undefined || districts.data === undefined)
    return <Loading what={text('web.people.admin.accounts')} />;
  const known = districts.data;
  return (
    <div className={css.parts}>
      {secret === null ? null : <ShownOnce {...secret} />}
      <NewAccountForm districts={known} made={setSecret} />
      {accounts.data.accounts.length === 0 ? (
        <Statement title={text('web.people.admin.no_accounts')} />
      ) : (
        <section className="panel scroll" id="accounts">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{text('web.login')}</th>
                <th scope="col">{text('web.people.admin.name')}</th>
                <th scope="col">{text('web.people.admin.roles')}</th>
                <th scope="col">{text('web.datasets.state')}</th>
                <th scope="col">{text('web.people.admin.actions')}</th>
              </tr>
            </thead>
            <tbody>
              {accounts.data.accounts.map((account) => (
                <AccountRow
                  key={account.id}
                  account={account}
                  districts={known}
                  made={setSecret}
                  isOwn={account.id === own.id}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
};
