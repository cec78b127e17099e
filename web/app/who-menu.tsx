import { createContext, type ReactNode, useContext } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { MembershipBody } from '../../api/http/contract/session.ts';
import { Glyph } from '../parts/glyph.tsx';
import { signOut } from '../screens/entrance/entrance.tsx';
import { switchTo } from './service.ts';
import { useSession } from './session.ts';
import { text } from './texts.ts';
import css from './who-menu.module.css';

/** Opens the form for a new password. */
export const PasswordContext = createContext<() => void>(() => undefined);

/** The scope of a membership: the district, for a principal with the school. */
const placeOf = ({ district, schoolId }: MembershipBody): string =>
  [district ?? text('web.everywhere'), schoolId].filter((part) => part !== null).join(' · ');

/** Who is signed in as what; a menu to act in another role, to change the password, or to leave. */
export const WhoMenu = (): ReactNode => {
  const session = useSession();
  const changePassword = useContext(PasswordContext);
  const choose = async (key: string): Promise<void> => {
    if (key === 'password') changePassword();
    else if (key === 'sign-out') await signOut();
    else if (key !== session.membership.id) {
      await switchTo(key);
      // What this address shows may not be for the other role: the page begins anew.
      location.assign('/');
    }
  };
  return (
    <MenuTrigger>
      <Button className={css.name ?? ''} id="who">
        <span>{`${text(`account_role.${session.membership.role}`)} · ${session.account.displayName}`}</span>
        <Glyph shape="down" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className={css.menu ?? ''}
          aria-label={text('web.roles')}
          onAction={(key) => {
            choose(String(key)).catch(reportError);
          }}
        >
          <MenuSection selectionMode="single" selectedKeys={[session.membership.id]}>
            <Header className={css.header ?? ''}>{text('web.roles')}</Header>
            {session.memberships.map((membership) => (
              <MenuItem
                key={membership.id}
                id={membership.id}
                className="option"
                textValue={text(`account_role.${membership.role}`)}
              >
                {text(`account_role.${membership.role}`)}
                <span className="hint">{placeOf(membership)}</span>
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className={css.line ?? ''} />
          {session.account.login === null ? null : (
            <MenuItem id="password" className="option">
              {text('web.password.change')}
            </MenuItem>
          )}
          <MenuItem id="sign-out" className="option">
            {text('web.sign_out')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
