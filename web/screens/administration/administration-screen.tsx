import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { sessionKey } from '../../app/queries.ts';
import { whoAmI } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { text } from '../../app/texts.ts';
import { Verdict } from '../../parts/glyph.tsx';
import { PrintFoot } from '../../parts/print-foot.tsx';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { Statement } from '../../parts/states.tsx';
import { Accounts } from './accounts.tsx';
import css from './administration.module.css';
import { type AdminPart, adminParts } from './administration-search.ts';
import { Calendars } from './calendars.tsx';
import { Districts } from './districts.tsx';
import { Tokens } from './tokens.tsx';

const route = getRouteApi('/administration');

const needed: Readonly<Record<AdminPart, string>> = {
  accounts: 'accounts.read',
  districts: 'districts.create',
  tokens: 'tokens.read',
  calendars: 'calendar.read',
};

const parts: Readonly<Record<AdminPart, () => ReactNode>> = {
  accounts: () => <Accounts />,
  districts: () => <Districts />,
  tokens: () => <Tokens />,
  calendars: () => <Calendars />,
};

/** Whether the bureau's own identity provider can be used to sign in. */
const SignInState = (): ReactNode => {
  const who = useQuery({ queryKey: sessionKey, queryFn: whoAmI });
  const provider = who.data?.provider;
  if (provider === undefined) return null;
  return (
    <p className={css.state} id="provider">
      {text('web.people.admin.provider')}
      {provider === null ? (
        <Verdict shape="open">{text('web.people.admin.provider_off')}</Verdict>
      ) : (
        <Verdict shape="holds">{provider.name ?? text('web.people.admin.provider_on')}</Verdict>
      )}
    </p>
  );
};

/** Accounts, districts, tokens and calendars: what the role may see of them. */
export const AdministrationScreen = (): ReactNode => {
  const may = useMay();
  const { show } = route.useSearch();
  const open = adminParts.filter((part) => may(needed[part]));
  const chosen = open.find((part) => part === show) ?? open[0];
  return (
    <>
      <ScreenHead title={text('web.people.admin.title')}>
        <nav className={css.tabs} aria-label={text('web.people.admin.title')}>
          {open.map((part) => (
            <Link
              key={part}
              to="/administration"
              search={{ show: part }}
              className={part === chosen ? `button ${css.on}` : 'button'}
              aria-current={part === chosen ? 'page' : undefined}
            >
              {text(`web.people.admin.${part}`)}
            </Link>
          ))}
        </nav>
      </ScreenHead>
      {may('accounts.read') ? <SignInState /> : null}
      {chosen === undefined ? (
        <Statement shape="locked" title={text('web.forbidden.title')}>
          <p>{text('web.forbidden.detail')}</p>
        </Statement>
      ) : (
        parts[chosen]()
      )}
      <PrintFoot />
    </>
  );
};
