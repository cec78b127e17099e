import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { policyDocument } from '../../src/policy/schema.ts';
import type { TestService } from '../http/service.ts';
import { lawfulDistrict, lawfulPolicy } from '../support/lawful-plan.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { openPageWorld, type PageWorld, type Visit } from './page-world.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

let world: PageWorld;
let service: TestService;
let page: Page;

beforeAll(async () => {
  world = await openPageWorld('2026-08-01');
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
    const file = { name: '证明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
    await page.locator('[data-move] input[type=file]').setInputFiles(file);
    await page.getByText('证明.pdf').waitFor();
    const buttons = page.locator('#review').getByRole('button', { name: /^(同意|提交异议)$/ });
    const heights = await buttons.evaluateAll((all) => all.map((button) => button.getBoundingClientRect()));
    expect(heights).toHaveLength(2);
    expect(Math.min(...heights.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
    // Both answers stay at the bottom of the window.
    expect(Math.max(...heights.map(({ bottom }) => bottom))).toBeLessThanOrEqual(844);
    await page.reload();
    await page.waitForSelector('[data-move] textarea');
    expect(await page.locator('[data-move] textarea').inputValue()).toBe('任六（2）班班主任');
    await page.getByText('证明.pdf').waitFor();
    await page.getByRole('button', { name: '提交异议' }).click();
    await page.waitForFunction(() => document.querySelector('#progress')?.textContent?.includes('1/1'));
    await page.getByRole('button', { name: '学科前后' }).click();
    await page.waitForSelector('#subjects li');
    expect(await page.locator('#subjects').innerText()).toMatch(/应配[\s\S]*现在[\s\S]*之后/);
    expect(world.errors).toEqual([]);
    await page.close();
    await visit({ path: '/review', width: 1366, height: 768 });
    await page.waitForSelector('#objections [data-answer]');
    expect(await page.locator('#objections').innerText()).toMatch(/毕业班[\s\S]*任六（2）班班主任[\s\S]*附件 1 份/);
    await page.locator('#objections [data-answer] button').click();
    await page.waitForSelector('#objection a[href^="/api/evidence/"]');
    const evidence = await page.locator('#objection a').getAttribute('href');
    const opened = await page.request.get(new URL(evidence ?? '', world.address).href);
    expect([opened.status(), (await opened.body()).toString()]).toEqual([200, '%PDF-1.7']);
    await page.locator('#objection textarea').fill('情况属实');

    // Another officer decides first: both decisions are shown, and the words are kept.
    const [answer] = (await service.inject(`/api/plans/${plan.id}/reviews?standing=open`)).json().answers;
    const payload = { verdict: 'reject', why: '另有安排', answers: [{ id: answer.id, revision: answer.revision }] };
    await service.inject({ method: 'POST', url: `/api/plans/${plan.id}/verdicts`, payload });
    const answered = page.waitForResponse((response) => response.url().endsWith('/verdict'));
    await page.getByRole('button', { name: '采纳', exact: true }).click();
    expect((await answered).status()).toBe(412);
    await page.waitForSelector('#both-values');
    await page.waitForSelector('#objection textarea', { state: 'detached' });
    expect(await page.locator('#both-values').innerText()).toMatch(/不采纳[\s\S]*采纳[\s\S]*另有安排[\s\S]*情况属实/);
    expect(await page.locator('#objections').innerText()).not.toContain('待处理');
  });
});

describe('the whole loop', () => {
  const step = (name: string) => page.locator(`[data-step=${name}] button`);
  const standsAt = (words: string) => page.getByText(words, { exact: false }).first().waitFor();

  it('goes from the draft to the decision as officer, two principals, leader and auditor', async () => {
    const { app, database, districtId } = service;
    const as = (role: 'leader' | 'auditor' | 'principal', part = {}) =>
      signedIn(app, database, { role, districtId, ...part });
    await asService(database, (transaction) => transaction.updateTable('plans').set({ state: 'draft' }).execute());
    await writeDatasetFolder(join(service.folder, 'lawful'), lawfulDistrict(), {
      headings: 'identifier',
      encoding: 'utf8',
    });
    world.nextSolve('proven');
    world.setToday('2026-08-03');
    const post = (url: string, payload: object = {}) => service.inject({ method: 'POST', url, payload });
    const datasetId = (await post('/api/datasets', { name: 'lawful' })).json().id;
    const { id: planId } = (await post('/api/plans', { datasetId, policy: policyDocument(lawfulPolicy()) })).json();
    await service.inject(`/api/plans/${planId}/events`);

    // The officer sends the plan to the schools.
    await visit({ path: '/publish', width: 1366, height: 768 });
    await step('open_review').click();
    await page.waitForSelector('[data-step=take_back]');
    await page.close();

    // One principal on a phone: an objection in three taps; the rest is accepted.
    const { transfers } = (await service.inject(`/api/plans/${planId}/transfers`)).json();
    const client = await as('principal', { schoolId: 'U1' });
    await visit({ path: '/', width: 390, height: 844, client });
    const leaving = transfers.find((one: { readonly fromSchoolId: string }) => one.fromSchoolId === 'U1').teacherId;
    await page.locator(`[data-move="${leaving}"] button`).click();
    await page.locator(`[data-move="${leaving}"]`).getByText('唯一学科教师').click();
    await page.getByRole('button', { name: '提交异议' }).click();
    await page.locator(`[data-move="${leaving}"]`).getByText('待处理').waitFor();
    await page.goto(`${world.address}/review`);
    await page.getByRole('button', { name: /全部同意/ }).click();
    await page.getByRole('button', { name: /确认全部同意/ }).click();
    const own = transfers.filter((one: { readonly fromSchoolId: string; readonly toSchoolId: string }) =>
      [one.fromSchoolId, one.toSchoolId].includes('U1'),
    ).length;
    await standsAt(`已表态 ${own}/${own}`);
    expect(world.errors).toEqual([]);
    await page.close();

    // Another at a desk, by keyboard alone; the personnel office registers the rest.
    await visit({ path: '/', width: 1366, height: 768, client: await as('principal', { schoolId: 'R1' }) });
    await page.getByRole('button', { name: '接收' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-move] button').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('aside [data-details]');
    await page.getByRole('button', { name: '同意', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-move]').first().getByText('同意').waitFor();
    await page.goto(`${world.address}/review`);
    for (const name of [/^其余 \d+ 人全部同意/, /^确认全部同意/]) {
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
    }
    await page.waitForFunction(() => /已表态 (\d+)\/\1/.test(document.querySelector('#progress')?.textContent ?? ''));
    await page.close();
    for (const schoolId of ['U2', 'R2']) await post(`/api/plans/${planId}/reviews`, { schoolId });

    // The officer decides what is ticked, together.
    await visit({ path: '/review', width: 1366, height: 768 });
    await page.waitForSelector('#objections [data-answer]');
    expect(await page.locator('#board').innerText()).toContain('4/4');
    await page.locator('#objections tbody input[type=checkbox]').check();
    await page.locator('#bulk input').fill('本校还有 5 名同学科教师');
    await page.getByRole('button', { name: '一并不采纳' }).click();
    await page.locator('#bulk').getByText('已处理 1 条').waitFor();
    await page.close();

    // The leader sees what it is worth, looks at the notice, publishes and decides.
    const leader = await as('leader');
    await visit({ path: '/approval', width: 1440, height: 900, client: leader });
    await page.waitForSelector('[data-part=rehearsal] tbody tr');
    expect(await page.locator('[data-meter]').count()).toBeGreaterThan(1);
    await page.goto(`${world.address}/publish?show=notice`);
    await page.waitForSelector('[data-page="2"]');
    expect(await page.locator('#notice-preview').innerText()).toContain('— 1 —');
    expect((await service.inject(`/api/plans/${planId}/documents`)).json().documents).toEqual([]);
    await page.goto(`${world.address}/approval`);
    await step('publish').click();
    await page.waitForSelector('[data-step=finalise]');
    world.setToday('2026-08-19');
    await page.reload();
    await page.waitForSelector('[data-step=finalise]');
    await page.locator('[data-step=finalise] input').fill('局党组会议纪要〔2026〕12号');
    await step('finalise').click();
    await page.waitForSelector('[data-step=revoke]');
    expect(world.errors).toEqual([]);
    await page.close();

    // The auditor finds every step in the trail, and nothing to press.
    await visit({ path: '/records?area=plans', width: 1366, height: 768, client: await as('auditor') });
    await page.waitForSelector('#events [data-event]');
    const trail = await page.locator('#events').innerText();
    for (const action of ['送交评议', '开始公示', '确定方案']) expect(trail).toContain(action);
    expect(trail).not.toContain('处理异议');
    await page.goto(`${world.address}/publish`);
    await page.waitForSelector('#plan-steps [data-step]');
    expect(await page.locator('#plan-steps button').count()).toBe(0);
    expect(world.errors).toEqual([]);
  });
});

/** What axe looks for: the rules of WCAG 2.2 at level AA, and of each only where it is broken. */
const asked: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

describe('every screen', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  // Both languages by `npm run test:long`: a second language has other words in the same places.
  const locales = process.env.JUNHENG_LONG === undefined ? ['zh-CN'] : ['zh-CN', 'en-GB'];

  it.each(locales)('has no violation of WCAG 2.2 AA: %s', async (locale) => {
    const { app, database, districtId } = service;
    const { planId } = (await service.inject('/api/year')).json();
    const own = await signedIn(app, database, { role: 'principal', districtId, schoolId: 'U1' });
    const central = (role: 'administrator' | 'province') => signedIn(app, database, { role, districtId: null });
    const { officer } = service;
    const screens: readonly (readonly [path: string, ready: string, client: Client | null, width?: number])[] = [
      ['/', '#login-form', null],
      ['/', '#year', officer],
      ['/import', 'main h1', officer],
      ['/posts', '#heat', officer],
      ['/eligible', '[data-teacher]', officer],
      [`/plan/${planId}`, '[data-move]', officer],
      ['/review', '#rates tbody tr', officer],
      ['/review?print=reminders', 'main h1', officer],
      ['/review', '#review [data-move]', own],
      ['/review?list=subjects', '#subjects', own, 390],
      ['/publish', '#plan-steps', officer],
      ['/publish?show=notice', '[data-page="1"]', officer],
      ['/publish?show=links', '#card-links', officer],
      ['/approval', '#approval', officer],
      ['/records', '#events tbody tr', officer],
      ['/administration?show=calendars', '#calendars', officer],
      ['/administration?show=tokens', 'form', officer],
      ['/administration', '#accounts', await central('administrator')],
      ['/administration?show=districts', '#districts tbody tr', await central('administrator')],
      ['/province', '#rollup', await central('province')],
    ];
    const found: string[] = [];
    for (const [path, ready, client, width = 1366] of screens) {
      await visit({ locale, path, client, width, height: 768 });
      await page.waitForSelector(ready);
      await page.evaluate(source);
      const { violations } = await page.evaluate((options) => window.axe.run(document, options), asked);
      for (const { id, nodes } of violations)
        found.push(
          `${path} ${id}: ${nodes
            .map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`)
            .slice(0, 3)
            .join(' | ')}`,
        );
      await page.close();
    }
    expect(found).toEqual([]);
  });
});
