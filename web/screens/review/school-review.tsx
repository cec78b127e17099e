import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { getReminders, getSchoolReview, type SchoolReviewBody } from '../../app/people-service.ts';
import { refresh, useAsk } from '../../app/queries.ts';
import {
  type AnswerBody,
  getNotices,
  getStanding,
  getTransfers,
  giveAnswer,
  listAnswers,
  Refused,
} from '../../app/service.ts';
import { useSession } from '../../app/session.ts';
import { day, figure, moment, text } from '../../app/texts.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import { useWide } from '../../parts/use-wide.ts';
import { lackOf } from './draft.ts';
import { MoveDetails, MoveSummary } from './move-review.tsx';
import { ObjectionFields } from './objection-fields.tsx';
import css from './school-review.module.css';
import { SubjectCards, SubjectTable } from './subjects.tsx';
import { type OpenAnswer, useAnswer } from './use-answer.ts';

const route = getRouteApi('/review');

const formId = 'answer';

const problemWords = (error: Error): string =>
  error instanceof Refused
    ? [error.problem.detail, ...(error.problem.refusals ?? []).map((one) => one.text)].join(' ')
    : text('web.review.kept');

/** The two answers, always at the bottom of the window. */
const AnswerBar = ({ open }: { readonly open: OpenAnswer }): ReactNode => {
  const { draft, send } = open;
  const lack = lackOf(draft);
  return (
    <div className={css.bottom}>
      {send.error === null ? null : (
        <p className="broken" role="alert">
          <Glyph shape="broken" /> {problemWords(send.error)}
        </p>
      )}
      {draft.reason === null || lack === null ? null : <p className={css.small}>{text(`web.people.lack.${lack}`)}</p>}
      <div className={css.answers}>
        <Button className="button" isDisabled={send.isPending} onPress={() => send.mutate('accept')}>
          <span className="holds">
            <Glyph shape="done" />
          </span>
          {text('web.review.accept')}
        </Button>
        <Button type="submit" form={formId} className="button primary" isDisabled={send.isPending || lack !== null}>
          {text('web.review.object')}
        </Button>
      </div>
    </div>
  );
};

/** Accepts what is still open as a whole; it cannot be taken back, so that it takes two presses. */
const AcceptRest = ({ planId, count }: { readonly planId: string; readonly count: number }): ReactNode => {
  const [sure, setSure] = useState(false);
  const accept = useMutation({
    mutationFn: () => giveAnswer(planId, { teacherId: null, schoolId: null, objection: null }),
    onSettled: () => refresh('answers'),
  });
  return (
    <div className={css.bottom}>
      {accept.error === null ? null : (
        <p className="broken" role="alert">
          <Glyph shape="broken" /> {problemWords(accept.error)}
        </p>
      )}
      <div className={sure ? css.answers : css.one}>
        {sure ? (
          <Button className="button" onPress={() => setSure(false)}>
            {text('web.people.not_yet')}
          </Button>
        ) : null}
        <Button
          className={sure ? 'button primary' : 'button'}
          isDisabled={accept.isPending}
          onPress={() => (sure ? accept.mutate() : setSure(true))}
        >
          {text(sure ? 'web.people.accept_rest_sure' : 'web.people.accept_rest', { count })}
        </Button>
      </div>
    </div>
  );
};

/** Progress, a bar a move, and the day until which answers are taken. */
const Head = ({
  planId,
  school,
  parts,
}: {
  readonly planId: string;
  readonly school: string;
  /** One a move, in their order. */
  readonly parts: readonly { readonly id: string; readonly part: 'done' | 'open' | 'todo' }[];
}): ReactNode => {
  const notices = useAsk(['notices', planId], () => getNotices(planId));
  const running = notices.data?.find(({ kind, endedAt }) => kind === 'review' && endedAt === null);
  return (
    <header className={css.head}>
      <h1>
        {school} <span className={css.under}>{text('web.people.review_title')}</span>
      </h1>
      <p className={css.line} role="status" id="progress">
        {text('web.review.progress', {
          answered: figure(parts.filter(({ part }) => part === 'done').length),
          all: figure(parts.length),
        })}
        <span className="space" />
        {running === undefined ? null : (
          <span className={css.due}>
            <Glyph shape="clock" />
            {text('web.people.due_left', { day: day(running.dueOn), days: running.workdaysLeft })}
          </span>
        )}
      </p>
      <div className={css.bar} aria-hidden="true">
        {parts.map(({ id, part }) => (
          <span key={id} className={css[part]} />
        ))}
      </div>
    </header>
  );
};

