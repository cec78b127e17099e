import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { createToken, listTokens, revokeToken, type TokenBody } from '../../app/people-service.ts';
import { refresh, useAsk } from '../../app/queries.ts';
import { useSession } from '../../app/session.ts';
import { moment, text } from '../../app/texts.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import css from './administration.module.css';
import { ProblemLine } from './problem-line.tsx';

type Scopes = TokenBody['scopes'];

/** The scopes a program can be given: all the role may read, or one area. */
const scopesFor = (actions: readonly string[]): readonly string[] => [
  ...new Set(
    actions.filter((action) => action.endsWith('.read')).map((action) => `${action.slice(0, action.indexOf('.'))}.*`),
  ),
];

const Row = ({ token }: { readonly token: TokenBody }): ReactNode => {
  const revoke = useMutation({ mutationFn: () => revokeToken(token.id), onSettled: () => refresh('tokens') });
  return (
    <tr>
      <td>
        <b>{token.name}</b>
      </td>
      <td className="wrap">{token.scopes.join(' ')}</td>
      <td>{moment(token.createdAt)}</td>
      <td>{moment(token.expiresAt)}</td>
      <td>{token.usedAt === null ? text('web.people.admin.never_used') : moment(token.usedAt)}</td>
      <td>
        <Button className={`button danger ${css.small}`} isDisabled={revoke.isPending} onPress={() => revoke.mutate()}>
          {text('web.people.admin.revoke')}
        </Button>
        <ProblemLine error={revoke.error} />
      </td>
    </tr>
  );
};

/** The tokens of the present role, for programs that read over HTTP. */
export const Tokens = (): ReactNode => {
  const { actions } = useSession();
  const tokens = useAsk(['tokens'], listTokens);
  const offered = scopesFor(Object.keys(actions));
  const [[name, scope, days], setGiven] = useState<readonly [string, string, number]>(['', offered[0] ?? '', 90]);
  const create = useMutation({
    mutationFn: () => createToken({ name: name.trim(), scopes: [scope] as Scopes, days }),
    onSuccess: async () => {
      setGiven(['', scope, days]);
      await refresh('tokens');
    },
  });
  if (tokens.isError) return <Failed error={tokens.error} again={tokens.refetch} />;
  if (tokens.data === undefined) return <Loading what={text('web.people.admin.tokens')} />;
  return (
    <div className={css.parts}>
      {create.data === undefined ? null : (
        <p className={css.secret} role="status" id="secret">
          <Glyph shape="warning" />
          <span>{text('web.people.admin.token_secret', { name: create.data.token.name })}</span>
          <code>{create.data.secret}</code>
        </p>
      )}
      <section className="panel">
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            create.mutate();
          }}
        >
          <label className="field">
            {text('web.people.admin.token_name')}
            <input
              className="input"
              required
              maxLength={100}
              value={name}
              onChange={({ target }) => setGiven([target.value, scope, days])}
            />
          </label>
          <label className="field">
            {text('web.people.admin.scope')}
            <select className="input" value={scope} onChange={({ target }) => setGiven([name, target.value, days])}>
              {offered.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            {text('web.people.links.days')}
            <input
              className="input"
              type="number"
              min={1}
              max={366}
              required
              value={days}
              onChange={({ target }) => setGiven([name, scope, Number(target.value)])}
            />
          </label>
          <Button type="submit" className="button primary" isDisabled={create.isPending}>
            {text('web.people.admin.make_token')}
          </Button>
        </form>
        <ProblemLine error={create.error} />
      </section>
      {tokens.data.length === 0 ? (
        <Statement title={text('web.people.admin.no_tokens')}>
          <p>{text('web.people.admin.no_tokens_detail')}</p>
        </Statement>
      ) : (
        <section className="panel scroll" id="tokens">
          <table className="table">
            <thead>
              <tr>
                {['token_name', 'scope', 'since', 'until', 'used', 'actions'].map((column) => (
                  <th key={column} scope="col">
                    {text(`web.people.admin.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tokens.data.map((token) => (
                <Row key={token.id} token={token} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
};
