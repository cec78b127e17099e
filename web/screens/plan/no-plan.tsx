import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { PlanBody, PlanSummaryBody } from '../../../api/http/contract/plan.ts';
import { refresh } from '../../app/queries.ts';
import { Refused } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { figure, text } from '../../app/texts.ts';
import { Glyph, Verdict } from '../../parts/glyph.tsx';
import { useStartedRun } from './follow-run.ts';
import css from './no-plan.module.css';
import { startScenario } from './plan-service.ts';

type Diagnosis = NonNullable<PlanSummaryBody['diagnosis']>;

const Conflict = ({ conflict }: { readonly conflict: PlanSummaryBody['conflicts'][number] }): ReactNode => (
  <section className={`panel ${css.part}`}>
    <h2 className={css.title}>{conflict.message}</h2>
    <ol>
      {conflict.requirements.map((requirement, index) => (
        <li key={`${requirement.rule} ${requirement.scope}`} className={css.requirement}>
          <span className={css.number}>{index + 1}</span>
          <span>
            {requirement.text}
            <br />
            <span className="clause">
              {text(requirement.clause === 'own' ? 'web.own_clause' : 'web.clause', { clause: requirement.clause })}
            </span>
          </span>
        </li>
      ))}
    </ol>
  </section>
);

/** How far each quota can be reached: the bar is what is attainable, the line what is required. */
const Attainable = ({ diagnosis }: { readonly diagnosis: Diagnosis }): ReactNode => (
  <section className={`panel ${css.part}`} aria-label={text('web.no_plan.attainable')}>
    <h2 className={css.title}>{text('web.no_plan.attainable')}</h2>
    {diagnosis.attainable.map((quota) => {
      const { attainable, required } = quota;
      const scale = Math.max(1, attainable ?? 0, required ?? 0) * 1.15;
      return (
        <div key={`${quota.rule} ${quota.scope}`} className={css.quota}>
          <p>{quota.text}</p>
          {attainable === null || required === null ? null : (
            <div className={css.ruler} aria-hidden="true">
              <span className={css.amount} style={{ width: `${(100 * attainable) / scale}%` }}>
                {figure(attainable)}
              </span>
              {attainable < required ? (
                <span
                  className={css.missing}
                  style={{
                    left: `${(100 * attainable) / scale}%`,
                    width: `${(100 * (required - attainable)) / scale}%`,
                  }}
                />
              ) : null}
              <span className={css.line} style={{ left: `${(100 * required) / scale}%` }} />
              <span className={css.needed} style={{ left: `${(100 * required) / scale}%` }}>
                {figure(required)}
              </span>
            </div>
          )}
        </div>
      );
    })}
  </section>
);

type Way = Diagnosis['waysOut'][number];

/** The keys that a way out changes; null where it changes data or orders, which a policy cannot. */
const policyChanges = ({ changes }: Way): Readonly<Record<string, unknown>> | null => {
  const keys = changes.flatMap(({ change }) => (change.kind === 'policy' ? [[change.key, change.value] as const] : []));
  return keys.length === changes.length && keys.length > 0 ? Object.fromEntries(keys) : null;
};

/** Makes a plan with the way out applied; the plan shown stays as it is. */
const Scenario = ({
  plan,
  way,
  first,
}: {
  readonly plan: PlanBody;
  readonly way: Way;
  readonly first: boolean;
}): ReactNode => {
  const [, setStarted] = useStartedRun();
  const changes = policyChanges(way);
  const start = useMutation({
    mutationFn: (given: Readonly<Record<string, unknown>>) => startScenario(plan, given),
    onSuccess: async ({ id }) => {
      setStarted(id);
      await refresh('plans');
    },
  });
  if (changes === null) return <span className="hint">{text('web.way.in_data')}</span>;
  return (
    <>
      <Button
        className={first && way.lawful ? 'button primary' : 'button'}
        isDisabled={start.isPending}
        onPress={() => start.mutate(changes)}
      >
        {text(way.lawful ? 'web.way.scenario' : 'web.way.scenario_anyway')}
      </Button>
      {start.error === null ? null : (
        <p className="broken" role="alert">
          {start.error instanceof Refused ? start.error.problem.detail : text('web.unreachable')}
        </p>
      )}
    </>
  );
};

const MayStart = ({ children }: { readonly children: ReactNode }): ReactNode =>
  useMay()('plans.create') ? children : null;

const WaysOut = ({ plan, diagnosis }: { readonly plan: PlanBody; readonly diagnosis: Diagnosis }): ReactNode => (
  <section className={`panel ${css.part}`} aria-labelledby="ways-out">
    <h2 className={css.title} id="ways-out">
      {text(diagnosis.waysOut.length === 0 ? 'web.no_way_out' : 'web.ways_out')}
    </h2>
    {diagnosis.waysOut.length === 0 ? null : (
      <table className={`table ${css.ways}`}>
        <thead>
          <tr>
            <th scope="col" className="figure">
              {text('web.way.order')}
            </th>
            <th scope="col">{text('web.way.changes')}</th>
            <th scope="col" className="figure">
              {text('web.way.people')}
            </th>
            <th scope="col">{text('web.way.cost')}</th>
            <th scope="col">{text('web.way.lawful')}</th>
            <th scope="col" aria-label={text('web.way.scenario')} />
          </tr>
        </thead>
        <tbody>
          {diagnosis.waysOut.map((way, index) => (
            <tr key={way.changes.map((change) => change.text).join()}>
              <td className="figure">
                <b>{index + 1}</b>
              </td>
              <td className="wrap">
                {way.changes.map((change) => (
                  <div key={change.text}>
                    <b>{change.text}</b> <span className="clause">{change.law}</span>
                  </div>
                ))}
              </td>
              <td className="figure">{way.people === null ? '—' : figure(way.people)}</td>
              <td className="wrap">{way.cost}</td>
              <td>
                <Verdict shape={way.lawful ? 'holds' : 'broken'}>
                  {text(way.lawful ? 'web.way.is_lawful' : 'web.way.is_unlawful')}
                </Verdict>
              </td>
              <td>
                <MayStart>
                  <Scenario plan={plan} way={way} first={index === 0} />
                </MayStart>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {diagnosis.complete ? null : <p className="hint">{text('web.diagnosis_incomplete')}</p>}
  </section>
);

interface NoPlanProps {
  readonly plan: PlanBody;
  readonly summary: PlanSummaryBody;
}

/** Why no plan exists: the sentence, the requirements that cannot hold together, what is attainable, the ways out. */
export const NoPlan = ({ plan, summary }: NoPlanProps): ReactNode => (
  <div className={css.noPlan} id="conflicts">
    <section className={css.sentence}>
      <Glyph shape="broken" />
      <div>
        <h2>{text('web.infeasible')}</h2>
        {summary.relaxing === null ? null : (
          <p className="note">{text(`web.no_plan.${summary.relaxing}`, { count: figure(summary.conflicts.length) })}</p>
        )}
      </div>
    </section>
    <div className={css.columns}>
      <div className={css.column}>
        {summary.conflicts.map((conflict) => (
          <Conflict key={conflict.message} conflict={conflict} />
        ))}
      </div>
      {summary.diagnosis === null || summary.diagnosis.attainable.length === 0 ? null : (
        <Attainable diagnosis={summary.diagnosis} />
      )}
    </div>
    {summary.diagnosis === null ? null : <WaysOut plan={plan} diagnosis={summary.diagnosis} />}
  </div>
);
