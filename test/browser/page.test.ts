import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import type { SolveOptions, SolveRequest } from '../../solver/contract.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { PostPool } from '../../src/policy/staffing-terms.ts';
import { type TestService, testService } from '../http/service.ts';
import { solveAtOnce, solveUntilCancelled } from '../http/solves.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
let service: TestService;
let address: string;
let page: Page;
const errors: string[] = [];
/** Whether the next solve answers, or works until it is stopped. */
let answers = true;

/** The plan with posts borrowed for where its moves go, for as long as the pool lends. */
const withLoan = (plan: Plan, pool: PostPool | null): Plan => {
  if (pool === null) return plan;
  const { start, end } = pool;
  const loan = { purpose: 'leave_cover', number: 2, start, end } as const;
  return { ...plan, poolLoans: plan.transfers.map(({ toSchoolId }) => ({ schoolId: toSchoolId, ...loan })) };
};

beforeAll(async () => {
  browser = await openBrowser();
  service = await testService({
    solve: async (request: SolveRequest, options: SolveOptions) => {
      if (!answers) return solveUntilCancelled(request, options);
      const { plan, run } = await solveAtOnce(request, options);
      return { plan: withLoan(plan, request.policy.postPool), run };
    },
  });
  address = await service.app.listen({ host: '127.0.0.1', port: 0 });
  const dataset = await service.inject({ method: 'POST', url: '/api/datasets', payload: { name: 'small' } });
  await service.inject({ method: 'POST', url: '/api/plans', payload: { datasetId: dataset.json().id } });
});
afterEach(async () => {
  answers = true;
  await page.close();
});
afterAll(async () => {
  await browser.close();
  await service.close();
});

/** The page, signed in as the personnel officer or signed out. */
const visit = async (locale = 'zh-CN', width = 1440, client: Client | null = service.officer): Promise<Page> => {
  errors.length = 0;
  page = await browser.newPage({ locale, viewport: { width, height: 900 } });
  if (client !== null)
    await page.context().addCookies([{ name: 'junheng_session', value: client.session, url: address }]);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (said) => {
    if (said.type() === 'error') errors.push(said.text());
  });
  await page.goto(address);
  return page;
};

const open = async (locale = 'zh-CN', width = 1440): Promise<Page> => {
  await visit(locale, width);
  await page.waitForSelector('.moves tbody tr');
  return page;
};