/** What the personnel office wrote last. */
const LastMessage = ({ planId }: { readonly planId: string }): ReactNode => {
  const reminders = useAsk(['reminders', planId], () => getReminders(planId));
  const [sent] = reminders.data?.sent ?? [];
  if (sent === undefined) return null;
  return (
    <p className={css.message} id="message">
      <Glyph shape="warning" />
      <span>
        {text('web.people.reminded', { by: sent.by ?? '', when: moment(sent.at) })}
        {sent.note === null ? '' : `${text('web.of')}${sent.note}`}
      </span>
    </p>
  );
};

interface ReviewProps {
  readonly planId: string;
  readonly review: SchoolReviewBody;
  readonly moves: readonly TransferBody[];
  readonly answers: readonly AnswerBody[];
  readonly mayAnswer: boolean;
}

const Review = ({ planId, review, moves, answers, mayAnswer }: ReviewProps): ReactNode => {
  const { list, teacher } = route.useSearch();
  const navigate = useNavigate({ from: '/review' });
  const wide = useWide();
  const { schoolId } = review;
  const out = moves.filter(({ fromSchoolId }) => fromSchoolId === schoolId);
  const incoming = moves.filter(({ toSchoolId }) => toSchoolId === schoolId);
  const known = answers.filter(({ standing }) => standing !== 'withdrawn');
  const whole = known.find(({ teacherId }) => teacherId === null);
  const answerOf = (move: TransferBody): AnswerBody | undefined =>
    known.findLast(({ teacherId }) => teacherId === move.teacherId) ?? whole;
  const shown = list === 'in' ? incoming : list === 'subjects' ? [] : out;
  const leaves = list !== 'in';
  const isTodo = (move: TransferBody): boolean => answerOf(move) === undefined;
  const all = [...out, ...incoming];
  const open = shown.find(({ teacherId }) => teacherId === teacher);
  const show = (next: string | undefined): void => {
    navigate({ search: (before) => ({ ...before, teacher: next }), replace: true }).catch(reportError);
  };
  const next = shown.find((move) => isTodo(move) && move.teacherId !== teacher);
  const answer = useAnswer({ planId, teacherId: open?.teacherId ?? '', leaves, schoolId }, () => show(next?.teacherId));
  const answerable = open !== undefined && mayAnswer && isTodo(open);
  const own = leaves ? review.leavers.find(({ teacherId }) => teacherId === open?.teacherId) : open;
  const post = review.subjects.find(({ stage, subject }) => stage === own?.stage && subject === own?.subject);
  const details =
    open === undefined ? null : (
      <div className={css.details} data-details={open.teacherId}>
        <MoveDetails
          move={open}
          leaves={leaves}
          answer={answerOf(open)}
          mayAnswer={mayAnswer}
          backbone={open.backbone ? review.backbone : undefined}
          post={post}
        >
          {answerable ? (
            <form
              id={formId}
              className={css.form}
              onSubmit={(event) => {
                event.preventDefault();
                if (lackOf(answer.draft) === null) answer.send.mutate('object');
              }}
            >
              <ObjectionFields
                planId={planId}
                teacherId={open.teacherId}
                leaves={leaves}
                draft={answer.draft}
                change={answer.change}
                colleagues={review.colleagues
                  .filter(({ stage, subject }) => stage === own?.stage && subject === own?.subject)
                  .toSorted((a, b) => Number(b.eligible) - Number(a.eligible))}
              />
            </form>
          ) : null}
        </MoveDetails>
      </div>
    );
  const bar = answerable ? <AnswerBar open={answer} /> : null;
  return (
    <div className={css.review} id="review">
      <Head
        planId={planId}
        school={review.school}
        parts={all.map((move) => ({
          id: move.teacherId,
          part: !isTodo(move) ? 'done' : answerable && move.teacherId === open?.teacherId ? 'open' : 'todo',
        }))}
      />
      <nav className={css.lists} aria-label={text('web.review.lists')}>
        {([undefined, 'in', 'subjects'] as const).map((one) => (
          <button
            key={one ?? 'out'}
            type="button"
            aria-pressed={list === one}
            onClick={() => {
              navigate({ search: { list: one }, replace: true }).catch(reportError);
            }}
          >
            {one === 'subjects'
              ? text('web.people.subjects')
              : text(one === 'in' ? 'web.review.in' : 'web.review.out', {
                  count: figure(one === 'in' ? incoming.length : out.length),
                })}
          </button>
        ))}
      </nav>
      <LastMessage planId={planId} />
      <div className={list === 'subjects' ? css.whole : css.columns}>
        {list === 'subjects' ? wide ? <SubjectTable review={review} /> : <SubjectCards review={review} /> : null}
        {list !== 'subjects' && shown.length === 0 ? (
          <Statement title={text('web.review.no_moves')}>
            <p>{text('web.people.no_moves_detail')}</p>
          </Statement>
        ) : null}
        {shown.length === 0 ? null : (
          <ul className={css.moves}>
            {shown.map((move) => {
              const isOpen = move === open;
              return (
                <li
                  key={move.teacherId}
                  className={isOpen ? `${css.move} ${css.isOpen}` : css.move}
                  data-move={move.teacherId}
                >
                  <button
                    type="button"
                    className={css.summary}
                    aria-expanded={isOpen}
                    onClick={() => show(isOpen && !wide ? undefined : move.teacherId)}
                  >
                    <MoveSummary move={move} leaves={leaves} answer={answerOf(move)} />
                  </button>
                  {isOpen && !wide ? details : null}
                </li>
              );
            })}
          </ul>
        )}
        {wide && shown.length > 0 ? (
          <aside className={`panel ${css.aside}`} aria-label={open?.teacher ?? text('web.people.subjects')}>
            {open === undefined ? <SubjectTable review={review} /> : details}
            {bar}
          </aside>
        ) : null}
      </div>
      {wide ? null : bar}
      {bar === null && mayAnswer && list !== 'subjects' && all.length > 0 && whole === undefined && all.some(isTodo) ? (
        <AcceptRest planId={planId} count={all.filter(isTodo).length} />
      ) : null}
    </div>
  );
};

