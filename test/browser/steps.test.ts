import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import type { TestService } from '../http/service.ts';
import { signedIn } from '../support/signed-in.ts';
import { openPageWorld, type PageWorld, type Visit } from './page-world.ts';

let world: PageWorld;
let service: TestService;
let page: Page;

beforeAll(async () => {
  world = await openPageWorld();
  ({ service } = world);
});
afterEach(() => page.close());
afterAll(() => world.close());

const visit = async (given: Visit): Promise<Page> => {
  page = await world.visit(given);
  return page;
};
const withoutKeys = /\b(web|report|cli|goal|rule|status|scope|mode|area|exemption|clause)\.[a-z_.]+/;

describe('the year', () => {
  it.each(['zh-CN', 'en-GB'])(
    'names each step with what is there and missing, and leads to its screen: %s',
    async (locale) => {
      await visit({ locale, path: '/', width: 1366, height: 768 });
      await page.waitForSelector('#year [data-step]');
      expect(await page.locator('#year [data-step]').count()).toBe(9);
      expect(await page.locator('body').innerText()).not.toMatch(withoutKeys);
      expect(await page.locator('[data-step=import]').innerText()).toContain('60');
      await page.locator('[data-step=posts] a').click();
      await page.waitForSelector('#heat');
      expect(world.errors).toEqual([]);
    },
  );
});

