/** Where browsers reach the service, as the configured address says; without one, whatever address they used. */
export interface PublicAddress {
  readonly origin: string;
  readonly host: string;
  readonly isHttps: boolean;
}

/** Reads `https://junheng.example` or `http://10.1.2.3:8080`; `undefined` where it is not an address of http without a path. */
export const readPublicAddress = (text: string): PublicAddress | undefined => {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return undefined;
  const isBare =
    url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  return isBare ? { origin: url.origin, host: url.host, isHttps: url.protocol === 'https:' } : undefined;
};