/** The own school's moves, out and in: accept or object; progress and deadline stay in sight. */
export const SchoolReview = ({ planId }: { readonly planId: string }): ReactNode => {
  const schoolId = useSession().membership.schoolId ?? '';
  const review = useAsk(['school-review', planId, schoolId], () => getSchoolReview(planId, schoolId));
  const moves = useAsk(['transfers', planId], () => getTransfers(planId));
  const answers = useAsk(['answers', planId], () => listAnswers(planId));
  const standing = useAsk(['standing', planId], () => getStanding(planId), { every: 60_000 });
  const failed = [review, moves, answers].find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined) return <Failed error={failed.error} again={failed.refetch} />;
  if (review.data === undefined || moves.data === undefined || answers.data === undefined)
    return <Loading what={text('web.rail.review')} />;
  const own = standing.data?.reminders.find(({ kind }) => kind === 'answer');
  const isOver = own?.overdue === true;
  return (
    <>
      <Review
        planId={planId}
        review={review.data}
        moves={moves.data}
        answers={answers.data}
        mayAnswer={standing.data?.state === 'in_review' && !isOver}
      />
      {isOver ? (
        <p className={css.over} role="status">
          <Glyph shape="locked" /> {text('web.people.over')}
        </p>
      ) : null}
    </>
  );
};
