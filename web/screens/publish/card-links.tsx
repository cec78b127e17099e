import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { makeCardLinks } from '../../app/people-service.ts';
import { useAsk } from '../../app/queries.ts';
import { getTransfers, Refused } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { moment, text } from '../../app/texts.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import css from './publish-screen.module.css';

/** How long a link is good for, in days. */
const spans = [7, 14, 30] as const;

/** Links to the cards of those who move. They appear in this answer alone, and new ones replace the old. */
export const CardLinks = ({ planId }: { readonly planId: string }): ReactNode => {
  const may = useMay();
  const [days, setDays] = useState<number>(14);
  const moves = useAsk(['transfers', planId], () => getTransfers(planId));
  const make = useMutation({
    mutationFn: (teacherIds: readonly string[]) => makeCardLinks(planId, teacherIds, days),
  });
  if (moves.isError) return <Failed error={moves.error} again={moves.refetch} />;
  if (moves.data === undefined) return <Loading what={text('web.people.links.title')} />;
  const ids = moves.data.map(({ teacherId }) => teacherId);
  const nameOf = new Map(moves.data.map((move) => [move.teacherId, move]));
  const links = make.data?.links ?? [];
  const lines = links.map(({ teacherId, link }) =>
    [
      nameOf.get(teacherId)?.teacher ?? teacherId,
      nameOf.get(teacherId)?.fromSchool ?? '',
      new URL(link, location.href).href,
    ].join('\t'),
  );
  return (
    <section className="panel" id="card-links">
      <div className={css.head}>
        <h2>{text('web.people.links.title')}</h2>
        <span className="space" />
        {may('cards.link') && ids.length > 0 ? (
          <>
            <label className={css.check}>
              {text('web.people.links.days')}
              <select className="input" value={days} onChange={(event) => setDays(Number(event.target.value))}>
                {spans.map((span) => (
                  <option key={span} value={span}>
                    {text('web.people.days', { count: span })}
                  </option>
                ))}
              </select>
            </label>
            <Button className="button primary" isDisabled={make.isPending} onPress={() => make.mutate(ids)}>
              {text('web.people.links.make', { count: ids.length })}
            </Button>
          </>
        ) : null}
        {links.length === 0 ? null : (
          <Button
            className="button"
            onPress={() => {
              navigator.clipboard?.writeText(lines.join('\n')).catch(reportError);
            }}
          >
            {text('web.people.links.copy')}
          </Button>
        )}
      </div>
      {make.error === null ? null : (
        <p className={`broken ${css.empty}`} role="alert">
          <Glyph shape="broken" /> {make.error instanceof Refused ? make.error.problem.detail : text('web.unreachable')}
        </p>
      )}
      {links.length === 0 ? (
        <p className={css.empty}>
          <b>{text(ids.length === 0 ? 'web.people.links.no_moves' : 'web.people.links.none')}</b>　
          {text('web.people.links.note')}
        </p>
      ) : (
        <div className="scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{text('web.move.teacher')}</th>
                <th scope="col">{text('web.move.from')}</th>
                <th scope="col">{text('web.people.links.link')}</th>
                <th scope="col">{text('web.people.links.until')}</th>
              </tr>
            </thead>
            <tbody>
              {links.map(({ teacherId, link, expiresAt }) => (
                <tr key={teacherId}>
                  <td>
                    <b>{nameOf.get(teacherId)?.teacher ?? teacherId}</b>
                  </td>
                  <td>{nameOf.get(teacherId)?.fromSchool}</td>
                  <td className={css.address}>{new URL(link, location.href).href}</td>
                  <td>{moment(expiresAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
