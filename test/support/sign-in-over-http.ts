import { pageHeader } from '../../api/http/auth/same-origin.ts';

/** Asks a service that listens, as somebody signed in. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** The password somebody chooses at the first sign-in. */
export const chosenPassword = '海内存知己天涯若比邻';

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.slice(0, line.indexOf(';')))
    .join('; ');

/** Signs in at an address with a one-time secret, and chooses a password; the headers of further requests. */
export const signedInHeaders = async (
  address: string,
  login: string,
  secret: string,
): Promise<Readonly<Record<string, string>>> => {
  const headers = { 'content-type': 'application/json', [pageHeader]: '1' };
  const entered = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ login, password: secret }),
  });
  if (!entered.ok) throw new Error(await entered.text());
  const changed = await fetch(`${address}/api/session/password`, {
    method: 'PUT',
    headers: { ...headers, cookie: cookiesOf(entered) },
    body: JSON.stringify({ present: secret, next: chosenPassword }),
  });
  if (!changed.ok) throw new Error(await changed.text());
  return { cookie: cookiesOf(changed), [pageHeader]: '1' };
};

/** The same, as a function that asks. */
export const signInOverHttp = async (address: string, login: string, secret: string): Promise<Ask> => {
  const headers = await signedInHeaders(address, login, secret);
  return (path, init = {}) => fetch(`${address}${path}`, { ...init, headers: { ...headers, ...init.headers } });
};
