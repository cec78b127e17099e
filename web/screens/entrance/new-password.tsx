import { type ReactNode, useRef, useState } from 'react';
import { text } from '../../app/texts.ts';
import { useFirstFocus } from '../../parts/use-first-focus.ts';
import css from './entrance.module.css';

interface NewPasswordProps {
  readonly busy: boolean;
  readonly login: string;
  /** The password just used to sign in, where it has to be replaced. */
  readonly present: string;
  readonly refuse: (words: string) => void;
  readonly change: (present: string, next: string) => void;
  readonly leave: () => void;
  readonly leaveText: string;
}

export const NewPassword = (props: NewPasswordProps): ReactNode => {
  const [present, setPresent] = useState(props.present);
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const first = useFirstFocus<HTMLInputElement>();
  const againField = useRef<HTMLInputElement>(null);
  return (
    <form
      id="change-form"
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (next === again) props.change(present, next);
        else {
          props.refuse(text('web.password.differ'));
          againField.current?.focus();
        }
      }}
    >
      <h1>{text('web.password.set')}</h1>
      <p>{text('web.password.set_note')}</p>
      {/* The user name, for password managers. */}
      <input className="unseen" autoComplete="username" tabIndex={-1} readOnly aria-hidden="true" value={props.login} />
      <label className="field">
        {text('web.password.present')}
        <input
          ref={props.present === '' ? first : undefined}
          id="present-password"
          className="input"
          type="password"
          autoComplete="current-password"
          required
          maxLength={1000}
          value={present}
          onChange={(event) => setPresent(event.target.value)}
        />
      </label>
      <label className="field">
        {text('web.password.next')}
        <input
          ref={props.present === '' ? undefined : first}
          id="next-password"
          className="input"
          type="password"
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={200}
          value={next}
          onChange={(event) => setNext(event.target.value)}
        />
      </label>
      <label className="field">
        {text('web.password.again')}
        <input
          ref={againField}
          id="again-password"
          className="input"
          type="password"
          autoComplete="new-password"
          required
          maxLength={200}
          value={again}
          onChange={(event) => setAgain(event.target.value)}
        />
      </label>
      <button type="submit" className="button primary" disabled={props.busy}>
        {text('web.password.save')}
      </button>
      <button type="button" className="button" id="leave-change" disabled={props.busy} onClick={props.leave}>
        {props.leaveText}
      </button>
    </form>
  );
};
