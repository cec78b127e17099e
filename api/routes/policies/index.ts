import { policyDocument } from '../../../src/policy/schema.ts';
import { presetListSchema } from '../../contract/preset.ts';
import type { RouteApp } from '../route-app.ts';

/** The presets: one for each policy document, complete with every default. */
export const policyRoutes = (app: RouteApp): void => {
  const schema = {
    tags: ['policies'],
    summary: 'The policies that lie ready, complete with every default',
    response: { 200: presetListSchema },
  };
  app.get('/api/presets', { config: { action: 'policies.read' }, schema }, async () => ({
    presets: (await app.services.shelf.presets()).flatMap(({ name, policy }) =>
      policy.ok ? [{ name, title: policy.value.name, policy: policyDocument(policy.value) }] : [],
    ),
  }));
};
