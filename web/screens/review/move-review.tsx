import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { type SchoolReviewBody, withdrawAnswer } from '../../app/people-service.ts';
import { refresh } from '../../app/queries.ts';
import { type AnswerBody, Refused } from '../../app/service.ts';
import { figure, text } from '../../app/texts.ts';
import { AreaMark } from '../../parts/area-mark.tsx';
import { Glyph, type Shape, Verdict } from '../../parts/glyph.tsx';
import { PostBlocks } from './post-blocks.tsx';
import css from './school-review.module.css';

const shapes: Readonly<Record<AnswerBody['standing'], Shape>> = {
  accepted: 'holds',
  open: 'objection',
  upheld: 'holds',
  rejected: 'broken',
  withdrawn: 'open',
};

interface MoveProps {
  readonly move: TransferBody;
  readonly leaves: boolean;
  readonly answer: AnswerBody | undefined;
}

/** Who, what subject, where to or from, and what the school has said. */
export const MoveSummary = ({ move, leaves, answer }: MoveProps): ReactNode => (
  <>
    <span className={css.line}>
      <b className={css.name}>{move.teacher || move.teacherId}</b>
      <span>{text('web.stage_subject', { stage: move.stageName, subject: move.subjectName })}</span>
      <span className="space" />
      {answer === undefined ? (
        <Verdict shape="open">{text('web.review.unanswered')}</Verdict>
      ) : (
        <Verdict shape={shapes[answer.standing]}>{answer.standingName}</Verdict>
      )}
    </span>
    <span className={css.line}>
      {move.modeName} <span aria-hidden="true">{leaves ? '→' : '←'}</span>
      <AreaMark area={leaves ? move.toArea : move.fromArea} />
      <span>{leaves ? move.toSchool : move.fromSchool}</span>
    </span>
  </>
);

const ownFacts = (move: TransferBody, leaves: boolean): readonly string[] => [
  ...(move.monthsAtSchool === null
    ? []
    : [
        text(leaves ? 'web.people.years_here' : 'web.people.years_there', {
          count: figure(Math.floor(move.monthsAtSchool / 12)),
        }),
      ]),
  ...(leaves && move.postTaken !== null
    ? [
        text('web.people.their_post', {
          subject: move.subjectName,
          required: figure(move.postTaken.required),
          before: figure(move.postTaken.before),
        }),
      ]
    : []),
];

/** The objection that was raised, what was decided, and the way to take it back. */
const Raised = ({ answer, mayAnswer }: { readonly answer: AnswerBody; readonly mayAnswer: boolean }): ReactNode => {
  const withdraw = useMutation({ mutationFn: () => withdrawAnswer(answer), onSettled: () => refresh('answers') });
  const { objection } = answer;
  if (objection === null) return null;
  return (
    <section className={css.raised}>
      <p>
        <b>{objection.reasonName}</b>
        {objection.words === null ? '' : `${text('web.of')}${objection.words}`}
      </p>
      {objection.evidence.map((id, index) => (
        <a key={id} href={`/api/evidence/${id}`} download>
          {text('web.people.file_number', { number: index + 1 })}
        </a>
      ))}
      {answer.opinion === null ? null : (
        <p>
          <b>{text('web.review.opinion')}</b>
          {text('web.of')}
          {answer.opinion}
        </p>
      )}
      {answer.standing === 'open' && mayAnswer ? (
        <Button className="button" isDisabled={withdraw.isPending} onPress={() => withdraw.mutate()}>
          {text('web.people.withdraw')}
        </Button>
      ) : null}
      {withdraw.error === null ? null : (
        <p className="broken" role="alert">
          <Glyph shape="broken" />{' '}
          {withdraw.error instanceof Refused ? withdraw.error.problem.detail : text('web.unreachable')}
        </p>
      )}
    </section>
  );
};

interface DetailsProps extends MoveProps {
  readonly mayAnswer: boolean;
  /** The subject of the own school that loses or gets the teacher. */
  readonly post: SchoolReviewBody['subjects'][number] | undefined;
  readonly backbone: { readonly before: number; readonly after: number } | undefined;
  readonly children: ReactNode;
}

/** Why, what the own school keeps, and what was answered; the form follows. */
export const MoveDetails = ({ move, leaves, answer, mayAnswer, post, backbone, children }: DetailsProps): ReactNode => (
  <>
    <ul className={css.facts}>
      {[...ownFacts(move, leaves), ...move.reasons].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    {post === undefined ? null : (
      <div className={css.part}>
        <PostBlocks title={text('web.people.own_subject', { subject: post.subjectName })} post={post} />
        <p className={css.small}>
          {[
            text('web.people.own_flow', {
              subject: post.subjectName,
              leaving: figure(post.leaving),
              arriving: figure(post.arriving),
            }),
            ...(backbone === undefined
              ? []
              : [text('web.people.backbone', { before: figure(backbone.before), after: figure(backbone.after) })]),
          ].join(text('web.people.semicolon'))}
        </p>
      </div>
    )}
    {answer === undefined ? null : <Raised answer={answer} mayAnswer={mayAnswer} />}
    {children}
  </>
);
