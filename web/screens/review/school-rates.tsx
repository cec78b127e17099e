import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { getReminders, type RemindersBody, sendReminders } from '../../app/people-service.ts';
import { refresh, useAsk } from '../../app/queries.ts';
import { type getRates, Refused } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { figure, moment, text } from '../../app/texts.ts';
import { Verdict } from '../../parts/glyph.tsx';
import css from './board.module.css';

export type Rate = Awaited<ReturnType<typeof getRates>>[number];

/** The part and the whole, then the percentage with one decimal; without moves none. */
export const shareText = (part: number, whole: number): string =>
  whole === 0 ? '' : `${figure(part)}/${figure(whole)} (${((100 * part) / whole).toFixed(1)}%)`;

const lastSentTo = (sent: RemindersBody['sent'], schoolId: string): string => {
  const found = sent.find(({ schoolIds }) => schoolIds.includes(schoolId));
  return found === undefined ? '' : moment(found.at);
};

/** A message in the program to every school that has not answered, and the same as a list to print. */
const Remind = ({ planId, waiting }: { readonly planId: string; readonly waiting: number }): ReactNode => {
  const [note, setNote] = useState('');
  const send = useMutation({
    mutationFn: () => sendReminders(planId, note.trim() === '' ? {} : { note: note.trim() }),
    onSettled: () => refresh('reminders'),
  });
  return (
    <div className={css.decide} id="remind">
      <input
        className={`input ${css.wide}`}
        aria-label={text('web.people.remind_note')}
        placeholder={text('web.people.remind_note')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button className="button" isDisabled={send.isPending || waiting === 0} onPress={() => send.mutate()}>
        {text('web.people.remind', { count: waiting })}
      </Button>
      <Link to="/review" search={{ print: 'reminders' }} className="button">
        {text('web.people.remind_print')}
      </Link>
      {send.isSuccess ? <Verdict shape="holds">{text('web.people.remind_sent')}</Verdict> : null}
      {send.error === null ? null : (
        <p className="broken" role="alert">
          {send.error instanceof Refused
            ? [send.error.problem.detail, ...(send.error.problem.refusals ?? []).map((one) => one.text)].join(' ')
            : text('web.unreachable')}
        </p>
      )}
    </div>
  );
};

/** How each school answered, and when it was reminded last. */
export const SchoolRates = ({
  planId,
  rates,
  isOpen,
}: {
  readonly planId: string;
  readonly rates: readonly Rate[];
  readonly isOpen: boolean;
}): ReactNode => {
  const may = useMay();
  const reminders = useAsk(['reminders', planId], () => getReminders(planId));
  const sent = reminders.data?.sent ?? [];
  const waiting = rates.filter(({ answered }) => !answered).length;
  return (
    <section className="panel" id="rates">
      <div className={css.rowHead}>
        <h2>{text('web.review.rates')}</h2>
        <span className="space" />
        {isOpen && may('reminders.send') ? <Remind planId={planId} waiting={waiting} /> : null}
      </div>
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{text('web.review.column.school')}</th>
              <th scope="col">{text('web.review.column.answered')}</th>
              {['all_moves', 'unanswered', 'objected', 'upheld'].map((name) => (
                <th key={name} scope="col" className="figure">
                  {text(`web.people.column.${name}`)}
                </th>
              ))}
              <th scope="col">{text('web.people.column.reminded')}</th>
            </tr>
          </thead>
          <tbody>
            {rates
              .toSorted((a, b) => Number(a.answered) - Number(b.answered) || b.objectedMoves - a.objectedMoves)
              .map((school) => (
                <tr key={school.schoolId} data-school={school.schoolId}>
                  <td>{school.school}</td>
                  <td>
                    <Verdict shape={school.answered ? 'holds' : 'open'}>
                      {text(school.answered ? 'web.review.is_answered' : 'web.review.unanswered')}
                    </Verdict>
                  </td>
                  <td className="figure">{figure(school.moves)}</td>
                  <td className="figure">{figure(school.unanswered)}</td>
                  <td className="figure">
                    {school.objectedMoves === 0 ? '0' : shareText(school.objectedMoves, school.moves)}
                  </td>
                  <td className="figure">{figure(school.upheld)}</td>
                  <td>{lastSentTo(sent, school.schoolId)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
