import type { DatasetBody } from '../api/contract/dataset.ts';
import type { PlanBody, PlanBrief, PlanRequest } from '../api/contract/plan.ts';
import type { CheckBody, TransferBody } from '../api/contract/plan-parts.ts';
import type { PresetList } from '../api/contract/preset.ts';
import type { ProblemBody } from '../api/contract/problem.ts';
import type { SessionBody, WhoAmI } from '../api/contract/session.ts';
import type { TableBody, TableList } from '../api/contract/table.ts';
import { language } from './texts.ts';

/** A refusal of the service, with its words and faults. */
export class Refused extends Error {
  readonly problem: ProblemBody;
  constructor(problem: ProblemBody) {
    super(problem.title);
    this.problem = problem;
  }
}

const ask = async <Answer>(path: string, init: RequestInit = {}): Promise<Answer> => {
  const headers = new Headers(init.headers);
  headers.set('accept-language', language());
  // Tells the service that its own page asks, not a form of another site.
  headers.set('x-junheng-page', '1');
  const response = await fetch(path, { ...init, headers });
  const body: unknown = response.status === 204 ? null : await response.json();
  if (!response.ok) throw new Refused(body as ProblemBody);
  return body as Answer;
};

const json = (value: unknown, method = 'POST'): RequestInit => ({
  method,
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
});

export const whoAmI = async (): Promise<SessionBody | null> => (await ask<WhoAmI>('/api/session')).session;
export const signIn = (login: string, password: string): Promise<SessionBody> =>
  ask('/api/session', json({ login, password }));
export const enterByCard = (token: string): Promise<SessionBody> => ask('/api/session/card', json({ token }));
export const signOut = (): Promise<null> => ask('/api/session', { method: 'DELETE' });
export const switchTo = (membershipId: string): Promise<SessionBody> =>
  ask('/api/session', json({ membershipId }, 'PATCH'));
export const changePassword = (present: string, next: string): Promise<SessionBody> =>
  ask('/api/session/password', json({ present, next }, 'PUT'));

export const listPlans = async (): Promise<readonly PlanBrief[]> =>
  (await ask<{ plans: readonly PlanBrief[] }>('/api/plans')).plans;
export const listPresets = async (): Promise<PresetList['presets']> => (await ask<PresetList>('/api/presets')).presets;
export const getPlan = (id: string): Promise<PlanBody> => ask(`/api/plans/${id}`);
export const getTransfers = async (id: string): Promise<readonly TransferBody[]> =>
  (await ask<{ transfers: readonly TransferBody[] }>(`/api/plans/${id}/transfers`)).transfers;
export const getChecks = async (id: string): Promise<readonly CheckBody[]> =>
  (await ask<{ checks: readonly CheckBody[] }>(`/api/plans/${id}/checks`)).checks;

/** Those of the tables named that the plan has. */
export const getTables = async (id: string, names: readonly string[]): Promise<readonly TableBody[]> => {
  const { tables } = await ask<TableList>(`/api/plans/${id}/tables`);
  const there = names.filter((name) => tables.some((table) => table.name === name));
  return Promise.all(there.map((name) => ask<TableBody>(`/api/plans/${id}/tables/${name}`)));
};
export const startPlan = (request: PlanRequest): Promise<PlanBrief> => ask('/api/plans', json(request));
export const cancelPlan = (id: string): Promise<PlanBody> => ask(`/api/plans/${id}`, { method: 'DELETE' });

export const uploadDataset = (files: readonly File[]): Promise<DatasetBody> => {
  const body = new FormData();
  for (const file of files) body.append('files', file, file.name);
  return ask('/api/datasets', { method: 'POST', body });
};

/** Tells of each event until the plan has ended or `stop` is called. */
export const followPlan = (id: string, tell: (plan: PlanBrief) => void): { readonly stop: () => void } => {
  const source = new EventSource(`/api/plans/${id}/events`);
  const hear = (event: MessageEvent<string>): void => {
    const plan = JSON.parse(event.data) as PlanBrief;
    // The stream ends with the plan; left open, the browser would ask for it again and again.
    if (plan.state !== 'queued' && plan.state !== 'running') source.close();
    tell(plan);
  };
  source.addEventListener('state', hear);
  source.addEventListener('progress', hear);
  return { stop: () => source.close() };
};
