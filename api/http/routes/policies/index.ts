import { policyDifference } from '../../../../src/policy/difference.ts';
import { parsePolicy, policyDocument } from '../../../../src/policy/schema.ts';
import { faultText } from '../../../../src/report/fault-text.ts';
import { policyForm } from '../../../../src/report/policy-form.ts';
import { policyChangeWords } from '../../../../src/report/policy-words.ts';
import type { Caller } from '../../../access/caller.ts';
import {
  addOrKeepPolicy,
  findPolicyVersion,
  findStoredPolicy,
  listPolicies,
  newestPolicies,
  type StoredPolicy,
} from '../../../storage/policies.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { type FoundPolicy, findPolicy, policyOf } from '../../../use-cases/find-policy.ts';
import {
  type PolicyBody,
  type PolicyBrief,
  policyCheckRequestSchema,
  policyCheckSchema,
  policyDifferenceQuerySchema,
  policyDifferenceSchema,
  policyFormSchema,
  policyListSchema,
  policyRequestSchema,
  policySchema,
} from '../../contract/policy.ts';
import { presetListSchema } from '../../contract/preset.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';

const brief = (stored: StoredPolicy): PolicyBrief => ({
  id: stored.id,
  name: stored.name,
  version: stored.version,
  title: policyOf(stored).name,
  sha256: stored.sha256,
  createdAt: stored.createdAt.toISOString(),
});

/** As it was stored, to the byte of its hash. */
const body = (stored: StoredPolicy): PolicyBody => ({ ...brief(stored), policy: { ...stored.content } });

const named = ({ id, name, version }: StoredPolicy) => ({ id, name, version });

/** Policies that lie ready, and the district's own in versions that never change. */
export const policyRoutes = (app: RouteApp): void => {
  const { services } = app;
  const { database, shelf } = services;
  const tags = ['policies'];

  const foundPolicy = async (caller: Caller, id: string): Promise<StoredPolicy> => {
    const stored = await asCaller(database, caller, (transaction) => findStoredPolicy(transaction, id));
    if (stored === undefined) throw new Problem('policy_not_found', { id });
    return stored;
  };

  app.get(
    '/api/presets',
    {
      config: { action: 'policies.read' },
      schema: {
        tags,
        response: { 200: presetListSchema },
      },
    },
    async () => ({
      presets: (await shelf.presets()).flatMap(({ name, policy }) =>
        policy.ok ? [{ name, title: policy.value.name, policy: policyDocument(policy.value) }] : [],
      ),
    }),
  );

  app.get(
    '/api/policy-form',
    {
      config: { action: 'policies.read' },
      schema: {
        tags,
        response: { 200: policyFormSchema },
      },
    },
    async (request) => policyForm(languageOf(request)),
  );

  app.post(
    '/api/policy-checks',
    {
      config: { action: 'policies.read' },
      schema: {
        tags,
        body: policyCheckRequestSchema,
        response: { 200: policyCheckSchema, ...problemsOf(400) },
      },
    },
    async (request) => {
      const { policy, from } = request.body;
      const language = languageOf(request);
      const parsed = parsePolicy(policy, 'policy.json');
      if (!parsed.ok) return { faults: parsed.faults.map((fault) => faultText(language, fault)), changes: [] };
      const compared = await findPolicy(services, callerOf(request), from);
      const changes = policyDifference(compared.policy, parsed.value);
      return { faults: [], changes: changes.map((change) => policyChangeWords(language, change)) };
    },
  );

  app.get(
    '/api/policies',
    {
      config: { action: 'policies.read' },
      schema: {
        tags,
        response: { 200: policyListSchema },
      },
    },
    async (request) => ({
      policies: (await asCaller(database, callerOf(request), newestPolicies)).map(brief),
    }),
  );

  app.post(
    '/api/policies',
    {
      config: { action: 'policies.create' },
      schema: {
        tags,
        body: policyRequestSchema,
        response: { 200: policySchema, 201: policySchema, ...problemsOf(400, 409, 422) },
      },
    },
    async (request, reply) => {
      const [caller, { name, policy }] = [callerOf(request), request.body];
      if ((await shelf.presets()).some((preset) => preset.name === name))
        throw new Problem('policy_name_taken', { name });
      const parsed = parsePolicy(policy, name);
      if (!parsed.ok) throw new Problem('policy_faults', {}, parsed.faults);
      const { stored, isNew } = await asCaller(database, caller, (transaction) =>
        addOrKeepPolicy(transaction, caller, name, parsed.value),
      );
      return reply
        .code(isNew ? 201 : 200)
        .header('location', `/api/policies/${stored.id}`)
        .send(body(stored));
    },
  );

  app.get(
    '/api/policies/:id',
    {
      config: { action: 'policies.read' },
      schema: {
        tags,
        params: idParameters,
        response: { 200: policySchema, ...problemsOf(404) },
      },
    },
    async (request) => body(await foundPolicy(callerOf(request), request.params.id)),
  );

  app.get(
    '/api/policies/:id/versions',
    {
      config: { action: 'policies.read' },
      schema: {
        tags,
        params: idParameters,
        response: { 200: policyListSchema, ...problemsOf(404) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { name } = await foundPolicy(caller, request.params.id);
      return {
        policies: (await asCaller(database, caller, (transaction) => listPolicies(transaction, name))).map(brief),
      };
    },
  );

  /** What a version is compared with: the requested version, else the previous one, else the built-in policy. */
  const comparedWith = async (caller: Caller, to: StoredPolicy, from: string | undefined): Promise<FoundPolicy> => {
    if (from !== undefined || to.version === 1) return findPolicy(services, caller, from);
    const before = await asCaller(database, caller, (transaction) =>
      findPolicyVersion(transaction, to.name, to.version - 1),
    );
    return before === undefined
      ? findPolicy(services, caller, undefined)
      : { policy: policyOf(before), stored: before };
  };

  app.get(
    '/api/policies/:id/difference',
    {
      config: { action: 'policies.read' },
      schema: {
        tags,
        params: idParameters,
        querystring: policyDifferenceQuerySchema,
        response: { 200: policyDifferenceSchema, ...problemsOf(400, 404) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const to = await foundPolicy(caller, request.params.id);
      const from = await comparedWith(caller, to, request.query.from);
      const changes = policyDifference(from.policy, policyOf(to));
      return {
        from: from.stored === null ? null : named(from.stored),
        to: named(to),
        changes: changes.map((change) => policyChangeWords(languageOf(request), change)),
      };
    },
  );
};
