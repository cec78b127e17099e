import type { ReactNode } from 'react';
import { getAnswer, type VerdictGiven } from '../../app/people-service.ts';
import { useAsk } from '../../app/queries.ts';
import { moment, text } from '../../app/texts.ts';
import { Verdict } from '../../parts/glyph.tsx';
import css from './board.module.css';

/** Another has decided meanwhile: both decisions side by side. The own one was not stored, and its words are kept. */
export const BothValues = ({ id, mine }: { readonly id: string; readonly mine: VerdictGiven }): ReactNode => {
  const now = useAsk(['answers', 'now', id], () => getAnswer(id));
  return (
    <div role="alert" id="both-values">
      <Verdict shape="warning">{text('web.people.changed')}</Verdict>
      <p className="note">{text('web.people.changed_note')}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{text('web.people.theirs')}</th>
            <th scope="col">{text('web.people.mine')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td className={css.half}>
              {now.data === undefined
                ? '…'
                : `${now.data.standingName} ${now.data.decidedAt === null ? '' : moment(now.data.decidedAt)}`}
            </td>
            <td className={css.half}>{text(`web.review.${mine.verdict}`)}</td>
          </tr>
          <tr>
            <td className={css.half}>{now.data?.opinion ?? ''}</td>
            <td className={css.half}>{mine.why}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
};
