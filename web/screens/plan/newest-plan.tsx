import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAsk } from '../../app/queries.ts';
import { listVersions } from '../../app/service.ts';
import { useMay, useSession } from '../../app/session.ts';
import { text } from '../../app/texts.ts';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import { isActive, usePlans, useStartedRun } from './follow-run.ts';
import { Generate } from './generate.tsx';
import css from './plan-screen.module.css';
import { EndedRunPanel, LiveRunPanel } from './run-panel.tsx';

/** Leads to the plan to be shown; without one, says how one comes about and shows the run that makes it. */
export const NewestPlan = (): ReactNode => {
  const may = useMay();
  const { membership } = useSession();
  const seesPlans = may('plans.read');
  const plans = usePlans(seesPlans);
  const ids = (plans.data ?? []).map(({ id, state }) => `${id} ${state}`).join();
  const versions = useAsk(['versions', ids], listVersions, { enabled: plans.data !== undefined });
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
  if (versions.isError) return <Failed error={versions.error} again={versions.refetch} />;
  if (plans.data === undefined || versions.data === undefined) return <Loading what={text('web.loading.plans')} />;
  const shown = versions.data.find(({ ofYear }) => ofYear);
  if (shown !== undefined) return <Navigate to="/plan/$planId" params={{ planId: shown.planId }} replace />;
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
