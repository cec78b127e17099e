/** What of a request tells where it comes from. */
export interface Origins {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The header the page sends with every request that changes something: no foreign form or link can set it. */
export const pageHeader = 'x-junheng-page';

const reading = ['GET', 'HEAD', 'OPTIONS'];

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};

/**
 * Whether a request that bears a cookie may change something: it must carry the page's header, and where the browser
 * says whence it comes, that must be here. `Sec-Fetch-Site` is sent to https and localhost only; on a plain-http
 * intranet `Origin` is. `publicHost` is the host of the configured public address, for a proxy that changes `Host`.
 */
export const isSameOrigin = ({ method, headers }: Origins, publicHost: string | null): boolean => {
  if (reading.includes(method)) return true;
  if (headers[pageHeader] === undefined) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = headers;
  if (origin === undefined) return true;
  const host = typeof origin === 'string' ? hostOf(origin) : null;
  return host !== null && (host === headers.host || host === publicHost);
};
