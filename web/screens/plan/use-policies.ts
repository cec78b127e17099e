import { useAsk } from '../../app/queries.ts';
import { listPresets } from '../../app/service.ts';
import { text } from '../../app/texts.ts';
import { getPolicy, getPolicyForm, listPolicies } from './plan-service.ts';

/** Policies to choose from: the built-in one, the presets, and the newest version of each of the district's own. */
export const usePolicies = () => {
  const presets = useAsk(['presets'], listPresets);
  const own = useAsk(['policies'], listPolicies);
  const options = [
    { id: '', name: text('web.default_policy') },
    ...(own.data ?? []).map(({ name, version }) => ({
      id: name,
      name,
      note: text('web.policy.own_version', { version }),
    })),
    ...(presets.data ?? []).map(({ name, title }) => ({ id: name, name: title })),
  ];
  return { options, presets: presets.data, own: own.data };
};

/** The values of one of them with every default; undefined while they are read. */
export const usePolicyValues = (chosen: string) => {
  const { presets, own } = usePolicies();
  const form = useAsk(['policy-form'], getPolicyForm);
  const brief = own?.find(({ name }) => name === chosen);
  const stored = useAsk(['policy', brief?.id], () => getPolicy(brief?.id ?? ''), { enabled: brief !== undefined });
  const preset = presets?.find(({ name }) => name === chosen);
  const keys = form.data?.groups.flatMap((group) => group.keys) ?? [];
  const builtIn = form.data === undefined ? undefined : Object.fromEntries(keys.map((key) => [key.key, key.default]));
  const values: Readonly<Record<string, unknown>> | undefined =
    chosen === '' ? builtIn : (preset?.policy ?? (stored.data?.id === brief?.id ? stored.data?.policy : undefined));
  return { form, values, isOwn: brief !== undefined };
};
