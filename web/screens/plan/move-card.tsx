import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { PlanBody } from '../../../api/http/contract/plan.ts';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { refresh, useAsk } from '../../app/queries.ts';
import { getLedgerEntry } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { text } from '../../app/texts.ts';
import { AreaMark } from '../../parts/area-mark.tsx';
import { Glyph, Verdict } from '../../parts/glyph.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import { CardAlternatives } from './card-alternatives.tsx';
import css from './move-card.module.css';
import { type ExplanationBody, getExplanation, giveOrder } from './plan-service.ts';
import { PostBlocks } from './post-blocks.tsx';

interface CardProps {
  readonly plan: PlanBody;
  readonly teacherId: string;
  /** The teacher's move; undefined for someone who stays. */
  readonly move: TransferBody | undefined;
  readonly close: () => void;
}

const Eligibility = ({
  datasetId,
  teacherId,
}: {
  readonly datasetId: string;
  readonly teacherId: string;
}): ReactNode => {
  const entry = useAsk(['ledger-entry', datasetId, teacherId], () => getLedgerEntry(datasetId, teacherId));
  if (entry.isPending) return <Loading what={text('web.card.ledger')} />;
  if (entry.isError) return <Failed error={entry.error} again={entry.refetch} />;
  if (entry.data === null) return <p className="hint">{text('web.card.not_in_ledger')}</p>;
  return (
    <ul className={css.findings}>
      {entry.data.findings.map((finding) => (
        <li key={`${finding.clause} ${finding.rule}`}>
          <span className={css.finding}>{finding.text}</span>
          <span className="clause">
            {text(finding.clause === 'own' ? 'web.own_clause' : 'web.clause', { clause: finding.clause })}
          </span>
          <Verdict shape={finding.passes ? 'holds' : 'broken'}>
            {text(finding.passes ? 'web.card.passes' : 'web.card.fails')}
          </Verdict>
        </li>
      ))}
    </ul>
  );
};

type BlockKey = ExplanationBody['blocks'][number]['key'];

/** A block of the explanation in its words; nothing where the explanation has none. */
const Lines = ({ of, block }: { readonly of: ExplanationBody; readonly block: BlockKey }): ReactNode => {
  const found = of.blocks.find(({ key }) => key === block);
  if (found === undefined || found.lines.length === 0) return null;
  return (
    <section className={css.block} data-block={block}>
      <h3>{found.heading}</h3>
      <ul className={css.lines}>
        {found.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
};

const Pin = ({ plan, move }: { readonly plan: PlanBody; readonly move: TransferBody }): ReactNode => {
  const order = useMutation({
    mutationFn: (kind: 'pin' | 'forbid') =>
      giveOrder({
        datasetId: plan.datasetId,
        planId: plan.id,
        teacherId: move.teacherId,
        kind: kind === 'pin' ? 'assign' : 'forbid',
        schoolId: move.toSchoolId,
        reason: text(`web.order.reason_${kind}`),
        expires: null,
      }),
    onSettled: () => Promise.all([refresh('orders'), refresh('standing')]),
  });
  return (
    <>
      {(['pin', 'forbid'] as const).map((kind) => (
        <Button
          key={kind}
          className={`button ${css.order}`}
          isDisabled={order.isPending}
          onPress={() => order.mutate(kind)}
        >
          <Glyph shape={kind === 'pin' ? 'pin' : 'forbidden'} /> {text(`web.card.${kind}`)}
        </Button>
      ))}
    </>
  );
};

const Route = ({ move }: { readonly move: TransferBody }): ReactNode => (
  <p className={css.route}>
    <AreaMark area={move.fromArea} /> {move.fromSchool}
    <span className={css.way}>
      {move.commuteMinutes === null ? '' : text('web.card.minutes', { minutes: move.commuteMinutes })}
    </span>
    <span aria-hidden="true">→</span> <AreaMark area={move.toArea} /> <b>{move.toSchool}</b>
  </p>
);

const Posts = ({ move }: { readonly move: TransferBody }): ReactNode => (
  <section className={css.block} data-block="posts">
    <h3>{text('web.card.posts')}</h3>
    {move.postTaken === null ? null : (
      <PostBlocks name={`${move.toSchool} ${move.subjectName}`} post={move.postTaken} />
    )}
    {move.postLeft === null ? null : (
      <PostBlocks name={`${move.fromSchool} ${move.subjectName}`} post={move.postLeft} />
    )}
    {move.countsIn.length === 0 ? null : (
      <p className="note">
        {text('web.card.counts_in')}
        {text('web.of')}
        {move.countsIn.join(text('report.separator'))}
      </p>
    )}
  </section>
);

/** Why a teacher goes there, or stays: facts with their clauses, posts, other decisions with their price, the order. */
export const TeacherCard = ({ plan, teacherId, move, close }: CardProps): ReactNode => {
  const may = useMay();
  // A plan that breaks a requirement is not priced: the service explains checked plans alone.
  const isSound = plan.summary?.checks.broken === 0;
  const explains = may('explanations.read') && isSound;
  const words = useAsk(['explanation', plan.id, teacherId, 0], () => getExplanation(plan.id, teacherId, 0), {
    enabled: explains,
  });
  const name = move?.teacher || words.data?.name || teacherId;
  const card = `/api/plans/${encodeURIComponent(plan.id)}/cards/${encodeURIComponent(teacherId)}`;
  return (
    <aside className={css.card} id="card" aria-label={text('web.card.of', { teacher: name })}>
      <header className={css.head}>
        <h2 className={css.name}>{name}</h2>
        {move?.backbone === true ? (
          <span className={css.tag}>{text('web.backbone_tag', { level: move.backboneName })}</span>
        ) : null}
        <span>
          {move === undefined
            ? text('web.card.stays')
            : text('web.stage_subject', { stage: move.stageName, subject: move.subjectName })}
        </span>
        <span className="space" />
        {move !== undefined && may('orders.create') ? <Pin plan={plan} move={move} /> : null}
        {move !== undefined && may('cards.read') ? (
          <a className="button" href={`${card}?format=pdf`} target="_blank" rel="noopener noreferrer">
            {text('web.card.print')}
          </a>
        ) : null}
        <Button className="button quiet" aria-label={text('web.card.close')} onPress={close}>
          <Glyph shape="close" />
        </Button>
      </header>
      {move === undefined ? null : <Route move={move} />}
      {words.data === undefined ? null : <Lines of={words.data} block="why_stays" />}
      {may('ledger.read') ? (
        <section className={css.block} data-block="eligible">
          <h3>{text('web.card.why_eligible')}</h3>
          <Eligibility datasetId={plan.datasetId} teacherId={teacherId} />
        </section>
      ) : null}
      {move === undefined ? null : <Posts move={move} />}
      {words.data?.proven === true && plan.summary !== null ? (
        <section className={css.block} data-block="alternatives">
          <h3>
            {text('web.card.if_not')} <span className="hint">{text('web.card.if_not_note')}</span>
          </h3>
          <CardAlternatives planId={plan.id} teacherId={teacherId} quotas={plan.summary.quotas} />
        </section>
      ) : null}
      {isSound ? null : <p className={`hint ${css.block}`}>{text('web.card.not_explained')}</p>}
      {explains && words.isError ? <Failed error={words.error} again={words.refetch} /> : null}
      {explains && words.isPending ? <Loading what={text('web.card.explanation')} /> : null}
      {words.data === undefined ? null : (
        <>
          <Lines of={words.data} block="order" />
          <Lines of={words.data} block="guarantees" />
          <Lines of={words.data} block="sources" />
        </>
      )}
    </aside>
  );
};
