import type { Acknowledged } from './acknowledged.ts';
import type { Person } from './people.ts';

/** Imports a dataset that lies ready. */
export const importOne = async (officer: Person, name: string, acknowledged: Acknowledged): Promise<void> => {
  await officer.post('import', '/api/datasets', { name });
  acknowledged.datasets.push(name);
};

/** Sends a workbook. */
export const uploadOne = async (
  officer: Person,
  name: string,
  workbook: Uint8Array<ArrayBuffer>,
  acknowledged: Acknowledged,
): Promise<void> => {
  const form = new FormData();
  form.append('files', new Blob([workbook]), name);
  await officer.post('upload', '/api/datasets', form);
  acknowledged.datasets.push(name);
};

/** Asks for a plan, unless one is under way already. */
export const planOne = async (officer: Person, datasetId: string, acknowledged: Acknowledged): Promise<void> => {
  const { body } = await officer.get('/api/plans');
  const plans = body.plans as readonly { readonly state: string }[];
  if (plans.some(({ state }) => state === 'queued' || state === 'running')) return;
  const accepted = await officer.post('order', '/api/plans', { datasetId });
  acknowledged.plans.push(typeof accepted.body.id === 'string' ? accepted.body.id : null);
};

/** One more version of a policy. */
export const policyOne = async (officer: Person, seed: number, acknowledged: Acknowledged): Promise<void> => {
  await officer.post('policy', '/api/policies', { name: 'busy', policy: { seed } });
  acknowledged.policies.push(seed);
};

/** Revokes what was decided before of this teacher, and decides anew. */
export const decideOne = async (
  officer: Person,
  datasetId: string,
  teacherId: string,
  reason: string,
  acknowledged: Acknowledged,
): Promise<void> => {
  const { body } = await officer.get(`/api/orders?teacherId=${teacherId}&revoked=no`);
  for (const before of body.orders as readonly { readonly id: string; readonly reason: string }[]) {
    const { etag } = await officer.get(`/api/orders/${before.id}`);
    await officer.post('order', `/api/orders/${before.id}/revoke`, { why: 'anew' }, etag);
    acknowledged.revoked.push(before.reason);
  }
  await officer.post('order', '/api/orders', { datasetId, teacherId, kind: 'stay', reason });
  acknowledged.orders.push(reason);
};
