import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { PlanBody, PlanSummaryBody } from '../../../api/http/contract/plan.ts';
import { useAsk } from '../../app/queries.ts';
import { getPlan, getTransfers } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { figure, text } from '../../app/texts.ts';
import { checkCount } from '../../parts/check-count.ts';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import { isActive, usePlans, useStartedRun } from './follow-run.ts';
import { TeacherCard } from './move-card.tsx';
import { MovesPanel } from './moves-panel.tsx';
import { NoPlan } from './no-plan.tsx';
import { PlanHead } from './plan-head.tsx';
import css from './plan-screen.module.css';
import { PlanChecks, PlanTables, usePlanTables } from './plan-tables.tsx';
import { EndedRunPanel, LiveRunPanel } from './run-panel.tsx';
import { SummaryStrip } from './summary-strip.tsx';

/** Charts come when they are shown. */
const FlowsPanel = lazy(async () => ({ default: (await import('./flows-panel.tsx')).FlowsPanel }));
const UnfilledPanel = lazy(async () => ({ default: (await import('./unfilled-panel.tsx')).UnfilledPanel }));

const route = getRouteApi('/plan/$planId');

/** What an inspector will ask about, below what the moves count in. */
const Questions = ({ summary }: { readonly summary: PlanSummaryBody }): ReactNode => (
  <section className="scroll" id="questions">
    <div className={css.questions}>
      {summary.countsIn.length === 0 ? null : <p>{summary.countsIn.join(' ')}</p>}
      {summary.warnings.length === 0 ? null : <h3>{text('warning.heading')}</h3>}
      <ul>
        {summary.warnings.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  </section>
);

const Parts = ({ plan, summary }: { readonly plan: PlanBody; readonly summary: PlanSummaryBody }): ReactNode => {
  const may = useMay();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/plan/$planId' });
  const moves = useAsk(['transfers', plan.id], () => getTransfers(plan.id));
  const tables = usePlanTables(plan.id, may('tables.read'));
  const { broken, notChecked } = summary.checks;
  const change = (part: Partial<typeof search>): void => {
    navigate({ search: (before) => ({ ...before, ...part }), replace: true }).catch(reportError);
  };
  const shown = (moves.data ?? []).find(({ teacherId }) => teacherId === search.teacher);
  const count = (number: number): ReactNode => <span className="hint">{figure(number)}</span>;
  return (
    <div className={css.parts}>
      <Tabs
        className={css.tabs ?? ''}
        selectedKey={search.tab ?? 'moves'}
        onSelectionChange={(tab) => change({ tab: tab === 'moves' ? undefined : String(tab) })}
      >
        <TabList className={css.tabList ?? ''} aria-label={text('web.tab.title')}>
          <Tab id="moves" className={css.tab ?? ''}>
            {text('web.moves')} {moves.data === undefined ? null : count(moves.data.length)}
          </Tab>
          {may('tables.read') && may('posts.read') ? (
            <Tab id="flows" className={css.tab ?? ''}>
              {text('web.tab.flows_all')}
            </Tab>
          ) : null}
          {may('unfilled.read') ? (
            <Tab id="unfilled" className={css.tab ?? ''}>
              {text('web.tab.unfilled')}
            </Tab>
          ) : null}
          {may('tables.read') ? (
            <Tab id="tables" className={css.tab ?? ''}>
              {text('web.tab.tables')} {count(tables.length)}
            </Tab>
          ) : null}
          {may('checks.read') ? (
            <Tab id="checks" className={css.tab ?? ''}>
              {text('web.tab.checks')}{' '}
              <span className={broken > 0 ? 'broken' : notChecked > 0 ? 'exact' : 'hint'}>
                {text('web.checks', checkCount(summary.checks))}
                {notChecked === 0 ? '' : ` · ${text('web.not_checked_count', { count: notChecked })}`}
              </span>
            </Tab>
          ) : null}
          {summary.warnings.length + summary.countsIn.length === 0 ? null : (
            <Tab id="questions" className={css.tab ?? ''}>
              {text('web.tab.questions')} {count(summary.warnings.length)}
            </Tab>
          )}
        </TabList>
        <TabPanel id="moves" className={css.panel ?? ''}>
          {moves.isError ? (
            <Failed error={moves.error} again={moves.refetch} />
          ) : moves.data === undefined ? (
            <Loading what={text('web.moves')} />
          ) : (
            <MovesPanel plan={plan} moves={moves.data} search={search} key={plan.id} />
          )}
        </TabPanel>
        <TabPanel id="flows" className={css.panel ?? ''}>
          <Suspense fallback={<Loading what={text('web.tab.flows')} />}>
            {moves.data === undefined ? null : (
              <FlowsPanel
                planId={plan.id}
                datasetId={plan.datasetId}
                moves={moves.data}
                chosen={search.school}
                choose={(school) => change({ school })}
                list={() => change({ tab: undefined })}
              />
            )}
          </Suspense>
        </TabPanel>
        <TabPanel id="unfilled" className={css.panel ?? ''}>
          <Suspense fallback={<Loading what={text('web.tab.unfilled')} />}>
            <UnfilledPanel planId={plan.id} />
          </Suspense>
        </TabPanel>
        <TabPanel id="tables" className={css.panel ?? ''}>
          <PlanTables planId={plan.id} chosen={search.table} />
        </TabPanel>
        <TabPanel id="checks" className={css.panel ?? ''}>
          <PlanChecks planId={plan.id} />
        </TabPanel>
        <TabPanel id="questions" className={css.panel ?? ''}>
          <Questions summary={summary} />
        </TabPanel>
      </Tabs>
      {search.teacher === undefined || moves.data === undefined ? null : (
        <TeacherCard
          key={search.teacher}
          plan={plan}
          teacherId={search.teacher}
          move={shown}
          close={() => {
            change({ teacher: undefined });
            document.getElementById('moves')?.focus();
          }}
        />
      )}
    </div>
  );
};

const Content = ({ plan }: { readonly plan: PlanBody }): ReactNode => {
  const { summary, problem } = plan;
  const search = route.useSearch();
  if (summary === null)
    return (
      <Statement shape={problem === null ? 'open' : 'broken'} title={problem?.title ?? text(`web.state.${plan.state}`)}>
        <p>{problem?.detail ?? text('web.plan.no_moves')}</p>
        <p className="hint">{text('web.unchanged')}</p>
      </Statement>
    );
  if (summary.status === 'infeasible') return <NoPlan plan={plan} summary={summary} />;
  return (
    <>
      {/* A principal's list comes first: the district's figures are the bureau's. */}
      <SummaryStrip summary={summary} folded={search.teacher !== undefined || search.tab === 'flows'} key={plan.id} />
      <Parts plan={plan} summary={summary} />
    </>
  );
};

/** The plan of the address, and above it the run under way or how the last one ended. */
const ShownPlan = (): ReactNode => {
  const { planId } = route.useParams();
  const navigate = useNavigate();
  const plan = useAsk(['plan', planId], () => getPlan(planId));
  const plans = usePlans();
  const [started, setStarted] = useStartedRun();
  const active = (plans.data ?? []).find(isActive);
  const ended = (plans.data ?? []).find(({ id, state }) => id === started && state === 'finished');
  const isHere = started !== null && started === planId;
  // A run started here that ended with a plan is shown; how any other ended stands above the plan on show.
  const result = useAsk(['plan', ended?.id], () => getPlan(ended?.id ?? ''), { enabled: ended !== undefined });
  const status = result.data?.summary?.status;
  const made = ended !== undefined && (status === 'optimal' || status === 'feasible') ? ended.id : null;
  useEffect(() => {
    if (made !== null) navigate({ to: '/plan/$planId', params: { planId: made } }).catch(reportError);
    if (made !== null || (isHere && active?.id !== started)) setStarted(null);
  }, [made, isHere, active?.id, started, navigate, setStarted]);
  if (plan.isError) return <Failed error={plan.error} again={plan.refetch} />;
  if (plan.data === undefined) return <Loading what={text('web.loading.plan')} />;
  const showsEnd = started !== null && !isHere && active?.id !== started && made === null && plans.data !== undefined;
  return (
    <>
      <PlanHead plan={plan.data} started={setStarted} />
      {active === undefined ? null : <LiveRunPanel brief={active} key={active.id} />}
      {showsEnd ? <EndedRunPanel id={started} dismiss={() => setStarted(null)} /> : null}
      <Content plan={plan.data} />
    </>
  );
};

export const PlanScreen = (): ReactNode => (useMay()('plans.read') ? <ShownPlan /> : <Navigate to="/plan" replace />);
