import { createServer } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProvider } from '../../api/http/auth/oidc/provider.ts';
import { readProviderSettings } from '../../api/http/auth/oidc/settings.ts';
import { readPublicAddress } from '../../api/http/public-address.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { type TestService, testService } from '../http/service.ts';
import { solveAtOnce } from '../http/solves.ts';
import { type RunningProvider, startProvider } from '../support/identity-provider.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
let provider: RunningProvider;
let service: TestService;
let home: string;

/** A free port: the provider needs the service's address before the service starts. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

beforeAll(async () => {
  browser = await openBrowser();
  const port = await freePort();
  home = `http://127.0.0.1:${port}`;
  // By its name another site than the service: cookies are kept apart as between two machines.
  provider = await startProvider({ returnAddress: `${home}/`, host: 'localhost' });
  const publicAddress = readPublicAddress(home) ?? null;
  const { issuer, clientId, clientSecret } = provider;
  const environment = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
  const settings = readProviderSettings(
    { ...environment, OIDC_NAME: '教育云账号', OIDC_SIGN_OUT: 'yes' },
    publicAddress,
  );
  const identityProvider = settings.ok && settings.value !== null ? openProvider(settings.value) : null;
  service = await testService({ solve: solveAtOnce }, { publicAddress }, undefined, { identityProvider });
  await service.app.listen({ host: '127.0.0.1', port });
  const { accountId } = service.officer.caller;
  await asService(service.database, (transaction) =>
    transaction
      .insertInto('identities')
      .values({ accountId, issuer: `${issuer}/`, subject: 'u-1', createdBy: accountId })
      .execute(),
  );
});
afterAll(async () => {
  await browser.close();
  await service.close();
  await provider.close();
});

const visit = async (width: number, height: number, locale = 'zh-CN'): Promise<Page> => {
  const page = await browser.newPage({ locale, viewport: { width, height } });
  await page.goto(home);
  await page.waitForSelector('#by-provider');
  const folder = process.env.JUNHENG_SCREENSHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/provider-${locale}-${width}.png` });
  return page;
};

describe('the page with an identity provider', () => {
  it('offers it below the password, goes there and comes back signed in, with nothing left in the address', async () => {
    provider.person = { subject: 'u-1' };
    const page = await visit(1366, 768);
    expect(await page.textContent('#by-provider')).toBe('用教育云账号登录');
    await page.click('#by-provider');
    await page.waitForSelector('#who');
    expect(page.url()).toBe(`${home}/`);
    expect(await page.locator('#login-form').count()).toBe(0);
    await page.reload();
    await page.waitForSelector('#who');
    // Signing out leads on to the provider, which asks before it signs out too.
    await page.click('#who');
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.waitForURL(/localhost/);
    await page.goto(home);
    await page.waitForSelector('#login-form');
    await page.context().close();
  });

  it('says in plain words that it was no use, and goes on with the password', async () => {
    provider.person = null;
    const page = await visit(390, 844);
    await page.click('#by-provider');
    await page.waitForSelector('#entrance-refusal');
    expect(await page.textContent('#entrance-refusal')).toContain('统一身份认证没有通过');
    expect(page.url()).toBe(`${home}/`);
    expect(await page.isEnabled('#login-form button[type=submit]')).toBe(true);
    const folder = process.env.JUNHENG_SCREENSHOTS;
    if (folder !== undefined) await page.screenshot({ path: `${folder}/provider-refused.png` });
    await page.context().close();
    const english = await visit(390, 844, 'en-GB');
    expect(await english.textContent('#by-provider')).toBe('Sign in with 教育云账号');
    await english.click('#language');
    await english.waitForFunction(() => document.documentElement.lang === 'zh-CN');
    await english.waitForFunction(() => document.querySelector('#by-provider')?.textContent === '用教育云账号登录');
    await english.context().close();
  });
});
