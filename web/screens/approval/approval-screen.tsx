import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAsk } from '../../app/queries.ts';
import { getPlan, getStanding, getTable, getYear, listTables, listVersions } from '../../app/service.ts';
import { day, figure, text } from '../../app/texts.ts';
import { checkCount } from '../../parts/check-count.ts';
import { Verdict } from '../../parts/glyph.tsx';
import { PrintFoot } from '../../parts/print-foot.tsx';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import { TableView } from '../../parts/table-view.tsx';
import { Levels, Meters } from '../plan/meters.tsx';
import { PlanSteps } from '../publish/plan-steps.tsx';
import css from './approval.module.css';

/** The tables that a decision rests on, as far as the plan has them. */
const shownTables = ['rehearsal', 'fairness', 'costs', 'equity'] as const;

/** A table of the plan under its own title; nothing where it is empty. */
const Part = ({ planId, name }: { readonly planId: string; readonly name: string }): ReactNode => {
  const table = useAsk(['table', planId, name], () => getTable(planId, name));
  if (table.data === undefined || table.data.rows.length === 0) return null;
  return (
    <section className={`panel ${css.part}`} data-part={name}>
      <h2>{table.data.title}</h2>
      <TableView table={table.data} />
    </section>
  );
};

/** What an inspector may ask first: the warnings of the plan. */
const Questions = ({ warnings }: { readonly warnings: readonly string[] }): ReactNode =>
  warnings.length === 0 ? null : (
    <section className={`panel ${css.part}`} id="warnings">
      <h2>{text('web.people.approval.questions')}</h2>
      <ul>
        {warnings.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );

const Approval = ({ planId }: { readonly planId: string }): ReactNode => {
  const plan = useAsk(['plan', planId], () => getPlan(planId));
  const standing = useAsk(['standing', planId], () => getStanding(planId), { every: 60_000 });
  const versions = useAsk(['versions'], listVersions);
  const tables = useAsk(['tables', planId], () => listTables(planId));
  const failed = [plan, standing].find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined) return <Failed error={failed.error} again={failed.refetch} />;
  if (plan.data === undefined || standing.data === undefined)
    return <Loading what={text('web.people.approval.title')} />;
  const { summary } = plan.data;
  const { version, stateName, counts, decisions, noticeDue, reviewDue } = standing.data;
  const due = noticeDue ?? reviewDue;
  const parts = shownTables.filter((name) => tables.data?.some((table) => table.name === name));
  const isProposed = versions.data?.some((one) => one.planId === planId && one.ofYear) ?? true;
  return (
    <>
      <ScreenHead
        title={text('web.people.approval.title')}
        note={`${text('web.version', { version })} · ${stateName}${due === null ? '' : ` · ${text('web.review.due', { day: day(due) })}`}`}
      >
        <Link to="/plan/$planId" params={{ planId }} className="button">
          {text('web.people.approval.moves', { count: summary?.transfers ?? 0 })}
        </Link>
      </ScreenHead>
      <div className={css.parts} id="approval">
        {isProposed ? <PlanSteps planId={planId} standing={standing.data} /> : null}
        {summary === null || summary.quotas.length === 0 ? null : <Meters quotas={summary.quotas} />}
        {counts === null || summary === null ? null : (
          <div className={css.sums} id="sums">
            <span>
              {text('web.people.approval.checks')}{' '}
              <b>{`${figure(checkCount(summary.checks).held)}/${figure(checkCount(summary.checks).all)}`}</b>{' '}
              <Verdict
                shape={summary.checks.broken > 0 ? 'broken' : summary.checks.notChecked > 0 ? 'warning' : 'holds'}
              >
                {text(summary.checks.broken > 0 ? 'web.people.province.broken' : 'web.people.province.holds')}
              </Verdict>
            </span>
            <span>
              {text('web.people.approval.unanswered')} <b>{figure(counts.schoolsUnanswered)}</b>
            </span>
            <span>
              {text('web.review.open_objections')} <b>{figure(counts.openObjections)}</b>
            </span>
            <span>
              {text('web.people.approval.appeals')} <b>{figure(counts.openAppeals)}</b>
            </span>
            <span>
              {text('web.review.manual')} <b>{figure(counts.manualPlacements)}</b>
              {counts.manualMost === null ? '' : `/${figure(counts.manualMost)}`}
            </span>
          </div>
        )}
        {summary === null ? null : <Levels summary={summary} />}
        <div className={css.pair}>
          {parts.map((name) => (
            <Part key={name} planId={planId} name={name} />
          ))}
        </div>
        <Questions warnings={summary?.warnings ?? []} />
        {decisions.length === 0 ? null : (
          <section className={`panel ${css.part}`} id="decisions">
            <h2>{text('web.people.approval.decisions')}</h2>
            <ul>
              {decisions.map((one) => (
                <li key={one.at}>
                  {`${day(one.at)} ${text(`review_state.${one.from}`)} → ${text(`review_state.${one.to}`)}`}
                  {one.why === null ? '' : `${text('web.of')}${one.why}`}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <PrintFoot planId={planId} />
    </>
  );
};

/** The leader's page: whether the plan is lawful and fair and what it costs; then approve, or send back with a reason. */
export const ApprovalScreen = (): ReactNode => {
  const year = useAsk(['year'], getYear);
  if (year.isError && year.data === undefined) return <Failed error={year.error} again={year.refetch} />;
  if (year.data === undefined) return <Loading what={text('web.people.approval.title')} />;
  const { planId } = year.data;
  if (planId !== null) return <Approval key={planId} planId={planId} />;
  return (
    <>
      <ScreenHead title={text('web.people.approval.title')} />
      <Statement title={text('web.people.approval.none')}>
        <p>{text('web.people.approval.none_detail')}</p>
      </Statement>
    </>
  );
};
