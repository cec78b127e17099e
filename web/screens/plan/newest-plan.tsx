import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PlanBody, PlanBrief } from '../../../api/http/contract/plan.ts';
import { useAsk } from '../../app/queries.ts';
import { getPlan } from '../../app/service.ts';
import { useMay, useSession } from '../../app/session.ts';
import { text } from '../../app/texts.ts';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import { isActive, usePlans, useStartedRun } from './follow-run.ts';
import { Generate } from './generate.tsx';
import css from './plan-screen.module.css';
import { EndedRunPanel, LiveRunPanel } from './run-panel.tsx';

/** Plans that are looked at before the newest is shown as it is, though it has no moves. */
const mostLookedAt = 8;

const hasMoves = ({ summary }: PlanBody): boolean => summary?.status === 'optimal' || summary?.status === 'feasible';

/** The newest plan that is one; where there is none, the newest that ended with a reason why not. */
const newestPlan = async (plans: readonly PlanBrief[]): Promise<string | null> => {
  const finished = plans.filter(({ state }) => state === 'finished');
  for (const { id } of finished.slice(0, mostLookedAt)) if (hasMoves(await getPlan(id))) return id;
  return finished[0]?.id ?? null;
};

/** Leads to the plan to be shown; without one, says how one comes about and shows the run that makes it. */
export const NewestPlan = (): ReactNode => {
  const may = useMay();
  const { membership } = useSession();
  const seesPlans = may('plans.read');
  const plans = usePlans(seesPlans);
  const ids = (plans.data ?? []).map(({ id, state }) => `${id} ${state}`).join();
  const newest = useAsk(['newest-plan', ids], () => newestPlan(plans.data ?? []), {
    enabled: plans.data !== undefined,
  });
  const [started, setStarted] = useStartedRun();
  if (!seesPlans)
    return (
      <div id="state" className={css.alone}>
        <Statement title={text(`account_role.${membership.role}`)}>
          <p>{text(`web.role_without_plans.${membership.role}`)}</p>
        </Statement>
      </div>
    );
  if (plans.isError) return <Failed error={plans.error} again={plans.refetch} />;
  if (newest.isError) return <Failed error={newest.error} again={newest.refetch} />;
  if (plans.data === undefined || newest.data === undefined) return <Loading what={text('web.loading.plans')} />;
  if (newest.data !== null) return <Navigate to="/plan/$planId" params={{ planId: newest.data }} replace />;
  const active = plans.data.find(isActive);
  const ended = plans.data.find(({ id }) => id === started) ?? plans.data[0];
  return (
    <>
      <div className={css.head}>
        <h1>{text('web.title')}</h1>
        <span className="space" />
        {may('plans.create') ? <Generate again={false} started={setStarted} /> : null}
      </div>
      {active === undefined ? null : <LiveRunPanel brief={active} />}
      {active === undefined && ended !== undefined ? (
        <EndedRunPanel id={ended.id} dismiss={() => setStarted(null)} />
      ) : null}
      <div id={active === undefined ? 'state' : 'none'}>
        <Statement title={text(may('plans.create') ? 'web.plan.none' : 'web.state.none_shown')}>
          {may('plans.create') ? <p>{text('web.plan.none_detail')}</p> : null}
        </Statement>
      </div>
    </>
  );
};