describe('the page', () => {
  it('shows quotas with arithmetic and clause, levels with their seal, and the moves', async () => {
    await open();
    expect(await page.title()).toBe('均衡 · 交流轮岗方案');
    expect(await page.locator('.meter').first().innerText()).toMatch(/符合交流条件 \d+ × 10%[\s\S]*条款 0\.41/);
    expect(await page.locator('.levels tbody tr').first().innerText()).toMatch(/证\s*相等/);
    expect(await page.locator('.moves tbody tr').count()).toBe(1);
    expect(await page.locator('.state').innerText()).toContain('已证最优');
    expect(errors).toEqual([]);
  });

  it('speaks English to an English browser, and either at the press of a button', async () => {
    await open('en-GB');
    expect(await page.locator('#work h1').innerText()).toBe('Rotation plan');
    await page.click('#language');
    await page.waitForFunction(() => document.querySelector('#work h1')?.textContent === '交流轮岗方案');
    await page.locator('th[aria-sort=ascending]', { hasText: '拟交流学校' }).waitFor();
    await page.reload();
    await page.waitForFunction(() => document.querySelector('#work h1')?.textContent === '交流轮岗方案');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  it('renders every message key as text in both languages', async () => {
    for (const locale of ['zh-CN', 'en-GB']) {
      await open(locale);
      const text = await page.locator('body').innerText();
      expect(text).not.toMatch(/\b(web|report|cli|goal|rule|status|scope|mode|area)\.[a-z_.]+/);
      if (locale === 'zh-CN') await page.close();
    }
  });

  it('shows what was not checked, posts borrowed and costs, where the plan has them', async () => {
    await open();
    expect(await page.locator('#tables details').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'table-exemption_effect',
    ]);
    const { datasetId, id: before } = (await service.inject('/api/plans')).json().plans[0];
    const policy = {
      graduating_rotation_rate: '30%',
      post_pool: { total: 5, start: '2026-09-01', end: '2027-08-31' },
      cost_rates: { subsidy_fen_per_month: [10_050, 20_000, 30_000, 40_000] },
    };
    const started = await service.inject({ method: 'POST', url: '/api/plans', payload: { datasetId, policy } });
    expect(started.statusCode).toBe(202);
    expect(started.json().id).not.toBe(before);
    await page.reload();
    await page.waitForSelector('#table-costs tfoot tr');
    expect(await page.locator('#table-not-checked').innerText()).toContain('毕业班');
    expect(await page.locator('.levels a').innerText()).toBe('另有 1 项未核验');
    expect(await page.locator('#table-pool_loans tbody').innerText()).toMatch(/2\s+2026-09-01\s+2027-08-31/);
    expect(await page.locator('#table-costs tfoot').innerText()).toMatch(/合计[\s\S]*\d/);
    expect(await page.locator('#tables summary').allInnerTexts()).toHaveLength(4);
    expect(errors).toEqual([]);
  });

  it('finds, sorts and walks by keyboard', async () => {
    await open();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.type('没有这个人');
    await page.waitForSelector('.moves tbody tr', { state: 'detached' });
    expect(await page.locator('.foot').innerText()).toContain('没有符合筛选的行');
    await page.fill('.tools input', '');
    await page.focus('[data-sort=minutes]');
    await page.keyboard.press('Enter');
    expect(await page.locator('th[aria-sort=ascending]').innerText()).toContain('单程');
    await page.keyboard.press('Enter');
    expect(await page.locator('th[aria-sort=descending]').innerText()).toContain('单程');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TR');
  });

  it('starts a plan, follows it, and stops it', async () => {
    await open();
    answers = false;
    await page.click('#start');
    await page.waitForFunction(() => document.querySelector('#state')?.textContent?.includes('还差 8'));
    await page.click('#cancel');
    await page.waitForFunction(() => document.querySelector('#state')?.textContent?.includes('已停止'));
    expect(await page.locator('#cancel').isVisible()).toBe(false);
    answers = true;
    await page.click('#start');
    await page.waitForFunction(() => document.querySelector('#state')?.textContent?.includes('已证最优'));
    expect(errors).toEqual([]);
  });

  it('asks to sign in again when the session ends while a plan is followed', async () => {
    const { app, database, districtId } = service;
    const client = await signedIn(app, database, { role: 'personnel_officer', districtId });
    await visit('zh-CN', 1440, client);
    await page.waitForFunction(() => document.querySelector('#state')?.textContent?.includes('已证最优'));
    answers = false;
    await page.click('#start');
    await page.waitForSelector('#cancel:not([hidden])');
    await client.inject({ method: 'DELETE', url: '/api/session' });
    await page.waitForSelector('#login-form:not([hidden])');
    const [{ id, datasetId }] = (await service.inject('/api/plans')).json().plans;
    await service.inject({ method: 'DELETE', url: `/api/plans/${id}` });
    // The newest plan is one with moves again.
    answers = true;
    await service.inject({ method: 'POST', url: '/api/plans', payload: { datasetId } });
  });

  it('shows every fault of an upload in its place, and that nothing was imported', async () => {
    await open();
    const [schools, teachers] = [join(service.folder, 'schools.csv'), join(service.folder, 'teachers.csv')];
    await writeFile(schools, 'school_id,name,stages,area_class,approved_posts\nS1,一小,primary,火星,20\n');
    await writeFile(
      teachers,
      'teacher_id,name,school_id,joined_school,stage,subject\nT1,张三,S1,2031-13,primary,占星\n',
    );
    await page.setInputFiles('#upload', [schools, teachers]);
    await page.waitForSelector('#faults tbody tr');
    const text = await page.locator('#faults').innerText();
    for (const expected of ['没有导入任何一行', '火星', '2031-13', '占星', '第 2 行']) expect(text).toContain(expected);
  });

  it.each([
    ['zh-CN', '已导入', '没有导入任何一行'],
    ['en-GB', 'Imported', 'nothing was imported'],
  ])('follows an upload that takes its time to its dataset, and to its faults: %s', async (locale, done, refused) => {
    await open(locale);
    await page.route('**/api/datasets', (route) =>
      route.continue({ headers: { ...route.request().headers(), prefer: 'respond-async' } }),
    );
    const taken: number[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('/api/datasets')) taken.push(response.status());
    });
    const names = ['schools.csv', 'teachers.csv', 'posts.csv', 'travel.csv'];
    const files = names.map((name) => join(service.folder, 'small', name));
    await page.setInputFiles('#upload', files);
    await page.waitForFunction((text) => document.querySelector('#state')?.textContent?.includes(text), done);
    expect(await page.locator('#state').innerText()).toContain('60');
    await page.setInputFiles('#upload', files.slice(0, 1));
    await page.waitForSelector('#faults tbody tr');
    expect(await page.locator('#faults').innerText()).toContain(refused);
    expect(taken).toEqual([202, 202]);
    expect(errors).toEqual([]);
  });

  it('fits a phone without scrolling sideways', async () => {
    await open('zh-CN', 390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const height = await page.locator('#start').evaluate((button) => button.getBoundingClientRect().height);
    expect(height).toBeGreaterThanOrEqual(44);
  });
});

