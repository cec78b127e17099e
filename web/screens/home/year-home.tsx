import { Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAsk } from '../../app/queries.ts';
import { getPlan, getStanding, getYear, type YearBody } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { day, text } from '../../app/texts.ts';
import { Glyph, type Shape } from '../../parts/glyph.tsx';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import { SummaryStrip } from '../plan/summary-strip.tsx';
import css from './year-home.module.css';

type Step = YearBody['steps'][number];

const shapes: Readonly<Record<Step['state'], Shape>> = {
  done: 'holds',
  under_way: 'underway',
  open: 'open',
  locked: 'locked',
};

/** The screen of each step that has one. */
const screens: Readonly<
  Partial<Record<Step['step'], '/import' | '/posts' | '/eligible' | '/plan' | '/review' | '/publish'>>
> = {
  import: '/import',
  check: '/import',
  posts: '/posts',
  eligible: '/eligible',
  plan: '/plan',
  review: '/review',
  publish: '/publish',
};

const StepRow = ({
  step,
  number,
  isNext,
}: {
  readonly step: Step;
  readonly number: number;
  readonly isNext: boolean;
}): ReactNode => {
  const to = screens[step.step];
  return (
    <tr className={isNext ? css.next : undefined} data-step={step.step}>
      <td className={step.state === 'done' ? 'holds' : 'open'}>
        <Glyph shape={shapes[step.state]} />
        <span className="unseen">{step.stateName}</span>
      </td>
      <td>
        <b>
          {number}　{step.name}
        </b>
      </td>
      <td className="wrap">
        {step.has.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </td>
      <td className="wrap warning">
        {step.missing.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </td>
      <td>
        {step.due === null ? '' : day(step.due)}
        {step.workdaysLeft === null ? null : (
          <div className="warning">{text('web.home.days', { days: step.workdaysLeft })}</div>
        )}
      </td>
      <td>
        {to === undefined || step.state === 'locked' ? null : (
          <Link to={to} className={isNext ? 'button primary' : 'button'}>
            {text(step.state === 'done' ? 'web.home.look' : 'web.home.go')}
          </Link>
        )}
      </td>
    </tr>
  );
};

const Reminders = ({ planId }: { readonly planId: string }): ReactNode => {
  const standing = useAsk(['standing', planId], () => getStanding(planId));
  const reminders = standing.data?.reminders ?? [];
  if (reminders.length === 0) return null;
  return (
    <section className={`panel ${css.reminders}`}>
      <h2>{text('web.home.reminders')}</h2>
      <ul>
        {reminders.map((reminder) => (
          <li key={reminder.text}>{reminder.text}</li>
        ))}
      </ul>
    </section>
  );
};

const PlanOfYear = ({ planId }: { readonly planId: string }): ReactNode => {
  const plan = useAsk(['plan', planId], () => getPlan(planId));
  const summary = plan.data?.summary;
  return summary == null || summary.quotas.length === 0 ? null : <SummaryStrip summary={summary} />;
};

const Year = (): ReactNode => {
  const year = useAsk(['year'], getYear, { every: 60_000 });
  if (year.isError) return <Failed error={year.error} again={year.refetch} />;
  if (year.data === undefined) return <Loading what={text('web.rail.home')} />;
  const { begins, referenceDate, steps, planId } = year.data;
  const next = steps.find((step) => step.state === 'under_way') ?? steps.find((step) => step.state === 'open');
  return (
    <>
      <ScreenHead
        title={text('web.home.title', { begins, ends: begins + 1 })}
        note={text('web.home.reference', { date: referenceDate })}
      />
      <section className={`panel ${css.steps}`} id="year">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">{text('web.datasets.state')}</span>
              </th>
              <th scope="col">{text('web.home.step')}</th>
              <th scope="col">{text('web.home.has')}</th>
              <th scope="col">{text('web.home.missing')}</th>
              <th scope="col">{text('web.home.due')}</th>
              <th scope="col">
                <span className="unseen">{text('web.home.go')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step, index) => (
              <StepRow key={step.step} step={step} number={index + 1} isNext={step === next} />
            ))}
          </tbody>
        </table>
      </section>
      {planId === null ? null : (
        <>
          <PlanOfYear planId={planId} />
          <Reminders planId={planId} />
        </>
      )}
    </>
  );
};

/** Where the year stands, for those who see the district; the others begin at their own list. */
export const YearHome = (): ReactNode => {
  const may = useMay();
  if (may('datasets.read')) return <Year />;
  if (may('rollup.read')) return <Navigate to="/province" replace />;
  if (may('accounts.read')) return <Navigate to="/administration" replace />;
  return <Navigate to={may('reviews.create') ? '/review' : '/plan'} replace />;
};
