import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useAsk } from '../../app/queries.ts';
import { getRates, getStanding } from '../../app/service.ts';
import { day, figure, text } from '../../app/texts.ts';
import { PrintFoot } from '../../parts/print-foot.tsx';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';

/** Schools that have not answered, as a list to print and to telephone by. */
export const ReminderList = ({ planId }: { readonly planId: string }): ReactNode => {
  const rates = useAsk(['rates', planId], () => getRates(planId));
  const standing = useAsk(['standing', planId], () => getStanding(planId));
  if (rates.isError) return <Failed error={rates.error} again={rates.refetch} />;
  if (rates.data === undefined || standing.data === undefined) return <Loading what={text('web.review.rates')} />;
  const waiting = rates.data.filter(({ answered }) => !answered);
  const { reviewDue, version } = standing.data;
  return (
    <>
      <ScreenHead
        title={text('web.people.remind_list')}
        note={`${text('web.version', { version })}${reviewDue === null ? '' : ` · ${text('web.review.due', { day: day(reviewDue) })}`}`}
      >
        <Link to="/review" className="button">
          {text('web.people.back')}
        </Link>
        <Button className="button primary" onPress={() => print()}>
          {text('web.people.print')}
        </Button>
      </ScreenHead>
      {waiting.length === 0 ? (
        <Statement shape="holds" title={text('web.people.all_answered')} />
      ) : (
        <section className="panel" id="reminder-list">
          <table className="table">
            <thead>
              <tr>
                <th scope="col" className="figure">
                  {text('web.move.number')}
                </th>
                <th scope="col">{text('web.review.column.school')}</th>
                <th scope="col" className="figure">
                  {text('web.people.column.all_moves')}
                </th>
                <th scope="col" className="figure">
                  {text('web.people.column.unanswered')}
                </th>
                <th scope="col">{text('web.people.column.remark')}</th>
              </tr>
            </thead>
            <tbody>
              {waiting.map((school, index) => (
                <tr key={school.schoolId}>
                  <td className="figure">{index + 1}</td>
                  <td>{school.school}</td>
                  <td className="figure">{figure(school.moves)}</td>
                  <td className="figure">{figure(school.unanswered)}</td>
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <PrintFoot planId={planId} />
    </>
  );
};