describe('the entrance', () => {
  /** A new account with two roles; the secret of its first sign-in. */
  const newAccount = async (login: string): Promise<string> => {
    const { app, database, districtId } = service;
    const administrator = await signedIn(app, database, { role: 'administrator', districtId: null });
    const memberships = [{ role: 'personnel_officer', districtId }, { role: 'administrator' }];
    const payload = { login, displayName: '王丽', memberships };
    return (await administrator.inject({ method: 'POST', url: '/api/accounts', payload })).json().secret;
  };
  const enter = async (login: string, password: string): Promise<void> => {
    await page.fill('#login-name', login);
    await page.fill('#login-password', password);
    await page.keyboard.press('Enter');
  };
  const own = '举头望明月低头思故乡';

  it('asks for a login, then for a password of one’s own, and then shows the plan', async () => {
    const secret = await newAccount('wang.li');
    await visit('zh-CN', 1366, null);
    await page.waitForSelector('#login-form');
    expect(await page.locator('#work').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('login-name');
    await enter('wang.li', 'wrong');
    await page.waitForSelector('#entrance-refusal:not([hidden])');
    expect(await page.locator('#entrance-refusal').innerText()).toContain('登录名或密码不对');
    await enter('wang.li', secret);
    await page.waitForSelector('#change-form');
    await page.fill('#next-password', own);
    await page.fill('#again-password', `${own}了`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#entrance-refusal:not([hidden])');
    expect(await page.locator('#entrance-refusal').innerText()).toBe('两次输入的新密码不一样');
    await page.fill('#again-password', own);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.moves tbody tr');
    expect(await page.locator('#who-name').innerText()).toBe('人事干部 · 王丽');
  });

  it('changes roles, offers what each may do, and signs out leaving nothing on the page', async () => {
    const secret = await newAccount('li.na');
    await visit('en-GB', 1366, null);
    await enter('li.na', secret);
    await page.fill('#next-password', own);
    await page.fill('#again-password', own);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.moves tbody tr');
    expect(await page.locator('#start').isVisible()).toBe(true);
    await page.click('#who-name');
    await page.locator('#who-menu button', { hasText: 'Administrator' }).click();
    await page.waitForFunction(() => document.querySelector('#who-name')?.textContent?.startsWith('Administrator'));
    expect(await page.locator('#state').innerText()).toContain('Administrators keep accounts');
    expect(await page.locator('.moves tbody tr').count()).toBe(0);
    expect(await page.locator('#start').isVisible()).toBe(false);
    await page.click('#who-name');
    await page.keyboard.press('Escape');
    expect(await page.locator('#who-menu').isVisible()).toBe(false);
    await page.click('#who-name');
    await page.locator('#who-menu button', { hasText: 'Sign out' }).click();
    await page.waitForSelector('#login-form');
    expect(await page.locator('#who').isVisible()).toBe(false);
    await page.reload();
    await page.waitForSelector('#login-form');
    expect(errors).toEqual([]);
  });

  it('comes back when the session has ended meanwhile', async () => {
    const { app, database, districtId } = service;
    const client = await signedIn(app, database, { role: 'personnel_officer', districtId });
    await visit('zh-CN', 1366, client);
    await page.waitForSelector('.moves tbody tr');
    await client.inject({ method: 'DELETE', url: '/api/session' });
    await page.click('#start');
    await page.waitForSelector('#login-form');
    expect(await page.locator('.moves tbody tr').count()).toBe(0);
  });

  it('fits a phone, with fields a finger meets', async () => {
    await visit('zh-CN', 390, null);
    await page.waitForSelector('#login-form');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const height = await page.locator('#login-name').evaluate((field) => field.getBoundingClientRect().height);
    expect(height).toBeGreaterThanOrEqual(44);
  });
});

describe('the page of a card', () => {
  it('opens a card by its link, removes the secret from the address, and offers the card', async () => {
    const [plan] = (await service.inject('/api/plans')).json().plans;
    await asService(service.database, (transaction) =>
      transaction.updateTable('plans').set({ state: 'in_review' }).execute(),
    );
    const { entries } = (await service.inject(`/api/datasets/${plan.datasetId}/ledger?limit=1`)).json();
    const payload = { teacherIds: [entries[0].teacherId] };
    const url = `/api/plans/${plan.id}/card-links`;
    const [{ link }] = (await service.inject({ method: 'POST', url, payload })).json().links;
    page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(`${address}${link}`);
    await page.waitForSelector('#card:not([hidden])');
    expect(new URL(page.url()).hash).toBe('');
    expect(requested.join()).not.toContain('jhc_');
    expect(await page.locator('#pdf').innerText()).toBe('打开卡片（PDF）');
    const card = await page.request.get(new URL((await page.getAttribute('#docx', 'href')) ?? '', address).href);
    expect([card.status(), card.headers()['content-type']]).toEqual([200, expect.stringContaining('wordprocessingml')]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.close();
    page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(`${address}/card.html#nothing`);
    await page.waitForSelector('#refusal:not([hidden])');
    expect(await page.locator('#refusal').innerText()).toContain('The link is no longer good');
  });
});
