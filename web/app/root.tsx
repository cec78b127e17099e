import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Unreachable } from '../parts/states.tsx';
import { Entrance } from '../screens/entrance/entrance.tsx';
import { queries, sessionKey } from './queries.ts';
import { router } from './routes.tsx';
import { whoAmI } from './service.ts';
import { SessionContext } from './session.ts';
import { useLanguage } from './texts.ts';
import { PasswordContext } from './who-menu.tsx';

const CardLink = lazy(() =>
  import('../screens/entrance/card-link.tsx').then(({ CardLink }) => ({ default: CardLink })),
);

const Signed = ({ answer }: { readonly answer: string | null }): ReactNode => {
  const who = useQuery({ queryKey: sessionKey, queryFn: whoAmI, staleTime: 0, refetchOnWindowFocus: 'always' });
  const [changing, setChanging] = useState(false);
  if (who.data === undefined) return who.isError ? <Unreachable again={who.refetch} /> : null;
  const { session, provider } = who.data;
  if (session === null || session.mustChangePassword || changing)
    return (
      <Entrance
        session={session}
        provider={provider}
        answer={answer}
        leave={changing ? () => setChanging(false) : null}
      />
    );
  return (
    <SessionContext value={session}>
      <PasswordContext value={() => setChanging(true)}>
        <RouterProvider router={router} key={session.membership.id} />
      </PasswordContext>
    </SessionContext>
  );
};

/** The page in the reader's language: by a card's link the card, else what the session allows. */
export const Root = ({ answer }: { readonly answer: string | null }): ReactNode => {
  const language = useLanguage();
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'} key={language}>
        {location.pathname === '/card.html' ? (
          <Suspense>
            <CardLink />
          </Suspense>
        ) : (
          <Signed answer={answer} />
        )}
      </I18nProvider>
    </QueryClientProvider>
  );
};
