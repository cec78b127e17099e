import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ProblemBody } from '../../../api/http/contract/problem.ts';
import type { SessionBody, WhoAmI } from '../../../api/http/contract/session.ts';
import { enter } from '../../app/queries.ts';
import * as service from '../../app/service.ts';
import { text } from '../../app/texts.ts';
import { PlainBar } from '../../app/top-bar.tsx';
import { Glyph } from '../../parts/glyph.tsx';
import css from './entrance.module.css';
import { NewPassword } from './new-password.tsx';
import { SignIn } from './sign-in.tsx';

interface EntranceProps {
  readonly session: SessionBody | null;
  readonly provider: WhoAmI['provider'];
  /** What the identity provider answered, on the way back from it. */
  readonly answer: string | null;
  /** Leaves the change of a password; `null` where the password must be changed. */
  readonly leave: (() => void) | null;
}

const wordsOf = ({ code, title, detail }: ProblemBody): string =>
  code === 'password_refused' ? detail : `${title}${text('web.of')}${detail}`;

export const signOut = async (): Promise<void> => {
  const elsewhere = await service.signOut();
  enter(null);
  if (elsewhere !== null) location.assign(elsewhere);
};

/** The forms before the page: sign in, or set a password. A form has one request in flight. */
export const Entrance = ({ session, provider, answer, leave }: EntranceProps): ReactNode => {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  /** A one-time secret just typed need not be typed again to be replaced. */
  const [secret, setSecret] = useState('');
  const taken = useRef(false);

  const send = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      setRefusal(error instanceof service.Refused ? wordsOf(error.problem) : text('web.unreachable'));
    } finally {
      setBusy(false);
    }
  };
  const start = (work: () => Promise<void>): void => {
    send(work).catch(reportError);
  };
  useEffect(() => {
    if (answer === null || taken.current) return;
    taken.current = true;
    start(async () => enter(await service.enterByProvider(answer)));
  });

  return (
    <>
      <PlainBar />
      <main className={css.entrance}>
        {refusal === null ? null : (
          <p className={css.refusal} id="entrance-refusal" role="alert">
            <Glyph shape="broken" />
            {refusal}
          </p>
        )}
        {session === null ? (
          <SignIn
            busy={busy}
            provider={provider}
            signIn={(login, password) =>
              start(async () => {
                const signedIn = await service.signIn(login, password);
                setSecret(signedIn.mustChangePassword ? password : '');
                enter(signedIn);
              })
            }
            byProvider={() => start(async () => location.assign(await service.beginByProvider()))}
          />
        ) : (
          <NewPassword
            busy={busy}
            login={session.account.login ?? ''}
            present={secret}
            refuse={setRefusal}
            leaveText={text(leave === null ? 'web.sign_out' : 'web.password.leave')}
            leave={leave ?? (() => start(signOut))}
            change={(present, next) =>
              start(async () => {
                enter(await service.changePassword(present, next));
                leave?.();
              })
            }
          />
        )}
      </main>
    </>
  );
};
