import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { refresh, useAsk } from '../../app/queries.ts';
import { type AnswerBody, getRates, getStanding, giveVerdict, listAnswers, Refused } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { day, figure, text } from '../../app/texts.ts';
import { Verdict } from '../../parts/glyph.tsx';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import css from './board.module.css';

/** Uphold or reject with an opinion; an objection that another has decided meanwhile is refused by the service. */
const Decide = ({ answer }: { readonly answer: AnswerBody }): ReactNode => {
  const [why, setWhy] = useState('');
  const decide = useMutation({
    mutationFn: (verdict: 'uphold' | 'reject') => giveVerdict(answer.id, { verdict, why: why.trim() }),
    onSettled: () => refresh('answers'),
  });
  const locked = decide.isPending || why.trim() === '';
  return (
    <div className={css.decide}>
      <input
        className="input"
        aria-label={text('web.review.opinion')}
        placeholder={text('web.review.opinion')}
        value={why}
        maxLength={4000}
        onChange={(event) => setWhy(event.target.value)}
      />
      <Button className="button" isDisabled={locked} onPress={() => decide.mutate('uphold')}>
        {text('web.review.uphold')}
      </Button>
      <Button className="button danger" isDisabled={locked} onPress={() => decide.mutate('reject')}>
        {text('web.review.reject')}
      </Button>
      {decide.error === null ? null : (
        <p className="broken" role="alert">
          {decide.error instanceof Refused ? decide.error.problem.detail : text('web.unreachable')}
        </p>
      )}
    </div>
  );
};

const Objections = ({ answers }: { readonly answers: readonly AnswerBody[] }): ReactNode => {
  const may = useMay();
  const objections = answers.filter(({ objection }) => objection !== null);
  if (objections.length === 0) return <Statement title={text('web.review.no_objections')} />;
  return (
    <section className="panel scroll" id="objections">
      <h2 className={css.title}>
        {text('web.review.objections')} <span className="hint">{objections.length}</span>
      </h2>
      <table className="table">
        <thead>
          <tr>
            {['teacher', 'school', 'demand', 'reason', 'standing', 'decision'].map((name) => (
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
              <tr key={answer.id} data-answer={answer.id}>
                <td>
                  <b>{answer.teacher ?? '—'}</b>
                </td>
                <td>{answer.school}</td>
                <td>{answer.objection?.demandName}</td>
                <td className="wrap">
                  <b>{answer.objection?.reasonName}</b>
                  {answer.objection?.words == null ? null : <div>{answer.objection.words}</div>}
                  {answer.late ? <div className="warning">{text('web.review.late')}</div> : null}
                </td>
                <td>
                  <Verdict
                    shape={answer.standing === 'open' ? 'objection' : answer.standing === 'upheld' ? 'holds' : 'open'}
                  >
                    {answer.standingName}
                  </Verdict>
                </td>
                <td>
                  {answer.standing === 'open' && may('reviews.decide') ? (
                    <Decide answer={answer} />
                  ) : answer.opinion == null ? null : (
                    answer.opinion
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
};

/** The bureau's board: what is still out, every objection with its decision, and how each school answered. */
export const Board = ({ planId }: { readonly planId: string }): ReactNode => {
  const standing = useAsk(['standing', planId], () => getStanding(planId));
  const answers = useAsk(['answers', planId], () => listAnswers(planId));
  const rates = useAsk(['rates', planId], () => getRates(planId));
  const failed = [standing, answers, rates].find(({ isError }) => isError);
  if (failed !== undefined) return <Failed error={failed.error} again={failed.refetch} />;
  if (standing.data === undefined || answers.data === undefined || rates.data === undefined)
    return <Loading what={text('web.rail.review')} />;
  const { version, stateName, reviewDue, counts } = standing.data;
  const answered = rates.data.filter((school) => school.answered).length;
  return (
    <>
      <ScreenHead
        title={text('web.rail.review')}
        note={`${text('web.version', { version })} · ${stateName}${reviewDue === null ? '' : ` · ${text('web.review.due', { day: day(reviewDue) })}`}`}
      />
      <div className={css.sums} id="board">
        <span>
          {text('web.review.schools_answered')} <b>{`${answered}/${rates.data.length}`}</b>
        </span>
        {counts === null ? null : (
          <>
            <span>
              {text('web.review.open_objections')} <b>{figure(counts.openObjections)}</b>
            </span>
            <span>
              {text('web.review.manual')} <b>{figure(counts.manualPlacements)}</b>
              {counts.manualMost === null ? '' : `／${figure(counts.manualMost)}`}
            </span>
          </>
        )}
      </div>
      <div className={css.parts}>
        <Objections answers={answers.data} />
        <section className="panel scroll" id="rates">
          <h2 className={css.title}>{text('web.review.rates')}</h2>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{text('web.review.column.school')}</th>
                <th scope="col">{text('web.review.column.answered')}</th>
                {['moves', 'unanswered', 'objected', 'upheld'].map((name) => (
                  <th key={name} scope="col" className="figure">
                    {text(`web.review.column.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rates.data.map((school) => (
                <tr key={school.schoolId}>
                  <td>{school.school}</td>
                  <td>
                    <Verdict shape={school.answered ? 'holds' : 'open'}>
                      {text(school.answered ? 'web.review.is_answered' : 'web.review.unanswered')}
                    </Verdict>
                  </td>
                  <td className="figure">{figure(school.moves)}</td>
                  <td className="figure">{figure(school.unanswered)}</td>
                  <td className="figure">{figure(school.objectedMoves)}</td>
                  <td className="figure">{figure(school.upheld)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </>
  );
};
