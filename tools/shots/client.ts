/** A signed-in client of a running service, as the page talks to it. */
export interface ShotClient {
  readonly session: string;
  readonly call: <Answer>(method: string, path: string, body?: object, etag?: string) => Promise<Answered<Answer>>;
}

export interface Answered<Answer> {
  readonly body: Answer;
  readonly etag: string;
}

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');

/** Signs in and replaces a one-time secret by the password. */
export const signInAt = async (
  address: string,
  login: string,
  secret: string,
  password: string,
): Promise<ShotClient> => {
  let cookie = '';
  const call = async <Answer>(method: string, path: string, body?: object, etag?: string) => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: {
        cookie,
        'x-junheng-page': '1',
        'accept-language': 'zh',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(etag === undefined ? {} : { 'if-match': etag }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    cookie = cookieOf(response) || cookie;
    const text = await response.text();
    return { body: (text === '' ? null : JSON.parse(text)) as Answer, etag: response.headers.get('etag') ?? '' };
  };
  await call('POST', '/api/session', { login, password: secret });
  if (secret !== password) await call('PUT', '/api/session/password', { present: secret, next: password });
  return {
    get session() {
      return /junheng_session=([^;]+)/.exec(cookie)?.[1] ?? '';
    },
    call,
  };
};
