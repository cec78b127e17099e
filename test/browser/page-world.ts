import type { Browser, Page } from 'playwright-core';
import type { SolveOptions, SolveRequest } from '../../solver/contract.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { PostPool } from '../../src/policy/staffing-terms.ts';
import { message } from '../../src/text/message.ts';
import { type TestService, testService } from '../http/service.ts';
import { solveAtOnce, solveUntilCancelled } from '../http/solves.ts';
import { solveInProcess } from '../support/in-process.ts';
import type { Client } from '../support/signed-in.ts';
import { openBrowser } from './open-browser.ts';

/** What the next solve does: answers with a plan or without one, solves in earnest, or works until it is stopped. */
type NextSolve = 'plan' | 'infeasible' | 'proven' | 'until cancelled';

/** No plan: two requirements that cannot hold together. */
const withoutPlan = (plan: Plan): Plan => ({
  ...plan,
  status: 'infeasible',
  transfers: [],
  levels: [],
  conflicts: [
    {
      requirements: (['rotation_quota', 'backbone_quota'] as const).map((rule) => ({
        rule,
        scope: 'district',
        clause: '0.41',
        message: message('conflict.deferral', { school: '一小', deferred: 3, most: 1 }),
      })),
      minimal: true,
      message: message('conflict.deferral', { school: '一小', deferred: 3, most: 1 }),
    },
  ],
});

/** The plan with posts borrowed for where its moves go, for as long as the pool lends. */
const withLoan = (plan: Plan, pool: PostPool | null): Plan => {
  if (pool === null) return plan;
  const { start, end } = pool;
  const loan = { purpose: 'leave_cover', number: 2, start, end } as const;
  return { ...plan, poolLoans: plan.transfers.map(({ toSchoolId }) => ({ schoolId: toSchoolId, ...loan })) };
};

export interface Visit {
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  /** Who is signed in; `null`: signed out. */
  readonly client?: Client | null;
  readonly path?: string;
}

export interface PageWorld {
  readonly service: TestService;
  readonly address: string;
  readonly browser: Browser;
  /** What the console said in error since the last visit. */
  readonly errors: readonly string[];
  readonly nextSolve: (next: NextSolve) => void;
  /** What the service takes the time to be from now on. */
  readonly setToday: (today: string) => void;
  readonly visit: (visit?: Visit) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const morningOf = (day: string): Date => new Date(`${day}T02:00:00Z`);

/** A service with a district, a dataset and a plan, and a browser to look at its page. */
export const openPageWorld = async (begin?: string): Promise<PageWorld> => {
  let next: NextSolve = 'plan';
  const browser = await openBrowser();
  let today = begin === undefined ? null : morningOf(begin);
  const solve = async (request: SolveRequest, options: SolveOptions) => {
    if (next === 'until cancelled') return solveUntilCancelled(request, options);
    if (next === 'proven') return solveInProcess(request, options);
    const { plan, run } = await solveAtOnce(request, options);
    return { plan: next === 'plan' ? withLoan(plan, request.policy.postPool) : withoutPlan(plan), run };
  };
  const service = await testService({ solve }, {}, () => today ?? new Date());
  const address = await service.app.listen({ host: '127.0.0.1', port: 0 });
  const dataset = await service.inject({ method: 'POST', url: '/api/datasets', payload: { name: 'small' } });
  await service.inject({ method: 'POST', url: '/api/plans', payload: { datasetId: dataset.json().id } });
  const errors: string[] = [];
  return {
    service,
    address,
    browser,
    errors,
    nextSolve: (one) => {
      next = one;
    },
    setToday: (day) => {
      today = morningOf(day);
    },
    visit: async ({ locale = 'zh-CN', width = 1440, height = 900, client = service.officer, path = '/plan' } = {}) => {
      errors.length = 0;
      const page = await browser.newPage({ locale, viewport: { width, height } });
      if (client !== null)
        await page.context().addCookies([{ name: 'junheng_session', value: client.session, url: address }]);
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (said) => {
        if (said.type() === 'error') errors.push(said.text());
      });
      await page.goto(`${address}${path}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await service.close();
    },
  };
};
