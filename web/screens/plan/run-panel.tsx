import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { PlanBrief } from '../../../api/http/contract/plan.ts';
import { refresh, useAsk } from '../../app/queries.ts';
import { cancelPlan, getPlan } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { figure, text } from '../../app/texts.ts';
import { Glyph, type Shape } from '../../parts/glyph.tsx';
import { useLiveRun } from './follow-run.ts';
import css from './run-panel.module.css';

const Figure = ({ label, value }: { readonly label: string; readonly value: string }): ReactNode => (
  <span className={css.figure}>
    <span className="note">{label}</span> <b>{value}</b>
  </span>
);

/** A run under way: phase and goal, best value, bound, gap, a clock that ticks, and the button that stops it. */
export const LiveRunPanel = ({ brief }: { readonly brief: PlanBrief }): ReactNode => {
  const may = useMay();
  const { plan, seconds } = useLiveRun(brief);
  const stop = useMutation({
    mutationFn: () => cancelPlan(plan.id),
    onSettled: () => refresh('plans'),
  });
  const { progress } = plan;
  const phase =
    plan.state === 'queued'
      ? text('web.state.queued', { place: plan.queuePosition ?? 1 })
      : progress === null
        ? text('web.state.running')
        : [
            text('web.state.running'),
            text(`cli.phase.${progress.phase}`),
            ...(progress.goals.length === 0 ? [] : [progress.goals.map((goal) => text(`goal.${goal}`)).join(' + ')]),
          ].join(' · ');
  const share =
    progress === null || progress.best === null || progress.bound === null || progress.best === 0
      ? null
      : Math.max(0, Math.min(1, progress.bound / progress.best));
  return (
    <section className={css.run} id="run" aria-label={text('web.run.title')}>
      <Glyph shape="underway" />
      <b id="state" role="status" aria-live="polite">
        {phase}
      </b>
      {progress?.best == null ? null : <Figure label={text('web.run.best')} value={figure(progress.best)} />}
      {progress?.bound == null ? null : <Figure label={text('web.run.bound')} value={figure(progress.bound)} />}
      {progress?.gap == null ? null : <Figure label={text('web.run.gap')} value={figure(progress.gap)} />}
      {share === null ? null : (
        <span className={css.bar} aria-hidden="true">
          <span style={{ width: `${100 * share}%` }} />
        </span>
      )}
      <span className={css.clock} id="clock">
        {text('web.run.seconds', { value: seconds.toFixed(1) })}
      </span>
      <span className="note">{text('web.run.may_leave')}</span>
      <span className="space" />
      {may('plans.cancel') ? (
        <Button id="cancel" className="button danger" isDisabled={stop.isPending} onPress={() => stop.mutate()}>
          {text('web.cancel')}
        </Button>
      ) : null}
    </section>
  );
};

/** How the run ended that was started here, while another plan is shown: nothing of the shown plan has changed. */
export const EndedRunPanel = ({ id, dismiss }: { readonly id: string; readonly dismiss: () => void }): ReactNode => {
  const { data: plan } = useAsk(['plan', id], () => getPlan(id));
  if (plan === undefined) return null;
  const status = plan.summary?.status ?? null;
  const isPlan = status === 'optimal' || status === 'feasible';
  const shape: Shape = isPlan ? 'holds' : plan.state === 'cancelled' || status === 'cancelled' ? 'open' : 'broken';
  return (
    <section className={css.run} aria-label={text('web.run.title')}>
      <Glyph shape={shape} />
      <b id="ended" role="status">
        {plan.problem?.title ?? (plan.summary === null ? text(`web.state.${plan.state}`) : plan.summary.statusName)}
      </b>
      {plan.problem === null ? null : <span>{plan.problem.detail}</span>}
      <span className="note">{text('web.run.shown_unchanged')}</span>
      <span className="space" />
      {status === 'infeasible' || isPlan ? (
        <Link to="/plan/$planId" params={{ planId: id }} className="button" onClick={dismiss}>
          {text(isPlan ? 'web.run.show' : 'web.run.why')}
        </Link>
      ) : null}
      <Button className="button quiet" onPress={dismiss}>
        {text('web.dismiss')}
      </Button>
    </section>
  );
};
