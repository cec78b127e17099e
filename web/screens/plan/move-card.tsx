import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { useAsk } from '../../app/queries.ts';
import { getLedgerEntry } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { text } from '../../app/texts.ts';
import { AreaMark } from '../../parts/area-mark.tsx';
import { Glyph, Verdict } from '../../parts/glyph.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import css from './move-card.module.css';
import { postChange } from './moves-grid.tsx';

interface MoveCardProps {
  readonly planId: string;
  readonly datasetId: string;
  readonly move: TransferBody;
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

/** Why this teacher goes there: the route, what made it possible, the reasons, and what the move counts in. */
export const MoveCard = ({ planId, datasetId, move, close }: MoveCardProps): ReactNode => {
  const may = useMay();
  const card = `/api/plans/${encodeURIComponent(planId)}/cards/${encodeURIComponent(move.teacherId)}`;
  return (
    <aside className={css.card} id="card" aria-label={text('web.card.of', { teacher: move.teacher || move.teacherId })}>
      <header className={css.head}>
        <h2 className={css.name}>{move.teacher || move.teacherId}</h2>
        {move.backbone ? (
          <span className={css.tag}>{text('web.backbone_tag', { level: move.backboneName })}</span>
        ) : null}
        <span>{text('web.stage_subject', { stage: move.stageName, subject: move.subjectName })}</span>
        <span className="space" />
        {may('cards.read') ? (
          <a className="button" href={`${card}?format=pdf`} target="_blank" rel="noopener noreferrer">
            {text('web.card.print')}
          </a>
        ) : null}
        <Button className="button quiet" aria-label={text('web.card.close')} onPress={close}>
          <Glyph shape="close" />
        </Button>
      </header>
      <p className={css.route}>
        <AreaMark area={move.fromArea} /> {move.fromSchool}
        <span className={css.way}>
          {move.commuteMinutes === null ? '' : text('web.card.minutes', { minutes: move.commuteMinutes })}
        </span>
        <span aria-hidden="true">→</span> <AreaMark area={move.toArea} /> <b>{move.toSchool}</b>
      </p>
      <section className={css.block}>
        <h3>{text('web.card.why_there')}</h3>
        <ul className={css.lines}>
          {move.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </section>
      <section className={css.block}>
        <h3>{text('web.card.posts')}</h3>
        {move.postTaken === null ? null : (
          <p>
            {move.toSchool} {move.subjectName}
            {text('web.of')}
            <b>{postChange(move.postTaken)}</b>
          </p>
        )}
        {move.postLeft === null ? null : (
          <p>
            {move.fromSchool} {move.subjectName}
            {text('web.of')}
            <b>{postChange(move.postLeft)}</b>
          </p>
        )}
      </section>
      {may('ledger.read') ? (
        <section className={css.block}>
          <h3>{text('web.card.why_eligible')}</h3>
          <Eligibility datasetId={datasetId} teacherId={move.teacherId} />
        </section>
      ) : null}
      <section className={css.block}>
        <h3>{text('web.card.counts_in')}</h3>
        {move.countsIn.length === 0 ? <p className="hint">{text('web.card.counts_in_none')}</p> : null}
        <ul className={css.lines}>
          {move.countsIn.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className={css.block}>
        <h3>{text('web.card.order')}</h3>
        <p>
          {move.modeName}
          {text('web.card.comma')}
          {move.wishRank === null ? text('web.card.no_wish') : text('web.card.wish', { rank: move.wishRank })}
        </p>
      </section>
    </aside>
  );
};
