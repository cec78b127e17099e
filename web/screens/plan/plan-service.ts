import type { paths } from '../../../api/http/contract/openapi-types.ts';
import type { OrderBody } from '../../../api/http/contract/order.ts';
import type { PlanBrief } from '../../../api/http/contract/plan.ts';
import type { PolicyBody, PolicyBrief, PolicyCheckBody, PolicyFormBody } from '../../../api/http/contract/policy.ts';
import type { ProblemBody } from '../../../api/http/contract/problem.ts';
import { type Answered, allPages, client, given, of, pageOf, Refused } from '../../app/service.ts';

export const getPolicyForm = (): Promise<PolicyFormBody> =>
  given(client.GET('/api/policy-form')) as Promise<PolicyFormBody>;
export const checkPolicy = (policy: Readonly<Record<string, unknown>>, from: string): Promise<PolicyCheckBody> =>
  given(
    client.POST('/api/policy-checks', { body: { policy, ...(from === '' ? {} : { from }) } }),
  ) as Promise<PolicyCheckBody>;
export const listPolicies = async (): Promise<readonly PolicyBrief[]> =>
  (await given(client.GET('/api/policies'))).policies;
export const getPolicy = (id: string): Promise<PolicyBody> => given(client.GET('/api/policies/{id}', of(id)));
export const savePolicy = (name: string, policy: Readonly<Record<string, unknown>>): Promise<PolicyBody> =>
  given(client.POST('/api/policies', { body: { name, policy } }));

export const listOrders = (): Promise<readonly OrderBody[]> =>
  allPages(async (after) => {
    const params = { query: { ...pageOf(after), revoked: 'no' as const } };
    const { orders, next } = await given(client.GET('/api/orders', { params }));
    return { rows: orders as readonly OrderBody[], next };
  });
type OrderInput = NonNullable<paths['/api/orders']['post']['requestBody']>['content']['application/json'];
export const giveOrder = (body: OrderInput): Promise<OrderBody> =>
  given(client.POST('/api/orders', { body })) as Promise<OrderBody>;
/** Revokes an order as it was when it was read last; another's change in between is refused. */
export const revokeOrder = async (id: string, why: string): Promise<OrderBody> => {
  const { data, error, response } = await client.GET('/api/orders/{id}', of(id));
  if (data === undefined) throw new Refused(error as ProblemBody);
  const params = { path: { id }, header: { 'If-Match': response.headers.get('etag') ?? '' } };
  return given(client.POST('/api/orders/{id}/revoke', { params, body: { why } })) as Promise<OrderBody>;
};
/** Against the version before, or another plan. */
export const getDifference = (id: string, from?: string) =>
  given(
    client.GET('/api/plans/{id}/difference', {
      params: { path: { id }, query: from === undefined ? {} : { from } },
    }),
  );

export type ExplanationBody = Answered<'/api/plans/{id}/explanations/{teacherId}'>;
/** Why a person moves or stays; with `choices`, what other decisions would cost, each solved again. */
export const getExplanation = (id: string, teacherId: string, choices: number): Promise<ExplanationBody> =>
  given(
    client.GET('/api/plans/{id}/explanations/{teacherId}', {
      params: { path: { id, teacherId }, query: { choices } },
    }),
  );

export type PostExplanationBody = Answered<'/api/plans/{id}/unfilled-posts/{schoolId}/{stage}/{subject}'>;
export const getUnfilled = async (id: string) =>
  (await given(client.GET('/api/plans/{id}/unfilled-posts', of(id)))).posts;
export const getPostExplanation = (
  id: string,
  post: { readonly schoolId: string; readonly stage: string; readonly subject: string },
): Promise<PostExplanationBody> =>
  given(
    client.GET('/api/plans/{id}/unfilled-posts/{schoolId}/{stage}/{subject}', {
      params: {
        path: { id, schoolId: post.schoolId, stage: post.stage, subject: post.subject },
        query: { choices: 3 },
      },
    }),
  );

export type ComparisonBody = Answered<'/api/plans/{id}/comparison'>;
export const getComparison = (id: string, from: string): Promise<ComparisonBody> =>
  given(client.GET('/api/plans/{id}/comparison', { params: { path: { id }, query: { from } } }));

/** A plan from the same data with a changed policy, beside the plan that it starts from. */
export const startScenario = async (
  plan: { readonly id: string; readonly datasetId: string },
  changes: Readonly<Record<string, unknown>>,
): Promise<PlanBrief> => {
  const { policy } = await given(client.GET('/api/plans/{id}/plan', of(plan.id)));
  const body = { datasetId: plan.datasetId, policy: { ...(policy as typeof changes), ...changes } };
  return given(client.POST('/api/plans', { body }));
};
