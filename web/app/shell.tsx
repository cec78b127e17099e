import { Outlet } from '@tanstack/react-router';
import { type ReactNode, Suspense, useState } from 'react';
import { Button } from 'react-aria-components';
import { Loading } from '../parts/states.tsx';
import { Rail } from './rail.tsx';
import { SearchBox } from './search-box.tsx';
import { useSession } from './session.ts';
import css from './shell.module.css';
import { text } from './texts.ts';
import { TopBar } from './top-bar.tsx';
import { WhoMenu } from './who-menu.tsx';

/** Bar, rail and screen. On a narrow window the rail is a menu of the bar. */
export const Shell = (): ReactNode => {
  const { membership } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#screen">
        {text('web.skip')}
      </a>
      <TopBar
        start={
          <Button
            className={css.menu ?? ''}
            aria-expanded={open}
            aria-label={text('web.rail.title')}
            onPress={() => setOpen(!open)}
          >
            ≡
          </Button>
        }
      >
        <span className={css.district} id="district">
          {membership.district ?? ''}
        </span>
        <span className="space" />
        <SearchBox />
        <WhoMenu />
      </TopBar>
      <div className={css.body}>
        <Rail open={open} close={() => setOpen(false)} />
        <main id="screen" className={css.screen} tabIndex={-1}>
          <Suspense fallback={<Loading what={text('web.loading.screen')} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </div>
  );
};
