import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { PolicyFormBody } from '../../../api/http/contract/policy.ts';
import { refresh, useAsk } from '../../app/queries.ts';
import { listDatasets, Refused, startPlan } from '../../app/service.ts';
import { useMay, useSession } from '../../app/session.ts';
import { figure, text } from '../../app/texts.ts';
import { Choice } from '../../parts/choice.tsx';
import { Glyph, Verdict } from '../../parts/glyph.tsx';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import { useStartedRun } from './follow-run.ts';
import { GoalOrder } from './goal-order.tsx';
import { checkPolicy, savePolicy } from './plan-service.ts';
import css from './policy.module.css';
import { PolicyField } from './policy-field.tsx';
import { faultsByKey, type PolicyValues, withChange } from './policy-model.ts';
import { usePolicies, usePolicyValues } from './use-policies.ts';

const route = getRouteApi('/policy');

/** The changes of this tab over a reload, for each policy they start from. */
const useDraft = (from: string): readonly [PolicyValues, (next: PolicyValues) => void] => {
  const { membership } = useSession();
  const place = `policy-draft ${membership.id} ${from}`;
  const read = (): PolicyValues => JSON.parse(sessionStorage.getItem(place) ?? '{}') as PolicyValues;
  const [draft, setDraft] = useState({ place, changes: read() });
  const changes = draft.place === place ? draft.changes : read();
  const set = (next: PolicyValues): void => {
    if (Object.keys(next).length === 0) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(next));
    setDraft({ place, changes: next });
  };
  return [changes, set];
};

interface EditorProps {
  readonly form: PolicyFormBody;
  readonly base: PolicyValues;
  readonly from: string;
  readonly isOwn: boolean;
}

