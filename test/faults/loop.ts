import type { Acknowledged } from './acknowledged.ts';
import type { Person } from './people.ts';

export interface Loop {
  readonly planId: string;
  readonly schools: readonly string[];
  readonly movers: readonly { readonly teacherId: string; readonly fromSchoolId: string }[];
}

/** Documents of the plan, as its state allows. */
export const documentsOne = async (officer: Person, { planId }: Loop, acknowledged: Acknowledged): Promise<void> => {
  await officer.post('documents', `/api/plans/${planId}/documents`, { kinds: ['school_sheets'] });
  acknowledged.documentRuns += 1;
};

/** An order that came of an objection upheld is revoked: the plan can be published as it is. */
const revokeUpheld = async (officer: Person, acknowledged: Acknowledged): Promise<void> => {
  const { body } = await officer.get('/api/orders?revoked=no');
  for (const { id, reason } of body.orders as readonly { readonly id: string; readonly reason: string }[]) {
    const { etag } = await officer.get(`/api/orders/${id}`);
    await officer.post('order', `/api/orders/${id}/revoke`, { why: 'thought over' }, etag);
    acknowledged.revoked.push(reason);
  }
};

const decide = async (officer: Person, reviewId: string, acknowledged: Acknowledged): Promise<void> => {
  const { etag } = await officer.get(`/api/reviews/${reviewId}`);
  const verdict = acknowledged.verdicts.length % 2 === 0 ? 'uphold' : 'reject';
  await officer.post('verdict', `/api/reviews/${reviewId}/verdict`, { verdict, why: 'looked into' }, etag);
  acknowledged.verdicts.push(verdict);
  if (verdict === 'uphold') {
    const { body } = await officer.get('/api/orders?revoked=no');
    acknowledged.orders.push(...(body.orders as readonly { readonly reason: string }[]).map(({ reason }) => reason));
    await revokeUpheld(officer, acknowledged);
  }
};

/** Once round: sent to the schools, answered by each, published, withdrawn, objected to, decided, published again. */
export const loopOn = async (
  officer: Person,
  { planId, schools, movers }: Loop,
  acknowledged: Acknowledged,
): Promise<void> => {
  const standing = await officer.get(`/api/plans/${planId}/standing`);
  const step = async (path: string, body: object): Promise<void> => {
    await officer.post('publication', `/api/plans/${planId}/${path}`, body, standing.etag);
    acknowledged.steps.push(path);
  };
  if (standing.body.state === 'draft') return step('open-review', {});
  if (standing.body.state === 'public_notice') return step('withdraw-notice', { why: 'once more' });
  const school = schools[acknowledged.accepted];
  if (school !== undefined) {
    await officer.post('review', `/api/plans/${planId}/reviews`, { schoolId: school });
    acknowledged.accepted += 1;
    return undefined;
  }
  const mover = movers[acknowledged.objected % movers.length];
  const isDue = acknowledged.objected < acknowledged.steps.filter((one) => one === 'withdraw-notice').length;
  if (!isDue || mover === undefined) return step('publish', {});
  const { fromSchoolId, teacherId } = mover;
  const objection = { demand: 'stay', reason: 'other', words: 'not now' };
  await officer.post('review', `/api/plans/${planId}/reviews`, { schoolId: fromSchoolId, teacherId, objection });
  acknowledged.objected += 1;
  const open = await officer.get(`/api/plans/${planId}/reviews?standing=open`);
  const [{ id = '' } = {}] = open.body.answers as readonly { readonly id: string }[];
  return decide(officer, id, acknowledged);
};