describe('the search', () => {
  it('finds a teacher, a school and a clause by Ctrl K and arrow keys, and a principal only what is their own', async () => {
    await visit({ path: '/', width: 1366, height: 768 });
    await page.waitForSelector('#year [data-step]');
    const { datasetId } = (await service.inject('/api/year')).json();
    const { entries } = (await service.inject(`/api/datasets/${datasetId}/ledger?limit=1`)).json();
    const [teacher] = entries;
    await page.keyboard.press('Control+k');
    await page.keyboard.type(teacher.teacherId);
    await page.locator('#hits [role=option]', { hasText: teacher.name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#findings');
    expect(await page.locator('#findings').innerText()).toContain(teacher.teacherId);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('0.4');
    await page.locator('#hits', { hasText: '条款' }).waitFor();
    expect(await page.locator('#hits').innerText()).not.toMatch(withoutKeys);
    const { app, database, districtId } = service;
    const principal = await signedIn(app, database, { role: 'principal', districtId, schoolId: 'nowhere' });
    const hidden = (await principal.inject(`/api/search?text=${teacher.teacherId}`)).json();
    expect([hidden.teachers, hidden.schools]).toEqual([[], []]);
    const own = await signedIn(app, database, { role: 'principal', districtId, schoolId: teacher.schoolId });
    const seen = (await own.inject(`/api/search?text=${teacher.teacherId}`)).json();
    expect(seen.teachers[0]).toMatchObject({ teacherId: teacher.teacherId, school: teacher.school });
    expect(world.errors).toEqual([]);
  });
});

describe('the posts', () => {
  it('show required, held and lacking of each school and subject, and the arithmetic of a cell, by keyboard', async () => {
    await visit({ path: '/posts', width: 1366, height: 768 });
    await page.waitForSelector('#heat button');
    const { datasetId } = (await service.inject('/api/year')).json();
    const { posts } = (await service.inject(`/api/datasets/${datasetId}/posts?limit=500`)).json();
    const gaps: readonly number[] = posts.map(({ gap }: { readonly gap: number }) => gap);
    expect(gaps.length).toBeGreaterThan(20);
    await page.locator('#heat button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#heat button[aria-pressed=true]');
    const label = (await page.locator('#heat button[aria-pressed=true]').getAttribute('aria-label')) ?? '';
    const address = new URL(page.url()).searchParams;
    const cell = posts.filter(
      (post: { readonly schoolId: string; readonly subject: string }) =>
        post.schoolId === address.get('school') && post.subject === address.get('subject'),
    );
    expect(label).toContain(cell[0].school);
    expect(await page.locator('#cell').innerText()).toMatch(
      new RegExp(`应配\\s*${cell[0].required}\\s*现有\\s*${cell[0].held}`),
    );
    const { stages, freePosts } = (
      await service.inject(
        `/api/datasets/${datasetId}/posts/arithmetic?schoolId=${cell[0].schoolId}&subject=${cell[0].subject}`,
      )
    ).json();
    await page.waitForSelector('#arithmetic');
    const arithmetic = await page.locator('#arithmetic').innerText();
    expect(arithmetic).toContain(`${freePosts} 个`);
    for (const { classes, teachers } of stages)
      expect(arithmetic).toMatch(new RegExp(`${classes} 班[\\s\\S]*${teachers} 人`));
    await page.getByRole('button', { name: '现有' }).click();
    await page.reload();
    await page.waitForSelector('#heat button[aria-pressed=true]');
    const held = cell.reduce((sum: number, post: { readonly held: number }) => sum + post.held, 0);
    expect(await page.locator('#heat button[aria-pressed=true]').innerText()).toBe(String(held));
    expect(world.errors).toEqual([]);
  });
});

describe('the ledger', () => {
  it('lists who is out and by which clause, with the count before any plan, and finds one person', async () => {
    await visit({ path: '/eligible', width: 1366, height: 768 });
    await page.waitForSelector('[data-teacher]');
    const { datasetId } = (await service.inject('/api/year')).json();
    const ledger = (await service.inject(`/api/datasets/${datasetId}/ledger?eligible=no`)).json();
    expect(await page.locator('#witness').innerText()).toMatch(new RegExp(`符合条件\\s*${ledger.eligible}`));
    await page.getByRole('button', { name: '不符合', exact: true }).click();
    await page.waitForFunction(
      (count) => document.querySelector('#matching')?.textContent === `${count} 人`,
      ledger.matching,
    );
    const [first] = ledger.entries;
    await page.fill('#find', first.teacherId);
    await page.waitForFunction(() => document.querySelectorAll('[data-teacher]').length === 1);
    await page.locator('[data-teacher] button').click();
    await page.waitForSelector('#findings');
    expect(await page.locator('#findings').innerText()).toContain('不符合');
    await page.reload();
    await page.waitForSelector('#findings');
    expect(await page.locator('body').innerText()).not.toMatch(withoutKeys);
    expect(world.errors).toEqual([]);
  });
});

describe('the publication', () => {
  it('names what each step lacks before it can be taken, and makes documents that open', async () => {
    await visit({ path: '/publish', width: 1366, height: 768 });
    await page.waitForSelector('#plan-steps [data-step]');
    expect(await page.locator('body').innerText()).not.toMatch(withoutKeys);
    // The plan of this test keeps no quota.
    expect(await page.locator('[data-step=open_review] button').isDisabled()).toBe(true);
    await asService(service.database, (transaction) =>
      transaction.updateTable('plans').set({ state: 'in_review' }).execute(),
    );
    await page.reload();
    await page.waitForSelector('[data-step=publish]');
    expect(await page.locator('[data-step=publish] button').isDisabled()).toBe(true);
    expect(await page.locator('[data-step=publish]').innerText()).not.toContain('条件已齐');
    await page.getByRole('button', { name: '生成文件' }).click();
    await page.waitForSelector('#documents tbody a');
    const href = (await page.locator('#documents tbody a').first().getAttribute('href')) ?? '';
    const document = await page.request.get(new URL(href, world.address).href);
    expect([document.status(), (await document.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect(world.errors).toEqual([]);
  });
});

describe('the review', () => {
  it('takes an objection of a principal on a phone in three taps, keeps the draft, and the officer decides it', async () => {
    const { app, database, districtId } = service;
    const [plan] = (await service.inject('/api/plans')).json().plans;
    const [move] = (await service.inject(`/api/plans/${plan.id}/transfers`)).json().transfers;
    const principal = await signedIn(app, database, { role: 'principal', districtId, schoolId: move.fromSchoolId });
    await visit({ path: '/', width: 390, height: 844, client: principal });
    await page.waitForSelector('#review [data-move]');
    expect(await page.locator('#progress').innerText()).toContain('已表态 0/1');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.locator('[data-move] button').first().click();
    await page.getByText('毕业班').click();
    await page.locator('[data-move] textarea').fill('任六（2）班班主任');
    const heights = await page
      .locator('[data-move] form button')
      .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.reload();
    await page.waitForSelector('[data-move] textarea');
    expect(await page.locator('[data-move] textarea').inputValue()).toBe('任六（2）班班主任');
    await page.getByRole('button', { name: '提交异议' }).click();
    await page.waitForFunction(() => document.querySelector('#progress')?.textContent?.includes('1/1'));
    expect(world.errors).toEqual([]);
    await page.close();
    await visit({ path: '/review', width: 1366, height: 768 });
    await page.waitForSelector('#objections [data-answer]');
    expect(await page.locator('#objections').innerText()).toMatch(/毕业班[\s\S]*任六（2）班班主任/);
    await page.locator('#objections input').fill('情况属实');
    await page.getByRole('button', { name: '采纳', exact: true }).click();
    await page.waitForSelector('#objections input', { state: 'detached' });
    expect(await page.locator('#objections').innerText()).toContain('情况属实');
    expect(world.errors).toEqual([]);
  });
});
