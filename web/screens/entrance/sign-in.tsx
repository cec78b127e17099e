import { type ReactNode, useState } from 'react';
import type { WhoAmI } from '../../../api/http/contract/session.ts';
import { text } from '../../app/texts.ts';
import { useFirstFocus } from '../../parts/use-first-focus.ts';
import css from './entrance.module.css';

interface SignInProps {
  readonly busy: boolean;
  readonly provider: WhoAmI['provider'];
  readonly signIn: (login: string, password: string) => void;
  readonly byProvider: () => void;
}

export const SignIn = ({ busy, provider, signIn, byProvider }: SignInProps): ReactNode => {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const first = useFirstFocus<HTMLInputElement>();
  return (
    <form
      id="login-form"
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        signIn(login, password);
        setPassword('');
      }}
    >
      <h1>{text('web.sign_in')}</h1>
      <label className="field">
        {text('web.login')}
        <input
          ref={first}
          id="login-name"
          className="input"
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={200}
          value={login}
          onChange={(event) => setLogin(event.target.value)}
        />
      </label>
      <label className="field">
        {text('web.password')}
        <input
          id="login-password"
          className="input"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={1000}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <button type="submit" className="button primary" disabled={busy}>
        {text('web.sign_in')}
      </button>
      {provider === null ? null : (
        <button type="button" className="button" id="by-provider" disabled={busy} onClick={byProvider}>
          {provider.name === null
            ? text('web.provider.sign_in')
            : text('web.provider.sign_in_by', { name: provider.name })}
        </button>
      )}
      <small className="hint">{text('web.sign_in_note')}</small>
    </form>
  );
};
