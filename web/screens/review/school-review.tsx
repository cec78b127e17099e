import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { useAsk } from '../../app/queries.ts';
import { type AnswerBody, getStanding, getTransfers, listAnswers } from '../../app/service.ts';
import { useSession } from '../../app/session.ts';
import { day, figure, text } from '../../app/texts.ts';
import { AreaMark } from '../../parts/area-mark.tsx';
import { type Shape, Verdict } from '../../parts/glyph.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import { AnswerForm } from './answer-form.tsx';
import css from './school-review.module.css';

const route = getRouteApi('/review');

const shapes: Readonly<Record<AnswerBody['standing'], Shape>> = {
  accepted: 'holds',
  open: 'objection',
  upheld: 'holds',
  rejected: 'broken',
  withdrawn: 'open',
};

/** The post at the own school, a block a person, before and after; the line stands where what is required ends. */
const PostBlocks = ({ move, leaves }: { readonly move: TransferBody; readonly leaves: boolean }): ReactNode => {
  const post = leaves ? move.postLeft : move.postTaken;
  if (post === null) return null;
  const row = (name: string, held: number): ReactNode => (
    <p className={css.post}>
      <span>{text(name)}</span>
      <span className={css.blocks} aria-hidden="true">
        {Array.from({ length: Math.max(held, post.required) }, (_, index) => index + 1).map((place) => (
          <span
            key={place}
            className={[place <= held ? css.held : css.lacking, place === post.required ? css.required : ''].join(' ')}
          />
        ))}
      </span>
      <b>{figure(held)}</b>
    </p>
  );
  const shape: Shape = post.after > post.required ? 'holds' : post.after === post.required ? 'exact' : 'broken';
  const spare = post.after - post.required;
  return (
    <section className={css.subject}>
      <h3>{text('web.review.subject', { subject: move.subjectName, required: post.required })}</h3>
      {row('web.review.now', post.before)}
      {row('web.review.then', post.after)}
      <Verdict shape={shape}>
        {spare === 0
          ? text('web.strip.exact')
          : text(spare > 0 ? 'web.strip.spare' : 'web.strip.short', { count: Math.abs(spare) })}
      </Verdict>
    </section>
  );
};

interface MoveProps {
  readonly move: TransferBody;
  readonly answer: AnswerBody | undefined;
  readonly leaves: boolean;
  readonly isOpen: boolean;
  readonly open: (teacherId: string | undefined) => void;
  readonly planId: string;
  readonly mayAnswer: boolean;
}

const Move = ({ move, answer, leaves, isOpen, open, planId, mayAnswer }: MoveProps): ReactNode => (
  <li className={isOpen ? `${css.move} ${css.isOpen}` : css.move} data-move={move.teacherId}>
    <button
      type="button"
      className={css.summary}
      aria-expanded={isOpen}
      onClick={() => open(isOpen ? undefined : move.teacherId)}
    >
      <span className={css.line}>
        <b className={css.name}>{move.teacher || move.teacherId}</b>
        <span>{text('web.stage_subject', { stage: move.stageName, subject: move.subjectName })}</span>
        <span className="space" />
        {answer !== undefined ? (
          <Verdict shape={shapes[answer.standing]}>{answer.standingName}</Verdict>
        ) : leaves ? (
          <Verdict shape="open">{text('web.review.unanswered')}</Verdict>
        ) : null}
      </span>
      <span className={css.line}>
        {move.modeName} <span aria-hidden="true">{leaves ? '→' : '←'}</span>
        <AreaMark area={leaves ? move.toArea : move.fromArea} />
        <span>{leaves ? move.toSchool : move.fromSchool}</span>
      </span>
    </button>
    {isOpen ? (
      <div className={css.details}>
        <ul>
          {move.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <PostBlocks move={move} leaves={leaves} />
        {answer?.objection == null ? null : (
          <p>
            {answer.objection.reasonName}
            {answer.objection.words == null ? '' : `${text('web.of')}${answer.objection.words}`}
          </p>
        )}
        {answer?.opinion == null ? null : (
          <p>
            {text('web.review.opinion')}
            {text('web.of')}
            {answer.opinion}
          </p>
        )}
        {leaves && mayAnswer && answer === undefined ? (
          <AnswerForm planId={planId} teacherId={move.teacherId} done={() => open(undefined)} />
        ) : null}
      </div>
    ) : null}
  </li>
);

/** The own school's moves, out and in: accept or object; progress and deadline stay in sight. */
export const SchoolReview = ({ planId }: { readonly planId: string }): ReactNode => {
  const { membership } = useSession();
  const { list, teacher } = route.useSearch();
  const navigate = useNavigate({ from: '/review' });
  const moves = useAsk(['transfers', planId], () => getTransfers(planId));
  const answers = useAsk(['answers', planId], () => listAnswers(planId));
  const standing = useAsk(['standing', planId], () => getStanding(planId));
  const failed = [moves, answers].find(({ isError }) => isError);
  if (failed !== undefined) return <Failed error={failed.error} again={failed.refetch} />;
  if (moves.data === undefined || answers.data === undefined) return <Loading what={text('web.rail.review')} />;
  const out = moves.data.filter(({ fromSchoolId }) => fromSchoolId === membership.schoolId);
  const incoming = moves.data.filter(({ toSchoolId }) => toSchoolId === membership.schoolId);
  const known = answers.data.filter(({ standing }) => standing !== 'withdrawn');
  const whole = known.find(({ teacherId }) => teacherId === null);
  const answerOf = (move: TransferBody): AnswerBody | undefined =>
    known.find(({ teacherId }) => teacherId === move.teacherId) ?? whole;
  const answered = out.filter((move) => answerOf(move) !== undefined).length;
  const shown = list === 'in' ? incoming : out;
  const due = standing.data?.reviewDue ?? null;
  const mayAnswer = standing.data?.state === 'in_review';
  const school = out[0]?.fromSchool ?? incoming[0]?.toSchool ?? membership.schoolId ?? '';
  return (
    <div className={css.review} id="review">
      <header className={css.head}>
        <h1>{school}</h1>
        <p className={css.line} role="status" id="progress">
          {text('web.review.progress', { answered, all: out.length })}
          <span className="space" />
          {due === null ? '' : text('web.review.due', { day: day(due) })}
        </p>
        <div className={css.bar} aria-hidden="true">
          {out.map((move) => (
            <span key={move.teacherId} className={answerOf(move) === undefined ? css.todo : css.done} />
          ))}
        </div>
      </header>
      <nav className={css.lists} aria-label={text('web.review.lists')}>
        {([undefined, 'in'] as const).map((one) => (
          <button
            key={one ?? 'out'}
            type="button"
            aria-pressed={list === one}
            onClick={() => {
              navigate({ search: { list: one }, replace: true }).catch(reportError);
            }}
          >
            {text(one === 'in' ? 'web.review.in' : 'web.review.out', {
              count: figure(one === 'in' ? incoming.length : out.length),
            })}
          </button>
        ))}
      </nav>
      {shown.length === 0 ? <p className={css.none}>{text('web.review.no_moves')}</p> : null}
      <ul className={css.moves}>
        {shown.map((move) => (
          <Move
            key={move.teacherId}
            planId={planId}
            move={move}
            answer={list === 'in' ? undefined : answerOf(move)}
            leaves={list !== 'in'}
            isOpen={teacher === move.teacherId}
            mayAnswer={mayAnswer}
            open={(teacher) => {
              navigate({ search: (before) => ({ ...before, teacher }), replace: true }).catch(reportError);
            }}
          />
        ))}
      </ul>
    </div>
  );
};
