import type { MembershipBody, SessionBody } from '../api/http/contract/session.ts';
import { byId, element } from './dom.ts';
import { text } from './texts.ts';

const at = {
  whole: byId('who', HTMLDetailsElement),
  name: byId('who-name', HTMLElement),
  menu: byId('who-menu', HTMLElement),
};

export interface WhoActions {
  readonly switchTo: (membershipId: string) => void;
  readonly changePassword: () => void;
  readonly signOut: () => void;
}

/** The scope of a membership: the district, for a principal with the school. */
const placeOf = ({ district, schoolId }: MembershipBody): string =>
  [district ?? text('web.everywhere'), schoolId].filter((part) => part !== null).join(' · ');

const button = (label: string, press: () => void, pressed: boolean | null = null): HTMLButtonElement => {
  const made = element('button', { type: 'button', 'aria-pressed': pressed === null ? null : String(pressed) }, label);
  made.addEventListener('click', () => {
    at.whole.open = false;
    press();
  });
  return made;
};

const roles = (session: SessionBody, actions: WhoActions): readonly HTMLElement[] =>
  session.memberships.map((membership) => {
    const isPresent = membership.id === session.membership.id;
    const one = button(text(`account_role.${membership.role}`), () => actions.switchTo(membership.id), isPresent);
    one.append(element('span', {}, placeOf(membership)));
    return one;
  });

/** Who is signed in as what, at the right of the bar; a menu to be something else, or to leave. */
export const showWho = (session: SessionBody | null, actions: WhoActions): void => {
  at.whole.hidden = session === null;
  at.whole.open = false;
  at.name.textContent =
    session === null ? '' : `${text(`account_role.${session.membership.role}`)} · ${session.account.displayName}`;
  at.menu.replaceChildren(
    ...(session === null
      ? []
      : [
          element('p', { id: 'who-roles' }, text('web.roles')),
          element('div', { class: 'roles', role: 'group', 'aria-labelledby': 'who-roles' }, ...roles(session, actions)),
          ...(session.account.login === null ? [] : [button(text('web.password.change'), actions.changePassword)]),
          button(text('web.sign_out'), actions.signOut),
        ]),
  );
};

// A press elsewhere, or Escape, closes the menu.
document.addEventListener('click', ({ target }) => {
  if (target instanceof Node && !at.whole.contains(target)) at.whole.open = false;
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !at.whole.open) return;
  at.whole.open = false;
  at.name.focus();
});
