import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { refresh, useAsk } from '../../app/queries.ts';
import { type AnswerBody, getRates, getStanding, listAnswers, Refused, startRevision } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { day, figure, text } from '../../app/texts.ts';
import { type Shape, Verdict } from '../../parts/glyph.tsx';
import { PrintFoot } from '../../parts/print-foot.tsx';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import css from './board.module.css';
import { BulkVerdict } from './bulk-verdict.tsx';
import { ObjectionPanel } from './objection-panel.tsx';
import { SchoolRates } from './school-rates.tsx';

const route = getRouteApi('/review');

const shapes: Readonly<Record<AnswerBody['standing'], Shape>> = {
  accepted: 'holds',
  open: 'objection',
  upheld: 'holds',
  rejected: 'broken',
  withdrawn: 'open',
};

interface ObjectionsProps {
  readonly planId: string;
  readonly objections: readonly AnswerBody[];
  readonly open: string | undefined;
  readonly show: (id: string | undefined) => void;
}

const Objections = ({ planId, objections, open, show }: ObjectionsProps): ReactNode => {
  const may = useMay();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const undecided = objections.filter(({ standing }) => standing === 'open');
  const chosen = undecided.filter(({ id }) => ticked.has(id));
  const decides = may('reviews.decide');
  const tick = (ids: readonly string[], on: boolean): void => {
    const next = new Set(ticked);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setTicked(next);
  };
  return (
    <section className="panel" id="objections">
      <div className={css.rowHead}>
        <h2>
          {text('web.review.objections')} <span className="hint">{figure(objections.length)}</span>
        </h2>
      </div>
      {decides ? <BulkVerdict planId={planId} chosen={chosen} done={() => setTicked(new Set())} /> : null}
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              {decides ? (
                <th scope="col" className={css.tick}>
                  <input
                    type="checkbox"
                    aria-label={text('web.people.choose_all')}
                    checked={undecided.length > 0 && chosen.length === undecided.length}
                    disabled={undecided.length === 0}
                    onChange={(event) =>
                      tick(
                        undecided.map(({ id }) => id),
                        event.target.checked,
                      )
                    }
                  />
                </th>
              ) : null}
              {['teacher', 'school', 'demand', 'reason', 'standing'].map((name) => (
                <th key={name} scope="col">
                  {text(`web.review.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {objections
              .toSorted((a, b) => Number(a.standing !== 'open') - Number(b.standing !== 'open'))
              .map((answer) => (
                <tr key={answer.id} data-answer={answer.id} className={answer.id === open ? css.chosen : undefined}>
                  {decides ? (
                    <td className={css.tick}>
                      {answer.standing === 'open' ? (
                        <input
                          type="checkbox"
                          aria-label={text('web.people.choose', { name: answer.teacher ?? answer.school ?? '' })}
                          checked={ticked.has(answer.id)}
                          onChange={(event) => tick([answer.id], event.target.checked)}
                        />
                      ) : null}
                    </td>
                  ) : null}
                  <td>
                    <button
                      type="button"
                      className={css.link}
                      onClick={() => show(answer.id === open ? undefined : answer.id)}
                    >
                      {answer.teacher ?? '—'}
                    </button>
                  </td>
                  <td>{answer.school}</td>
                  <td>{answer.objection?.demandName}</td>
                  <td className="wrap">
                    <b>{answer.objection?.reasonName}</b>
                    {answer.objection?.words == null ? null : ` ${answer.objection.words}`}
                    {(answer.objection?.evidence ?? []).length === 0 ? null : (
                      <span className="hint">
                        {' '}
                        {text('web.people.files', { count: answer.objection?.evidence.length ?? 0 })}
                      </span>
                    )}
                    {answer.late ? <span className="warning"> {text('web.review.late')}</span> : null}
                  </td>
                  <td>
                    <Verdict shape={shapes[answer.standing]}>{answer.standingName}</Verdict>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

/** Makes the next version where a verdict has become an order that the plan does not follow yet. */
const Revise = ({ planId, orders }: { readonly planId: string; readonly orders: number }): ReactNode => {
  const navigate = useNavigate();
  const revise = useMutation({
    mutationFn: () => startRevision(planId),
    onSuccess: async ({ id }) => {
      await refresh('plans');
      await navigate({ to: '/plan/$planId', params: { planId: id } });
    },
  });
  return (
    <>
      {revise.error === null ? null : (
        <span className="broken" role="alert">
          {revise.error instanceof Refused ? revise.error.problem.detail : text('web.unreachable')}
        </span>
      )}
      <Button className="button primary" isDisabled={revise.isPending} onPress={() => revise.mutate()}>
        {text('web.people.revise', { count: orders })}
      </Button>
    </>
  );
};

/** The bureau's board: what is still out, every objection with its price and decision, and how each school answered. */
export const Board = ({ planId }: { readonly planId: string }): ReactNode => {
  const may = useMay();
  const { answer: open } = route.useSearch();
  const navigate = useNavigate({ from: '/review' });
  const standing = useAsk(['standing', planId], () => getStanding(planId), { every: 60_000 });
  const answers = useAsk(['answers', planId], () => listAnswers(planId), { every: 60_000 });
  const rates = useAsk(['rates', planId], () => getRates(planId), { every: 60_000 });
  const failed = [standing, answers, rates].find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined) return <Failed error={failed.error} again={failed.refetch} />;
  if (standing.data === undefined || answers.data === undefined || rates.data === undefined)
    return <Loading what={text('web.rail.review')} />;
  const { version, stateName, reviewDue, counts, state } = standing.data;
  const answered = rates.data.filter((school) => school.answered).length;
  const objections = answers.data.filter(({ objection }) => objection !== null);
  const show = (id: string | undefined): void => {
    navigate({ search: (before) => ({ ...before, answer: id }), replace: true }).catch(reportError);
  };
  const orders = counts?.ordersNotInPlan ?? 0;
  return (
    <>
      <ScreenHead
        title={text('web.rail.review')}
        note={`${text('web.version', { version })} · ${stateName}${reviewDue === null ? '' : ` · ${text('web.review.due', { day: day(reviewDue) })}`}`}
      >
        {orders > 0 && may('plans.create') ? <Revise planId={planId} orders={orders} /> : null}
      </ScreenHead>
      <div className={css.sums} id="board">
        <span>
          {text('web.review.schools_answered')} <b>{`${figure(answered)}/${figure(rates.data.length)}`}</b>
        </span>
        {counts === null ? null : (
          <>
            <span>
              {text('web.review.open_objections')} <b>{figure(counts.openObjections)}</b>
            </span>
            <span id="manual">
              {text('web.review.manual')} <b>{figure(counts.manualPlacements)}</b>
              {counts.manualMost === null ? '' : `/${figure(counts.manualMost)}`}{' '}
              {counts.manualMost === null ? null : (
                <Verdict
                  shape={
                    counts.manualPlacements > counts.manualMost
                      ? 'broken'
                      : counts.manualPlacements === counts.manualMost
                        ? 'exact'
                        : 'holds'
                  }
                >
                  {counts.manualPlacements === counts.manualMost
                    ? text('web.strip.exact')
                    : text(counts.manualPlacements > counts.manualMost ? 'web.people.over_by' : 'web.strip.spare', {
                        count: figure(Math.abs(counts.manualMost - counts.manualPlacements)),
                      })}
                </Verdict>
              )}
            </span>
          </>
        )}
      </div>
      <div className={open === undefined ? css.parts : css.withPanel}>
        <div className={css.parts}>
          {objections.length === 0 ? (
            <Statement title={text('web.review.no_objections')}>
              <p>{text(state === 'in_review' ? 'web.people.no_objections_yet' : 'web.people.no_objections_now')}</p>
            </Statement>
          ) : (
            <Objections planId={planId} objections={objections} open={open} show={show} />
          )}
          <SchoolRates planId={planId} rates={rates.data} isOpen={state === 'in_review'} />
        </div>
        {open === undefined ? null : <ObjectionPanel key={open} id={open} close={() => show(undefined)} />}
      </div>
      <PrintFoot planId={planId} />
    </>
  );
};
