import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components';
import { type CalendarBody, listCalendars, putCalendar, withdrawCalendar } from '../../app/people-service.ts';
import { refresh, useAsk } from '../../app/queries.ts';
import { useMay } from '../../app/session.ts';
import { day, language, text } from '../../app/texts.ts';
import { Verdict } from '../../parts/glyph.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import css from './administration.module.css';
import { ProblemLine } from './problem-line.tsx';

const Row = ({ calendar }: { readonly calendar: CalendarBody }): ReactNode => {
  const may = useMay();
  const withdraw = useMutation({
    mutationFn: () => withdrawCalendar(calendar.year),
    onSettled: () => refresh('calendars'),
  });
  return (
    <tr>
      <td className="figure">
        <b>{calendar.year}</b>
      </td>
      <td>{calendar.originName}</td>
      <td>
        <Verdict shape={calendar.verified ? 'holds' : 'warning'}>
          {text(calendar.verified ? 'web.people.admin.verified' : 'web.people.admin.unverified')}
        </Verdict>
      </td>
      <td className="wrap">
        {calendar.holidays
          .map(({ zh, en, from, to }) => `${language() === 'zh' ? zh : en} ${day(from)}–${day(to)}`)
          .join(text('web.people.semicolon'))}
      </td>
      <td className="wrap">{calendar.worked.map(day).join(text('web.people.comma'))}</td>
      <td className="wrap">
        <span className="hint">{calendar.source}</span>
      </td>
      <td>
        {calendar.origin === 'district' && may('calendar.withdraw') ? (
          <Button
            className={`button danger ${css.small}`}
            isDisabled={withdraw.isPending}
            onPress={() => withdraw.mutate()}
          >
            {text('web.withdraw.open')}
          </Button>
        ) : null}
        <ProblemLine error={withdraw.error} />
      </td>
    </tr>
  );
};

/** A calendar of the district's own, as a file like those of `data/calendars`. */
const OwnCalendar = (): ReactNode => {
  const id = useId();
  const put = useMutation({
    mutationFn: async (file: File) => putCalendar(JSON.parse(await file.text())),
    onSettled: () => refresh('calendars'),
  });
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file !== undefined) put.mutate(file);
  };
  return (
    <section className="panel">
      <div className={css.form}>
        <label htmlFor={id} className="button">
          {text('web.people.admin.own_calendar')}
          <input id={id} type="file" accept=".json" className="unseen" onChange={choose} />
        </label>
        <span className="note">{text('web.people.admin.own_calendar_note')}</span>
      </div>
      <ProblemLine error={put.error} />
    </section>
  );
};

/** Work calendars in force: deadlines of the review, the notice and appeals are counted by them. */
export const Calendars = (): ReactNode => {
  const may = useMay();
  const calendars = useAsk(['calendars'], listCalendars);
  if (calendars.isError) return <Failed error={calendars.error} again={calendars.refetch} />;
  if (calendars.data === undefined) return <Loading what={text('web.people.admin.calendars')} />;
  return (
    <div className={css.parts}>
      {may('calendar.update') ? <OwnCalendar /> : null}
      {calendars.data.faults.map((fault) => (
        <p key={`${fault.place} ${fault.expected}`} className="warning">
          {`${fault.place}${text('web.of')}${fault.expected} ${fault.remedy}`}
        </p>
      ))}
      {calendars.data.calendars.length === 0 ? (
        <Statement title={text('web.people.admin.no_calendars')} />
      ) : (
        <section className="panel scroll" id="calendars">
          <table className="table">
            <thead>
              <tr>
                <th scope="col" className="figure">
                  {text('web.people.admin.year')}
                </th>
                {['origin', 'compared', 'holidays', 'worked', 'source', 'actions'].map((column) => (
                  <th key={column} scope="col">
                    {text(`web.people.admin.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {calendars.data.calendars
                .toSorted((a, b) => b.year - a.year)
                .map((calendar) => (
                  <Row key={calendar.year} calendar={calendar} />
                ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
};
