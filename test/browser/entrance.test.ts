import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import type { TestService } from '../http/service.ts';
import { signedIn } from '../support/signed-in.ts';
import { openPageWorld, type PageWorld, type Visit } from './page-world.ts';

let world: PageWorld;
let service: TestService;
let address: string;
let page: Page;

beforeAll(async () => {
  world = await openPageWorld();
  ({ service, address } = world);
});
afterEach(async () => {
  world.nextSolve('plan');
  await page.close();
});
afterAll(() => world.close());

const visit = async (given: Visit = {}): Promise<Page> => {
  page = await world.visit(given);
  return page;
};

describe('the import', () => {
  /** The screen for imports, with the files of a folder of the test chosen. */
  const upload = async (files: readonly string[], locale = 'zh-CN'): Promise<void> => {
    await visit({ locale });
    await page.goto(`${address}/import`);
    await page.setInputFiles('#upload', files);
  };

  it('shows every fault of an upload in its cell over a reload, mends them there, and imports the whole', async () => {
    const [schools, teachers] = [join(service.folder, 'schools.csv'), join(service.folder, 'teachers.csv')];
    await writeFile(
      schools,
      'school_id,name,stages,区域类,approved_posts\nS1,一小,primary,urban,20\nS2,二小,primary,rural,9\n',
    );
    const rows = [
      'T1,张三,S1,2031-13,primary,chinees',
      'T2,李四,S1,2019-09,primary,chinees',
      'T3,王五,S2,2020-09,primary,music',
    ];
    await writeFile(teachers, `teacher_id,name,school_id,joined_school,stage,subject\n${rows.join('\n')}\n`);
    await upload([schools, teachers]);
    await page.waitForSelector('#map-headings');
    await page.reload();
    await page.waitForSelector('#map-headings');
    expect(await page.locator('#refused').innerText()).toContain('没有导入任何一行');
    // The heading is mapped once, and the upload is read again with it.
    await page.getByRole('button', { name: '记住', exact: true }).click();
    await page.locator('#headings', { hasText: '区域类' }).waitFor();
    await page.click('#check-again');
    await page.waitForSelector('[data-cell=D2][aria-invalid=true]');
    expect(await page.locator('#to-mend').innerText()).toContain('还有 3 处错误');
    const list = page.locator('#sheet-faults');
    expect(await list.locator('button').count()).toBe(2);
    await page.keyboard.press('F8');
    await page.waitForFunction(() => document.querySelector('#active-cell')?.getAttribute('data-cell') === 'F2');
    expect(await page.locator('#formula').innerText()).toBe('chinees');
    expect(await list.locator('button[aria-current=true]').innerText()).toContain('2 处');
    await page.getByRole('button', { name: '同列 2 处一并改' }).click();
    await page.reload();
    await page.waitForSelector('#to-mend');
    expect(await page.locator('#to-mend').innerText()).toContain('还有 1 处错误');
    expect(await page.locator('[data-cell=F3]').innerText()).toBe('chinese');
    await page.keyboard.press('F8');
    await page.locator('#sheet').focus();
    await page.keyboard.press('Enter');
    await page.locator('#own-value').click();
    await page.getByRole('textbox', { name: '改成什么' }).fill('2020-12');
    await page.keyboard.press('Enter');
    await page.locator('#import-mended').click();
    await page.waitForFunction(() => document.querySelector('#state')?.textContent?.includes('已导入'));
    const { datasets } = (await service.inject('/api/datasets')).json();
    expect(datasets[0]).toMatchObject({ inForce: true, counts: { schools: 2, teachers: 3 } });
    const { events } = (await service.inject('/api/events')).json();
    expect(events.filter(({ action }: { readonly action: string }) => action === 'datasets.correct')).toHaveLength(2);
    await page.getByRole('button', { name: '不再使用表头“区域类”' }).click();
    await page.locator('#headings').waitFor({ state: 'detached' });
    await service.inject({
      method: 'POST',
      url: `/api/datasets/${datasets[0].id}/withdraw`,
      payload: { why: '只是试改' },
    });
    expect(world.errors).toEqual([]);
  });

  it.each([
    ['zh-CN', '已导入', '没有导入任何一行'],
    ['en-GB', 'Imported', 'nothing was imported'],
  ])('follows an upload to its dataset, and to its faults: %s', async (locale, done, refused) => {
    const taken: number[] = [];
    const names = ['schools.csv', 'teachers.csv', 'posts.csv', 'travel.csv'];
    const files = names.map((name) => join(service.folder, 'small', name));
    await visit({ locale });
    page.on('response', (response) => {
      if (response.request().method() === 'POST' && response.url().endsWith('/api/datasets'))
        taken.push(response.status());
    });
    await page.goto(`${address}/import`);
    await page.setInputFiles('#upload', files);
    await page.waitForFunction((text) => document.querySelector('#state')?.textContent?.includes(text), done);
    expect(await page.locator('#state').innerText()).toContain('60');
    await page.setInputFiles('#upload', files.slice(0, 1));
    await page.waitForSelector('#refused');
    expect(await page.locator('#refused').innerText()).toContain(refused);
    expect(await page.locator('#faults tbody tr').count()).toBeGreaterThan(0);
    expect(taken).toEqual([202, 202]);
    expect(world.errors).toEqual([]);
  });

  it('stays on the page when a file is dropped next to its place', async () => {
    await upload([]);
    const isPrevented = await page.evaluate(() => {
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true });
      document.body.dispatchEvent(drop);
      return drop.defaultPrevented;
    });
    expect(isPrevented).toBe(true);
  });

  it('lists the datasets with the one in force, and withdraws one with its reason on record', async () => {
    await upload([]);
    const inForce = async (): Promise<string | null> => {
      const row = page.locator('#datasets tbody tr', { hasText: '在用' });
      await row.waitFor();
      return row.getAttribute('data-dataset');
    };
    const before = await inForce();
    await page.locator(`[data-dataset="${before}"] button`).click();
    await page.getByRole('dialog').getByRole('textbox').fill('传错了文件');
    await page.getByRole('button', { name: '撤回数据' }).click();
    await page.locator(`[data-dataset="${before}"]`, { hasText: '已撤回' }).waitFor();
    const { datasets } = (await service.inject('/api/datasets')).json();
    expect(datasets.find(({ id }: { readonly id: string }) => id === before)).toMatchObject({
      inForce: false,
      withdrawnWhy: '传错了文件',
    });
    expect(world.errors).toEqual([]);
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
    await visit({ locale: 'zh-CN', width: 1366, client: null });
    await page.waitForSelector('#login-form');
    expect(await page.locator('main h1').innerText()).toBe('登录');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('login-name');
    await enter('wang.li', 'wrong');
    await page.waitForSelector('#entrance-refusal');
    expect(await page.locator('#entrance-refusal').innerText()).toContain('登录名或密码不对');
    await enter('wang.li', secret);
    await page.waitForSelector('#change-form');
    await page.fill('#next-password', own);
    await page.fill('#again-password', `${own}了`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#entrance-refusal');
    expect(await page.locator('#entrance-refusal').innerText()).toBe('两次输入的新密码不一样');
    await page.fill('#again-password', own);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-move]');
    expect(await page.locator('#who').innerText()).toBe('人事干部 · 王丽');
  });

  it('changes roles, offers what each may do, and signs out leaving nothing on the page', async () => {
    const secret = await newAccount('li.na');
    await visit({ locale: 'en-GB', width: 1366, client: null });
    await enter('li.na', secret);
    await page.fill('#next-password', own);
    await page.fill('#again-password', own);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-move]');
    expect(await page.locator('#generate').isVisible()).toBe(true);
    await page.click('#who');
    await page.getByRole('menuitemradio', { name: 'Administrator' }).click();
    await page.waitForFunction(() => document.querySelector('#who')?.textContent?.startsWith('Administrator'));
    await page.waitForSelector('#accounts tbody tr');
    expect(await page.locator('#accounts').innerText()).toContain('li.na');
    expect(await page.locator('[data-move]').count()).toBe(0);
    expect(await page.locator('#generate').count()).toBe(0);
    await page.click('#who');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role=menu]', { state: 'detached' });
    await page.click('#who');
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForSelector('#login-form');
    expect(await page.locator('#who').isVisible()).toBe(false);
    await page.reload();
    await page.waitForSelector('#login-form');
    expect(world.errors).toEqual([]);
  });

  it('comes back when the session has ended meanwhile', async () => {
    const { app, database, districtId } = service;
    const client = await signedIn(app, database, { role: 'personnel_officer', districtId });
    await visit({ locale: 'zh-CN', width: 1366, client });
    await page.waitForSelector('[data-move]');
    await client.inject({ method: 'DELETE', url: '/api/session' });
    await page.click('#generate');
    await page.waitForSelector('#login-form');
    expect(await page.locator('[data-move]').count()).toBe(0);
  });

  it('fits a phone, with fields a finger meets', async () => {
    await visit({ locale: 'zh-CN', width: 390, client: null });
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
    page = await world.browser.newPage({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(`${address}${link}`);
    await page.waitForSelector('#pdf');
    expect(new URL(page.url()).hash).toBe('');
    expect(requested.join()).not.toContain('jhc_');
    expect(await page.locator('#pdf').innerText()).toBe('打开卡片（PDF）');
    const card = await page.request.get(new URL((await page.getAttribute('#docx', 'href')) ?? '', address).href);
    expect([card.status(), card.headers()['content-type']]).toEqual([200, expect.stringContaining('wordprocessingml')]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.close();
    page = await world.browser.newPage({ locale: 'en-GB' });
    await page.goto(`${address}/card.html#nothing`);
    await page.waitForSelector('#refusal');
    expect(await page.locator('#refusal').innerText()).toContain('The link is no longer good');
  });
});
