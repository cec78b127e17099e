import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { type EventBody, listEvents } from '../../app/people-service.ts';
import { useMay, useSession } from '../../app/session.ts';
import { figure, language, moment, text } from '../../app/texts.ts';
import { Choice } from '../../parts/choice.tsx';
import { PrintFoot } from '../../parts/print-foot.tsx';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import css from './records-screen.module.css';
import { actors, areas, dataPairs, type RecordsSearch } from './records-search.ts';

const route = getRouteApi('/records');

const EventRow = ({
  event,
  look,
}: {
  readonly event: EventBody;
  readonly look: (subject: string) => void;
}): ReactNode => (
  <tr data-event={event.number}>
    <td className="figure">{figure(event.number)}</td>
    <td>{moment(event.at)}</td>
    <td>
      {event.actorName ?? '—'}
      {event.actorRole === null ? null : <span className="hint"> {text(`account_role.${event.actorRole}`)}</span>}
    </td>
    <td>
      <b>{text(`web.action.${event.action}`)}</b>
    </td>
    <td>
      <button type="button" className={css.link} onClick={() => look(`${event.subjectKind} ${event.subjectId}`)}>
        {text(`web.subject.${event.subjectKind}`)}
        <span className="hint"> {event.subjectId.slice(0, 8)}</span>
      </button>
    </td>
    <td className="wrap">
      {event.why}
      <span className={css.data}>
        {dataPairs(event.data).map(([key, value]) => (
          <span key={key}>{`${key} ${value}`}</span>
        ))}
      </span>
    </td>
    <td className={css.hash} title={event.sha256}>
      {event.sha256.slice(0, 8)}
    </td>
  </tr>
);

const Trail = (): ReactNode => {
  const { area, role, subject } = route.useSearch();
  const { membership } = useSession();
  const navigate = useNavigate({ from: '/records' });
  const filter = (change: RecordsSearch): void => {
    navigate({ search: (before) => ({ ...before, ...change }), replace: true }).catch(reportError);
  };
  const [subjectKind, subjectId] = subject?.split(' ') ?? [];
  const events = useInfiniteQuery({
    queryKey: [membership.id, language(), 'events', area, role, subject],
    queryFn: ({ pageParam }) =>
      listEvents({
        ...(area === undefined ? {} : { area }),
        ...(role === undefined ? {} : { actorRole: role }),
        ...(subjectKind === undefined || subjectId === undefined ? {} : { subjectKind, subjectId }),
        ...(pageParam === null ? {} : { after: pageParam }),
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => (next === null ? null : Number(next)),
  });
  if (events.isError && events.data === undefined) return <Failed error={events.error} again={events.refetch} />;
  const rows = events.data?.pages.flatMap((page) => page.events) ?? [];
  const isFiltered = area !== undefined || role !== undefined || subject !== undefined;
  return (
    <>
      <ScreenHead title={text('web.people.records.title')} note={text('web.people.records.note')} />
      <div className={css.filters} id="filters">
        <Choice
          id="area"
          label={text('web.people.records.area')}
          value={area ?? ''}
          options={[
            { id: '', name: text('web.people.records.all') },
            ...areas.map((id) => ({ id, name: text(`web.area_of_action.${id}`) })),
          ]}
          choose={(id) => filter({ area: id === '' ? undefined : id })}
        />
        <Choice
          id="role"
          label={text('web.people.records.role')}
          value={role ?? ''}
          options={[
            { id: '', name: text('web.people.records.all') },
            ...actors.map((id) => ({ id, name: text(`account_role.${id}`) })),
          ]}
          choose={(id) => filter({ role: id === '' ? undefined : id })}
        />
        {isFiltered ? (
          <Button className="button" onPress={() => filter({ area: undefined, role: undefined, subject: undefined })}>
            {text('web.people.records.clear')}
          </Button>
        ) : null}
        {subjectKind === undefined ? null : (
          <span className="hint">
            {text('web.people.records.only', { subject: text(`web.subject.${subjectKind}`), id: subjectId ?? '' })}
          </span>
        )}
      </div>
      {events.data === undefined ? <Loading what={text('web.people.records.title')} /> : null}
      {events.data !== undefined && rows.length === 0 ? (
        <Statement title={text(isFiltered ? 'web.people.records.none_match' : 'web.people.records.none')}>
          <p>{text('web.people.records.none_detail')}</p>
        </Statement>
      ) : null}
      {rows.length === 0 ? null : (
        <ScrollRegion className="panel" id="events" aria-label={text('web.people.records.title')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col" className="figure">
                  {text('web.move.number')}
                </th>
                {['when', 'who', 'what', 'subject', 'why', 'hash'].map((name) => (
                  <th key={name} scope="col">
                    {text(`web.people.records.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((event) => (
                <EventRow key={event.number} event={event} look={(one) => filter({ subject: one })} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {events.hasNextPage ? (
        <Button
          className={`button ${css.more}`}
          isDisabled={events.isFetchingNextPage}
          onPress={() => {
            events.fetchNextPage().catch(reportError);
          }}
        >
          {text('web.people.records.more')}
        </Button>
      ) : null}
      <PrintFoot />
    </>
  );
};

/** The audit trail: who did what, when and why; each event holds the hash of the one before. */
export const RecordsScreen = (): ReactNode => {
  const may = useMay();
  return may('events.read') ? (
    <Trail />
  ) : (
    <Statement shape="locked" title={text('web.people.only_bureau')}>
      <p>{text('web.forbidden.detail')}</p>
    </Statement>
  );
};
