import cookie, { type CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PublicAddress } from '../public-address.ts';

/** The session, the device that has logged in before (see `api/access/throttle.ts`), and a sign-in begun with the provider. */
export type CookieName = 'session' | 'device' | 'entry';

/** Cookies of the service. None is readable by scripts, none is sent with a request another site causes. */
export interface Cookies {
  read(request: FastifyRequest, name: CookieName): string | null;
  /** `seconds`: how long the browser keeps it; `null`: until it is closed. */
  write(reply: FastifyReply, name: CookieName, value: string, seconds: number | null): void;
  clear(reply: FastifyReply, name: CookieName): void;
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly cookiesOf: Cookies;
  }
}

/** With https the name itself forbids plain http and other hosts to set it (`__Host-`, RFC 6265bis). */
export const cookieName = (name: CookieName, isHttps: boolean): string => `${isHttps ? '__Host-' : ''}junheng_${name}`;

export const cookies = async (app: FastifyInstance, address: PublicAddress | null): Promise<void> => {
  await app.register(cookie);
  const isHttps = address?.isHttps === true;
  const options: CookieSerializeOptions = { path: '/', httpOnly: true, sameSite: 'strict', secure: isHttps };
  app.decorate('cookiesOf', {
    read: (request, name) => request.cookies[cookieName(name, isHttps)] ?? null,
    write: (reply, name, value, seconds) =>
      void reply.setCookie(
        cookieName(name, isHttps),
        value,
        seconds === null ? options : { ...options, maxAge: seconds },
      ),
    clear: (reply, name) => void reply.clearCookie(cookieName(name, isHttps), options),
  });
};
