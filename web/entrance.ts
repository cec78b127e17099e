import type { ProblemBody } from '../api/http/contract/problem.ts';
import type { SessionBody } from '../api/http/contract/session.ts';
import { byId, glyph } from './dom.ts';
import { byProvider, hearProvider, showProvider } from './provider.ts';
import * as service from './service.ts';
import { session } from './session.ts';
import { text } from './texts.ts';

const at = {
  whole: byId('entrance', HTMLElement),
  login: byId('login-form', HTMLFormElement),
  name: byId('login-name', HTMLInputElement),
  password: byId('login-password', HTMLInputElement),
  change: byId('change-form', HTMLFormElement),
  changeLogin: byId('change-login', HTMLInputElement),
  present: byId('present-password', HTMLInputElement),
  next: byId('next-password', HTMLInputElement),
  again: byId('again-password', HTMLInputElement),
  leave: byId('leave-change', HTMLButtonElement),
  refusal: byId('entrance-refusal', HTMLElement),
};

type Entered = (session: SessionBody) => void;
type Left = () => void;

const refuse = (words: string | null): void => {
  at.refusal.hidden = words === null;
  at.refusal.replaceChildren(...(words === null ? [] : [glyph('broken'), words]));
};

const wordsOf = ({ code, title, detail }: ProblemBody): string =>
  code === 'password_refused' ? detail : `${title}${text('web.of')}${detail}`;

/** A refusal is shown next to the form; a form allows one request in flight. */
const sending = async (form: HTMLFormElement, work: () => Promise<void>): Promise<void> => {
  const buttons = [...form.querySelectorAll('button')];
  for (const button of buttons) button.disabled = true;
  refuse(null);
  try {
    await work();
  } catch (error) {
    refuse(error instanceof service.Refused ? wordsOf(error.problem) : text('web.unreachable'));
  } finally {
    for (const button of buttons) button.disabled = false;
  }
};

/** Shows the form to sign in with, the one for a new password, of which the `first` has no way round, or neither. */
export const showEntrance = (which: 'login' | 'change' | 'first' | null): void => {
  const changes = which === 'change' || which === 'first';
  at.whole.hidden = which === null;
  at.login.hidden = which !== 'login';
  at.change.hidden = !changes;
  at.leave.textContent = text(which === 'first' ? 'web.sign_out' : 'web.password.leave');
  // The user name, for password managers.
  at.changeLogin.value = session()?.account.login ?? '';
  refuse(null);
  showProvider();
  at.password.value = '';
  if (which === null) for (const field of [at.present, at.next, at.again]) field.value = '';
  if (which === 'login') (at.name.value === '' ? at.name : at.password).focus();
  if (changes) (at.present.value === '' ? at.present : at.next).focus();
};

/** Sends a form without awaiting the result. */
const send = (form: HTMLFormElement, work: () => Promise<void>): void => {
  sending(form, work).catch(reportError);
};

/** Signs in by the identity provider: on the way there without an answer, on the way back with one. */
export const enterByProvider = (answer: string | null, entered: Entered): Promise<void> =>
  sending(at.login, async () => {
    const signedIn = await byProvider(answer);
    if (signedIn !== null) entered(signedIn);
  });

/** Handles the forms of the entrance: `entered` with the new session, `left` when the change is postponed. */
export const hearEntrance = (entered: Entered, left: Left): void => {
  at.login.addEventListener('submit', (event) => {
    event.preventDefault();
    send(at.login, async () => {
      const password = at.password.value;
      const signedIn = await service.signIn(at.name.value, password);
      // A one-time secret just typed need not be typed again to be replaced.
      at.present.value = signedIn.mustChangePassword ? password : '';
      entered(signedIn);
    });
  });
  at.change.addEventListener('submit', (event) => {
    event.preventDefault();
    if (at.next.value !== at.again.value) {
      refuse(text('web.password.differ'));
      at.again.focus();
      return;
    }
    send(at.change, async () => entered(await service.changePassword(at.present.value, at.next.value)));
  });
  hearProvider(() => {
    enterByProvider(null, entered).catch(reportError);
  });
  at.leave.addEventListener('click', left);
};