const Editor = ({ form, base, from, isOwn }: EditorProps): ReactNode => {
  const may = useMay();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/policy' });
  const [changes, setChanges] = useDraft(from);
  const [name, setName] = useState(isOwn ? from : text('web.policy.own_name'));
  const [, setStarted] = useStartedRun();
  const values = useMemo(() => ({ ...base, ...changes }), [base, changes]);
  const datasets = useAsk(['datasets'], listDatasets);
  const dataset = (datasets.data ?? []).find(({ inForce }) => inForce);
  // The service checks the values a moment after the last key.
  const [settled, setSettled] = useState(values);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(values), 300);
    return () => clearTimeout(timer);
  }, [values]);
  const checked = useAsk(['policy-check', from, settled], () => checkPolicy(settled, from));
  const shown = useDeferredValue(checked.data);
  const faults = useMemo(() => faultsByKey(shown?.faults ?? []), [shown]);
  const put = (key: string, value: unknown): void => setChanges(withChange(changes, base, key, value));
  const drop = (key: string): void => put(key, base[key]);

  const save = useMutation({
    mutationFn: async (plans: boolean) => {
      // A policy with a name of its own is shown by it on the plan and in the reports.
      const named = values.name === base.name ? { ...values, name } : values;
      const stored = await savePolicy(name, named);
      if (!plans || dataset === undefined) return { stored, plan: null };
      return { stored, plan: await startPlan({ datasetId: dataset.id, policy: `${stored.name}/${stored.version}` }) };
    },
    onSuccess: async ({ stored, plan }) => {
      setChanges({});
      await Promise.all(['policies', 'policy', 'plans'].map(refresh));
      if (plan === null) await navigate({ to: '/policy', search: { from: stored.name } });
      else {
        setStarted(plan.id);
        await navigate({ to: '/plan' });
      }
    },
  });
  const refused = save.error instanceof Refused ? save.error.problem : null;
  const chosen = form.groups.find(({ group }) => group === search.group) ?? form.groups[0];
  const blocked = (shown?.faults.length ?? 0) > 0 || save.isPending || name.trim() === '';
  const count = (keys: readonly { readonly key: string }[], has: (key: string) => boolean): number =>
    keys.filter(({ key }) => has(key)).length;
  return (
    <div className={css.editor} id="policy">
      <nav className={`panel ${css.groups}`} aria-label={text('web.policy.groups')}>
        {form.groups.map(({ group, name: title, keys }) => {
          const changed = count(keys, (key) => key in changes);
          const wrong = count(keys, (key) => faults.has(key));
          return (
            <button
              key={group}
              type="button"
              data-group={group}
              aria-current={group === chosen?.group ? 'true' : undefined}
              className={group === chosen?.group ? `${css.group} ${css.on}` : css.group}
              onClick={() => {
                navigate({ search: (before) => ({ ...before, group }), replace: true }).catch(reportError);
              }}
            >
              <span>{title}</span>
              {wrong > 0 ? (
                <span className="broken">
                  <Glyph shape="broken" /> {wrong}
                </span>
              ) : changed > 0 ? (
                <span className={css.count}>{text('web.policy.changed', { count: changed })}</span>
              ) : (
                <span className="hint">{keys.length}</span>
              )}
            </button>
          );
        })}
      </nav>
      <ScrollRegion className={`panel ${css.fields}`} aria-label={chosen?.name ?? ''}>
        {chosen?.keys.map((key) =>
          key.control.kind === 'goals' ? (
            <div key={key.key} className={css.field} data-key={key.key}>
              <div>
                <b>{key.name}</b>
                <p className="hint">{key.meaning}</p>
              </div>
              <p className={`note ${css.value}`}>{text('web.policy.goals_beside')}</p>
            </div>
          ) : (
            <PolicyField
              key={`${from} ${key.key}`}
              of={key}
              value={values[key.key]}
              change={(value) => put(key.key, value)}
              faults={faults.get(key.key) ?? []}
              changed={key.key in changes}
              reset={() => drop(key.key)}
            />
          ),
        )}
      </ScrollRegion>
      <div className={css.side}>
        <section className="panel" aria-labelledby="order-title">
          <h2 className={css.title} id="order-title">
            {text('web.policy.goal_order')} <span className="hint">{text('web.policy.goal_keys')}</span>
          </h2>
          <GoalOrder value={values.goals} goals={form.goals} change={(value) => put('goals', value)} />
          {(faults.get('goals') ?? []).map((fault) => (
            <p key={fault.expected} className={`broken ${css.fault}`} data-fault="goals">
              <Glyph shape="broken" /> {fault.expected}
            </p>
          ))}
        </section>
        <section className={`panel ${css.changes}`} aria-labelledby="changes-title">
          <h2 className={css.title} id="changes-title">
            {text('web.policy.differs')} <span className="hint">{figure(shown?.changes.length ?? 0)}</span>
          </h2>
          <div role="status" id="policy-changes">
            {(shown?.faults.length ?? 0) > 0 ? (
              <Verdict shape="broken">{text('web.policy.faults', { count: shown?.faults.length ?? 0 })}</Verdict>
            ) : shown?.changes.length === 0 ? (
              <p className="hint">{text('web.policy.same')}</p>
            ) : null}
            <ul>
              {shown?.changes.map((change) => (
                <li key={change.key} data-change={change.key}>
                  {change.text}
                </li>
              ))}
            </ul>
          </div>
        </section>
        {may('policies.create') ? (
          <form
            className={`panel ${css.save}`}
            onSubmit={(event) => {
              event.preventDefault();
              save.mutate(true);
            }}
          >
            <label className="field">
              {text('web.policy.save_as')}
              <input
                id="policy-name"
                className="input"
                maxLength={80}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            </label>
            {save.error === null ? null : (
              <p className="broken" role="alert">
                <Glyph shape="broken" /> {refused === null ? text('web.unreachable') : refused.detail}
              </p>
            )}
            <div className={css.actions}>
              <Button className="button" id="save-policy" isDisabled={blocked} onPress={() => save.mutate(false)}>
                {text('web.policy.save')}
              </Button>
              <Button
                type="submit"
                className="button primary"
                id="plan-policy"
                isDisabled={blocked || dataset === undefined || !may('plans.create')}
              >
                {text('web.policy.plan')}
              </Button>
            </div>
          </form>
        ) : null}
      </div>
    </div>
  );
};

/** Every key of a policy with value, default and clause; the order of goals; what differs; and a version of its own. */
export const PolicyScreen = (): ReactNode => {
  const { from = '' } = route.useSearch();
  const navigate = useNavigate({ from: '/policy' });
  const { options } = usePolicies();
  const { form, values, isOwn } = usePolicyValues(from);
  return (
    <>
      <ScreenHead title={text('web.policy.title')} note={text('web.policy.note')}>
        <Choice
          id="policy-base"
          label={text('web.policy.base')}
          hideLabel
          value={from}
          options={options}
          choose={(chosen) => {
            navigate({ search: (before) => ({ ...before, from: chosen }), replace: true }).catch(reportError);
          }}
        />
      </ScreenHead>
      {form.isError ? (
        <Failed error={form.error} again={form.refetch} />
      ) : form.data === undefined || values === undefined ? (
        <Loading what={text('web.policy.title')} />
      ) : (
        <Editor key={from} form={form.data} base={values} from={from} isOwn={isOwn} />
      )}
    </>
  );
};
