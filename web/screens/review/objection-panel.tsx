import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { decideAnswer, type Verdict as Given, getAnswer, type VerdictGiven } from '../../app/people-service.ts';
import { refresh, useAsk } from '../../app/queries.ts';
import { type AnswerBody, Refused } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { moment, text } from '../../app/texts.ts';
import { Glyph, type Shape, Verdict } from '../../parts/glyph.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import css from './board.module.css';
import { BothValues } from './both-values.tsx';
import { PricePanel } from './price-panel.tsx';

type Fact = NonNullable<AnswerBody['fact']>['verdict'];
const factShapes: Readonly<Record<Fact, Shape>> = { borne_out: 'holds', not_borne_out: 'warning', unknown: 'open' };

/** Somebody else has decided since the objection was read. */
const isConflict = (error: Error): boolean =>
  error instanceof Refused && ['revision_stale', 'refused_for_now'].includes(error.problem.code);

interface DecideProps {
  readonly answer: AnswerBody;
  /** Keeps the decision that was not stored, to be shown with the one that was. */
  readonly conflict: (mine: VerdictGiven) => void;
}

/** Uphold or reject with an opinion, as the objection was when it was read. */
const Decide = ({ answer, conflict }: DecideProps): ReactNode => {
  const [why, setWhy] = useState('');
  const [takes, setTakes] = useState(false);
  const decide = useMutation({
    mutationFn: (verdict: Given) => decideAnswer(answer, { verdict, why: why.trim(), takeProposal: takes }),
    onError: (error, verdict) => {
      if (isConflict(error)) conflict({ verdict, why: why.trim() });
    },
    onSettled: () => refresh('answers'),
  });
  const locked = decide.isPending || why.trim() === '';
  const { error } = decide;
  return (
    <section className={css.part}>
      <h3>{text('web.review.opinion')}</h3>
      <textarea
        className="input"
        rows={2}
        aria-label={text('web.review.opinion')}
        placeholder={text('web.people.opinion_note')}
        value={why}
        maxLength={4000}
        onChange={(event) => setWhy(event.target.value)}
      />
      {answer.proposalCheck?.possible === true ? (
        <label className={css.check}>
          <input type="checkbox" checked={takes} onChange={(event) => setTakes(event.target.checked)} />
          {text('web.people.take_proposal')}
        </label>
      ) : null}
      <div className={css.decide}>
        <Button className="button primary" isDisabled={locked} onPress={() => decide.mutate('uphold')}>
          {text('web.review.uphold')}
        </Button>
        <Button className="button danger" isDisabled={locked} onPress={() => decide.mutate('reject')}>
          {text('web.review.reject')}
        </Button>
        {why.trim() === '' ? <span className="hint">{text('web.people.opinion_first')}</span> : null}
      </div>
      {error === null || isConflict(error) ? null : (
        <p className="broken" role="alert">
          {error instanceof Refused
            ? [error.problem.detail, ...(error.problem.refusals ?? []).map((one) => one.text)].join(' ')
            : text('web.unreachable')}
        </p>
      )}
    </section>
  );
};

const Proposal = ({ answer }: { readonly answer: AnswerBody }): ReactNode => {
  const proposal = answer.objection?.proposal;
  const check = answer.proposalCheck;
  if (proposal == null) return null;
  return (
    <section className={css.part}>
      <h3>{text('web.people.proposal')}</h3>
      <p>
        <b>{proposal.teacher ?? proposal.teacherId}</b>{' '}
        {check === null ? null : (
          <Verdict shape={check.possible ? 'holds' : 'broken'}>
            {text(check.possible ? 'web.people.proposal_possible' : 'web.people.proposal_impossible')}
          </Verdict>
        )}
      </p>
      {[...(check?.obstacles ?? []), ...(check?.overrides ?? [])].map((line) => (
        <p key={line} className="note">
          {line}
        </p>
      ))}
    </section>
  );
};

/** One objection whole: words, files, what the data say, the price, and the decision. */
export const ObjectionPanel = ({ id, close }: { readonly id: string; readonly close: () => void }): ReactNode => {
  const may = useMay();
  const [mine, setMine] = useState<VerdictGiven | null>(null);
  const answer = useAsk(['answers', 'one', id], () => getAnswer(id));
  if (answer.isError) return <Failed error={answer.error} again={answer.refetch} />;
  if (answer.data === undefined) return <Loading what={text('web.review.objections')} />;
  const one = answer.data;
  const { objection, fact } = one;
  return (
    <aside className={`panel ${css.panel}`} id="objection" aria-label={one.teacher ?? one.school ?? ''}>
      <div className={css.panelHead}>
        <h2>{one.teacher ?? '—'}</h2>
        <span>{one.school}</span>
        <span className="space" />
        <Button className="button quiet" aria-label={text('web.people.close')} onPress={close}>
          <Glyph shape="close" />
        </Button>
      </div>
      <section className={css.part}>
        <p>
          {objection?.demandName}
          {text('web.people.comma')}
          <b>{objection?.reasonName}</b> <span className="hint">{moment(one.createdAt)}</span>
        </p>
        {objection?.words == null ? null : <p>{objection.words}</p>}
        {objection?.withheld === true ? <p className="hint">{text('web.people.withheld')}</p> : null}
        {(objection?.evidence ?? []).map((file, index) => (
          <a key={file} href={`/api/evidence/${file}`} download>
            {text('web.people.file_number', { number: index + 1 })}
          </a>
        ))}
        {fact === null ? null : (
          <p>
            <Verdict shape={factShapes[fact.verdict]}>{text(`web.people.fact.${fact.verdict}`)}</Verdict> {fact.text}
          </p>
        )}
      </section>
      <Proposal answer={one} />
      {may('reviews.price') && one.standing === 'open' ? <PricePanel answerId={id} /> : null}
      {one.standing === 'open' && may('reviews.decide') ? <Decide answer={one} conflict={setMine} /> : null}
      {mine === null ? null : (
        <div className={css.part}>
          <BothValues id={id} mine={mine} />
        </div>
      )}
      {one.opinion === null ? null : (
        <section className={css.part}>
          <h3>{text('web.review.opinion')}</h3>
          <p>
            <b>{one.standingName}</b>
            {text('web.of')}
            {one.opinion}
          </p>
        </section>
      )}
    </aside>
  );
};
