import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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

const open = async (given: Visit = {}): Promise<Page> => {
  await visit(given);
  await page.waitForSelector('[data-move]');
  return page;
};

/** Opens the choice of data and policy and starts a run. */
const generate = async (): Promise<void> => {
  await page.click('#generate');
  await page.click('#start');
};

/** The newest plan with moves is shown again, whatever a test has started. */
const replan = async (datasetId: string): Promise<void> => {
  world.nextSolve('plan');
  await service.inject({ method: 'POST', url: '/api/plans', payload: { datasetId } });
};

describe('the page', () => {
  it('shows quotas with arithmetic and clause, levels with their seal, and the moves', async () => {
    await open();
    expect(await page.title()).toBe('均衡 · 交流轮岗方案');
    expect(await page.locator('[data-meter]').first().innerText()).toMatch(/符合交流条件 \d+ × 10%[\s\S]*条款 0\.41/);
    expect(await page.locator('#levels tbody tr').first().innerText()).toMatch(/证\s*相等/);
    expect(await page.locator('[data-move]').count()).toBe(1);
    expect(await page.locator('#shown-state').innerText()).toContain('已证最优 · 内置政策');
    expect(world.errors).toEqual([]);
  });

  it('opens the quotas by itself where one is broken, and folds them to a line that leaves fourteen rows', async () => {
    await visit({ locale: 'zh-CN', width: 1366, height: 768 });
    await page.waitForSelector('#summary');
    expect(await page.locator('#summary').innerText()).toContain('差 2 人');
    await page.keyboard.press('q');
    await page.waitForSelector('#summary', { state: 'detached' });
    expect(await page.locator('#strip').innerText()).toMatch(/交流比例[\s\S]*差 \d+[\s\S]*证/);
    const grid = await page.locator('#moves').boundingBox();
    expect(grid?.height).toBeGreaterThanOrEqual(28 + 14 * 27);
    await page.click('#fold');
    await page.waitForSelector('#summary');
  });

  it('speaks English to an English browser, and either at the press of a button', async () => {
    await open({ locale: 'en-GB' });
    expect(await page.locator('main h1').innerText()).toBe('Rotation plan');
    await page.click('#language');
    await page.waitForFunction(() => document.querySelector('main h1')?.textContent === '交流轮岗方案');
    await page.locator('[aria-sort=ascending]', { hasText: '拟交流学校' }).waitFor();
    await page.reload();
    await page.waitForFunction(() => document.querySelector('main h1')?.textContent === '交流轮岗方案');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  it('renders every message key as text in both languages', async () => {
    for (const locale of ['zh-CN', 'en-GB']) {
      await open({ locale });
      const texts = [await page.locator('body').innerText()];
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        texts.push(await page.getByRole('tabpanel').innerText());
      }
      expect(texts.join('\n')).not.toMatch(/\b(web|report|cli|goal|rule|status|scope|mode|area)\.[a-z_.]+/);
      if (locale === 'zh-CN') await page.close();
    }
  });

  it('shows what was not checked, posts borrowed and costs, where the plan has them', async () => {
    await open();
    const { datasetId, id: before } = (await service.inject('/api/plans')).json().plans[0];
    const policy = {
      graduating_rotation_rate: '30%',
      post_pool: { total: 5, start: '2026-09-01', end: '2027-08-31' },
      cost_rates: { subsidy_fen_per_month: [10_050, 20_000, 30_000, 40_000] },
    };
    const tables = async (): Promise<readonly (string | null)[]> => {
      await page.getByRole('tab', { name: '表格' }).click();
      await page.waitForSelector('#tables [data-table]');
      return page
        .locator('#tables [data-table]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-table')));
    };
    expect(await tables()).toContain('exemption_effect');
    expect(await tables()).not.toContain('costs');
    const started = await service.inject({ method: 'POST', url: '/api/plans', payload: { datasetId, policy } });
    expect(started.statusCode).toBe(202);
    expect(started.json().id).not.toBe(before);
    await page.goto(`${address}/plan/${started.json().id}`);
    await page.waitForSelector('[data-move]');
    expect(await page.getByRole('tab', { name: '核验' }).innerText()).toContain('另有 1 项未核验');
    expect(await tables()).toEqual(expect.arrayContaining(['exemption_effect', 'costs', 'pool_loans']));
    await page.click('[data-table=costs]');
    await page.waitForSelector('#table-costs tfoot tr');
    expect(await page.locator('#table-costs tfoot').innerText()).toMatch(/合计[\s\S]*\d/);
    await page.click('[data-table=pool_loans]');
    await page.waitForSelector('#table-pool_loans tbody tr');
    expect(await page.locator('#table-pool_loans tbody').innerText()).toMatch(/2\s+2026-09-01\s+2027-08-31/);
    // The part and the table stand in the address.
    await page.reload();
    await page.waitForSelector('#table-pool_loans tbody tr');
    await page.getByRole('tab', { name: '核验' }).click();
    await page.waitForSelector('#checks [data-check=warning]');
    expect(await page.locator('#checks [data-check=warning]').innerText()).toContain('毕业班');
    expect(world.errors).toEqual([]);
  });

  it('finds, sorts and walks by keyboard, and keeps filter, order and card over a reload', async () => {
    await open();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.type('没有这个人');
    await page.waitForSelector('[data-move]', { state: 'detached' });
    expect(await page.locator('#foot').innerText()).toContain('没有符合筛选的行');
    await page.waitForFunction(() => location.search.includes('find='));
    await page.reload();
    await page.waitForFunction(() => document.querySelector('#foot')?.textContent?.includes('没有符合筛选的行'));
    await page.fill('#find', '');
    await page.waitForSelector('[data-move]');
    await page.focus('[data-sort=minutes]');
    await page.keyboard.press('Enter');
    await page.locator('[aria-sort=ascending]', { hasText: '单程' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[aria-sort=descending]', { hasText: '单程' }).waitFor();
    await page.focus('#moves');
    await page.keyboard.press('Home');
    expect(await page.locator('#moves').getAttribute('aria-activedescendant')).toBe('move-1');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#card .verdict');
    expect(await page.locator('#card').innerText()).toMatch(/为什么符合条件[\s\S]*符合/);
    await page.reload();
    await page.waitForSelector('#card');
    expect(await page.locator('[aria-sort=descending]').innerText()).toContain('单程');
    await page.focus('#moves');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#card', { state: 'detached' });
    expect(world.errors).toEqual([]);
  });

  it('shows five thousand moves with fewer than four hundred rows as elements, and copies them all', async () => {
    const [plan] = (await service.inject('/api/plans')).json().plans;
    const [first] = (await service.inject(`/api/plans/${plan.id}/transfers`)).json().transfers;
    const many = Array.from({ length: 5000 }, (_, index) => ({
      ...first,
      teacherId: `X${index}`,
      teacher: `教师${index}`,
      toSchoolId: `S${index % 40}`,
      toSchool: `第${index % 40}小学`,
    }));
    await visit();
    await page.route('**/transfers*', (route) =>
      route.fulfill({ json: { transfers: many, matching: many.length, next: null } }),
    );
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.reload();
    await page.waitForFunction(() => document.querySelector('#foot')?.textContent?.includes('5,000'));
    expect(await page.locator('#moves').getAttribute('aria-rowcount')).toBe('5041');
    await page.focus('#moves');
    await page.keyboard.press('End');
    await page.waitForSelector('#move-5039');
    expect(await page.locator('#moves [role=row]').count()).toBeLessThan(400);
    await page.keyboard.press('Control+c');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).split('\n').length === 5001);
    const [head, one] = (await page.evaluate(() => navigator.clipboard.readText())).split('\r\n');
    expect(head?.split('\t').slice(0, 4)).toEqual(['序', '教师', '学段学科', '现任学校']);
    expect(one?.split('\t')[0]).toBe('1');
  });

  it('pins a move by a key as an order with undo, filters by it in the address, and lists why one stays', async () => {
    await open();
    await page.focus('#moves');
    await page.keyboard.press('Home');
    await page.keyboard.press('p');
    await page.waitForSelector('#undo-order');
    expect(await page.locator('#orders').innerText()).toMatch(/已固定.+到/);
    await page.click('[data-filter=ordered]');
    await page.waitForFunction(() => location.search.includes('ordered'));
    expect(await page.locator('[data-move]').count()).toBe(1);
    const [order] = (await service.inject('/api/orders?revoked=no')).json().orders;
    expect(order).toMatchObject({ kind: 'assign', reason: '人事科在名单上固定' });
    await page.click('#undo-order');
    await page.waitForSelector('[data-move]', { state: 'detached' });
    expect((await service.inject('/api/orders?revoked=no')).json().orders).toEqual([]);
    await page.click('[data-filter=ordered]');
    await page.click('#columns');
    await page.click('[data-column=serves]');
    await page.keyboard.press('Escape');
    await page.locator('#moves [role=columnheader]', { hasText: '计入' }).waitFor();
    const moved = await page.locator('[data-move]').getAttribute('data-move');
    const { datasetId } = (await service.inject('/api/plans')).json().plans[0];
    const { entries } = (await service.inject(`/api/datasets/${datasetId}/ledger`)).json();
    const staying = entries.find(({ teacherId }: { teacherId: string }) => teacherId !== moved);
    await page.fill('#find', staying.teacherId);
    await page.click(`[data-staying="${staying.teacherId}"]`);
    await page.waitForSelector('#card [data-block=eligible] .verdict');
    expect(await page.locator('#card').innerText()).toContain('本年不交流');
    expect(world.errors).toEqual([]);
  });

  it('draws flows and indicators with one chosen school through all of them, and each as a table', async () => {
    await open();
    await page.getByRole('tab', { name: '流向' }).click();
    await page.waitForSelector('#indicators [data-school]');
    expect(await page.locator('#flows-chart').innerText()).toContain('1 所学校派出 1 人，到 1 所学校');
    const school = page.locator('#flows-chart [role=button]').first();
    await school.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('school='));
    expect(await page.locator('#flows-chart [role=status]').innerText()).toMatch(/派出 1 人，接收 0 人/);
    await page.locator('#flows-chart').getByRole('button', { name: '看表格' }).click();
    await page.waitForSelector('#table-flows');
    await page.reload();
    await page.waitForSelector('#flows-chart [aria-pressed=true]');
    expect(world.errors).toEqual([]);
  });

  it('edits a policy: faults at their key, the order of goals by keyboard, what differs, and a version saved', async () => {
    await visit({ path: '/policy?group=limits' });
    await page.waitForSelector('[data-key=max_commute_minutes]');
    expect(await page.locator('[data-key=max_commute_minutes]').innerText()).toMatch(
      /单程通勤上限[\s\S]*默认：60[\s\S]*0\.48/,
    );
    await page.fill('#key-max_commute_minutes', '0');
    await page.waitForSelector('[data-fault=max_commute_minutes]');
    expect(await page.locator('#plan-policy').isDisabled()).toBe(true);
    await page.fill('#key-max_commute_minutes', '45');
    await page.waitForSelector('[data-change=max_commute_minutes]');
    expect(await page.locator('#policy-changes').innerText()).toMatch(/单程通勤上限.*60.*45/);
    const order = (): Promise<readonly string[]> => page.locator('#goal-order [role=row]').allInnerTexts();
    const before = await order();
    await page.locator('#goal-order [role=row]').first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForSelector('[data-change=goals]');
    const name = (row = ''): string => row.replace(/^[\s\d]+/, '');
    expect((await order()).map(name).slice(0, 2)).toEqual([name(before[1]), name(before[0])]);
    // What is not saved yet is there after a reload.
    await page.reload();
    await page.waitForSelector('[data-change=goals]');
    expect(await page.inputValue('#key-max_commute_minutes')).toBe('45');
    await page.fill('#policy-name', '本区办法');
    await page.click('#save-policy');
    await page.waitForFunction(() => location.search.includes('from='));
    const [stored] = (await service.inject('/api/policies')).json().policies;
    const saved = (await service.inject(`/api/policies/${stored.id}`)).json();
    expect(saved).toMatchObject({ name: '本区办法', version: 1, policy: { max_commute_minutes: 45 } });
    expect(saved.policy.goals.slice(0, 2)).toEqual(['unfilled_posts', 'unfilled_rural_posts']);
    await page.waitForFunction(() => document.querySelector('#policy-changes')?.textContent?.includes('没有不同'));
    expect(world.errors).toEqual([]);
  });

  it('starts a plan, follows it with a clock that ticks, and stops it, while the plan under review stays', async () => {
    await open();
    const shown = page.url();
    world.nextSolve('until cancelled');
    await generate();
    await page.waitForFunction(() => document.querySelector('#run')?.textContent?.includes('还差 8'));
    const clock = await page.locator('#clock').innerText();
    await page.waitForFunction((before) => document.querySelector('#clock')?.textContent !== before, clock);
    await page.click('#cancel');
    await page.waitForFunction(() => document.querySelector('#ended')?.textContent?.includes('已停止'));
    expect(await page.locator('#cancel').count()).toBe(0);
    expect(await page.locator('[data-move]').count()).toBe(1);
    await page.reload();
    await page.waitForSelector('[data-move]');
    expect(page.url()).toBe(shown);
    world.nextSolve('plan');
    await generate();
    await page.waitForFunction((before) => location.href !== before, shown);
    await page.waitForSelector('[data-move]');
    expect(await page.locator('#shown-state').innerText()).toContain('已证最优');
    await page.click('#compare');
    await page.waitForSelector('#compared');
    expect(await page.locator('#compared').innerText()).toMatch(/交流比例[\s\S]*相同/);
    expect(await page.locator('#changes [data-changed]').count()).toBe(0);
    expect(world.errors).toEqual([]);
  });

  it('says why no plan exists, with the requirements in conflict, and leaves the plan under review', async () => {
    await open();
    const shown = page.url();
    world.nextSolve('infeasible');
    await generate();
    await page.waitForFunction(() => document.querySelector('#ended')?.textContent?.includes('无可行方案'));
    expect(page.url()).toBe(shown);
    expect(await page.locator('[data-move]').count()).toBe(1);
    await page.getByRole('link', { name: '看原因' }).click();
    await page.waitForSelector('#conflicts');
    expect(await page.locator('#conflicts').innerText()).toContain('下列要求不能同时满足');
    expect(await page.locator('#conflicts').innerText()).toContain('放宽其中任何一条');
    expect(await page.locator('#conflicts li').count()).toBe(2);
    await page.goto(`${address}/plan`);
    await page.waitForSelector('[data-move]');
    expect(page.url()).toBe(shown);
    // Nor does it hide the plan from the year and the review.
    await page.goto(address);
    await page.waitForSelector('#year [data-step=plan]');
    expect(await page.locator('#year [data-step=plan]').innerText()).toContain('已证最优');
    expect(world.errors).toEqual([]);
  });

  it('asks to sign in again when the session ends while a plan is followed', async () => {
    const { app, database, districtId } = service;
    const client = await signedIn(app, database, { role: 'personnel_officer', districtId });
    await visit({ locale: 'zh-CN', width: 1440, client });
    await page.waitForSelector('[data-move]');
    world.nextSolve('until cancelled');
    await generate();
    await page.waitForSelector('#cancel');
    await client.inject({ method: 'DELETE', url: '/api/session' });
    await page.waitForSelector('#login-form');
    const [{ id, datasetId }] = (await service.inject('/api/plans')).json().plans;
    await service.inject({ method: 'DELETE', url: `/api/plans/${id}` });
    await replan(datasetId);
  });

  it('fits a phone without scrolling sideways', async () => {
    await open({ locale: 'zh-CN', width: 390 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const height = await page.locator('#generate').evaluate((button) => button.getBoundingClientRect().height);
    expect(height).toBeGreaterThanOrEqual(44);
  });
});
