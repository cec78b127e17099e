import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestService, testService } from '../http/service.ts';
import { solveAtOnce } from '../http/solves.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
let service: TestService;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  service = await testService({ solve: solveAtOnce });
  const address = await service.app.listen({ host: '127.0.0.1', port: 0 });
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (said) => {
    if (said.type() === 'error') errors.push(said.text());
  });
  const { session } = service.officer;
  await page.context().addCookies([{ name: 'junheng_session', value: session, url: address }]);
  await page.goto(`${address}/docs/`);
});
afterAll(async () => {
  await browser.close();
  await service.close();
});

/** Opens an operation, fills in what is given, executes it, and gives the status the service answered with. */
const execute = async (
  id: string,
  tag: string,
  given: { readonly values?: readonly string[]; readonly body?: object },
) => {
  const block = page.locator(`#operations-${tag}-${id}`);
  await block.locator('.opblock-summary-control').click();
  await block.getByRole('button', { name: 'Try it out' }).click();
  for (const [index, value] of (given.values ?? []).entries())
    await block.locator('.parameters input[type=text]').nth(index).fill(value);
  if (given.body !== undefined) await block.locator('textarea.body-param__text').fill(JSON.stringify(given.body));
  const answered = page.waitForResponse((answer) => answer.url().includes('/api/'));
  await block.getByRole('button', { name: 'Execute' }).click();
  const status = (await answered).status();
  await block.locator('.live-responses-table .response-col_status', { hasText: String(status) }).waitFor();
  return status;
};

describe('/docs for somebody signed in', () => {
  it('runs operations that read, create and change, with the session of the browser', async () => {
    await page.locator('.opblock-tag').first().waitFor();
    // Sections are closed at first.
    for (const tag of ['access', 'datasets', 'orders']) await page.locator(`#operations-tag-${tag}`).click();
    expect(await execute('getSession', 'access', {})).toBe(200);
    const token = { name: 'from the page', scopes: ['plans.read'], days: 1 };
    expect(await execute('postTokens', 'access', { body: token })).toBe(201);
    const { tokens } = (await service.inject('/api/tokens')).json();
    expect(tokens).toMatchObject([{ name: 'from the page' }]);
    expect(await execute('deleteTokensId', 'access', { values: [tokens[0].id] })).toBe(204);
    expect(await execute('getDatasets', 'datasets', {})).toBe(200);
  });

  it('loads nothing that the policy of its content forbids', () => {
    expect(errors).toEqual([]);
  });
});
