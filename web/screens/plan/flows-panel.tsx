import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { useAsk } from '../../app/queries.ts';
import { getSchools, getTable, type SchoolBody } from '../../app/service.ts';
import { useMay } from '../../app/session.ts';
import { figure, text } from '../../app/texts.ts';
import { AreaMark } from '../../parts/area-mark.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import { TableView } from '../../parts/table-view.tsx';
import { ChartPanel } from './chart-panel.tsx';
import css from './charts.module.css';
import { type FlowNode, flowLayout } from './flow-layout.ts';
import { IndicatorChart } from './indicator-chart.tsx';
import { mapLayout } from './map-layout.ts';
import { flowOf } from './moves-view.ts';

const width = 640;
const [left, right] = [190, 440];
const bar = 9;

interface ChartProps {
  readonly schools: readonly SchoolBody[];
  readonly moves: readonly TransferBody[];
  readonly chosen: string | undefined;
  readonly choose: (schoolId: string | undefined) => void;
}

/** A school in a drawing acts as a button: chosen by a click, or by Enter. */
const picked = (id: string, name: string, { chosen, choose }: Pick<ChartProps, 'chosen' | 'choose'>) => {
  const pick = (): void => choose(id === chosen ? undefined : id);
  return {
    role: 'button',
    tabIndex: 0,
    'aria-label': name,
    'aria-pressed': id === chosen,
    className: id === chosen ? `${css.node} ${css.chosen}` : css.node,
    onClick: pick,
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        pick();
      }
    },
  };
};

const touches = (school: string | undefined, { from, to }: { readonly from: string; readonly to: string }): boolean =>
  school !== undefined && (from === school || to === school);

const FlowChart = ({ schools, moves, chosen, choose }: ChartProps): ReactNode => {
  const flow = flowLayout(
    schools.map(({ schoolId, name, areaClass }) => ({ id: schoolId, name, area: areaClass })),
    moves,
    560,
  );
  const node = (one: FlowNode, x: number, isSource: boolean): ReactNode => (
    <g key={`${x} ${one.id}`} {...picked(one.id, one.name, { chosen, choose })}>
      <rect x={x} y={one.y} width={bar} height={Math.max(2, one.height)} className={css[one.area]} />
      <text
        x={isSource ? x - 6 : x + bar + 6}
        y={one.y + Math.max(2, one.height) / 2 + 4}
        textAnchor={isSource ? 'end' : 'start'}
      >
        {isSource ? `${one.name} ${one.count}` : `${one.count} ${one.name}`}
      </text>
    </g>
  );
  return (
    <svg viewBox={`0 -8 ${width} ${flow.height + 16}`} className={css.flows} aria-labelledby="flows-chart-title">
      <title>{text('web.tab.flows')}</title>
      {flow.links.map(({ from, to, count, width: thickness, y1, y2 }) => (
        <path
          key={`${from} ${to}`}
          className={touches(chosen, { from, to }) ? `${css.ribbon} ${css.chosen}` : css.ribbon}
          d={`M${left + bar},${y1}C${(left + right) / 2},${y1} ${(left + right) / 2},${y2} ${right},${y2}`}
          strokeWidth={thickness}
        >
          <title>{text('web.chart.pair', { count: figure(count) })}</title>
        </path>
      ))}
      {flow.sources.map((one) => node(one, left, true))}
      {flow.targets.map((one) => node(one, right, false))}
    </svg>
  );
};

const size = 480;

const MapChart = ({ schools, moves, chosen, choose }: ChartProps): ReactNode => {
  const { points, rings } = mapLayout(
    schools.map(({ schoolId, name, areaClass, latitude, longitude }) => ({
      id: schoolId,
      name,
      area: areaClass,
      latitude,
      longitude,
    })),
    size,
  );
  const at = new Map(points.map((point) => [point.id, point]));
  if (points.length === 0) return <p className={`hint ${css.none}`}>{text('web.chart.no_coordinates')}</p>;
  return (
    <svg viewBox={`0 0 ${size} ${size}`} className={css.map} aria-labelledby="map-title">
      <title>{text('web.tab.map')}</title>
      {rings.map(({ kilometres, radius }) => (
        <g key={kilometres}>
          <circle cx={size / 2} cy={size / 2} r={radius} className={css.ring} />
          <text x={size / 2 + 4} y={size / 2 - radius + 12} className={css.ringName}>
            {text('web.chart.kilometres', { count: kilometres })}
          </text>
        </g>
      ))}
      <path d={`M${size - 18},34V14m-4,5 4,-6 4,6`} className={css.north} />
      <text x={size - 18} y={48} textAnchor="middle" className={css.ringName}>
        {text('web.chart.north')}
      </text>
      {moves.map((move) => {
        const [from, to] = [at.get(move.fromSchoolId), at.get(move.toSchoolId)];
        if (from === undefined || to === undefined) return null;
        const bend = [(from.x + to.x) / 2 + (to.y - from.y) / 8, (from.y + to.y) / 2 - (to.x - from.x) / 8];
        const isOn = touches(chosen, { from: move.fromSchoolId, to: move.toSchoolId });
        return (
          <path
            key={move.teacherId}
            className={isOn ? `${css.way} ${css.chosen}` : css.way}
            d={`M${from.x},${from.y}Q${bend.join()} ${to.x},${to.y}`}
          />
        );
      })}
      {points.map(({ id, name, area, x, y }) => (
        <g key={id} {...picked(id, name, { chosen, choose })}>
          <rect
            x={x - 4.5}
            y={y - 4.5}
            width={9}
            height={9}
            rx={area === 'urban' ? 0 : area === 'town' ? 2 : 4.5}
            className={css[area]}
          />
          {id === chosen ? (
            <text x={x + 8} y={y + 4} className={css.mapName}>
              {name}
            </text>
          ) : null}
          <title>{name}</title>
        </g>
      ))}
    </svg>
  );
};

interface FlowsPanelProps {
  readonly planId: string;
  readonly datasetId: string;
  readonly moves: readonly TransferBody[];
  readonly chosen: string | undefined;
  readonly choose: (schoolId: string | undefined) => void;
  readonly list: () => void;
}

/** Flows from school to school, the map, and the indicators before and after; one chosen school through all of them. */
export const FlowsPanel = ({ planId, datasetId, moves, chosen, choose, list }: FlowsPanelProps): ReactNode => {
  const may = useMay();
  const schools = useAsk(['schools', datasetId], () => getSchools(datasetId));
  const flows = useAsk(['table', planId, 'flows'], () => getTable(planId, 'flows'));
  const each = useAsk(['table', planId, 'schools'], () => getTable(planId, 'schools'));
  if (schools.isError) return <Failed error={schools.error} again={schools.refetch} />;
  if (schools.data === undefined) return <Loading what={text('web.chart.schools')} />;
  const school = schools.data.find(({ schoolId }) => schoolId === chosen);
  const props = { schools: schools.data, moves, chosen: school?.schoolId, choose };
  const sources = new Set(moves.map(({ fromSchoolId }) => fromSchoolId)).size;
  const targets = new Set(moves.map(({ toSchoolId }) => toSchoolId)).size;
  const says = text('web.chart.flows_say', {
    moves: figure(moves.length),
    sources: figure(sources),
    targets: figure(targets),
  });
  const classes = [...Map.groupBy(moves, flowOf)].toSorted((a, b) => b[1].length - a[1].length);
  const tableOf = (table: typeof flows): ReactNode =>
    table.data === undefined ? <Loading what={text('web.tab.tables')} /> : <TableView table={table.data} />;
  return (
    <div className={css.charts} id="flows">
      <ChartPanel
        id="flows-chart"
        title={text('web.tab.flows')}
        says={says}
        chart={
          <>
            {school === undefined ? null : (
              <p className={css.chosenLine} role="status">
                {text('web.chart.chosen', {
                  school: school.name,
                  out: figure(moves.filter(({ fromSchoolId }) => fromSchoolId === school.schoolId).length),
                  into: figure(moves.filter(({ toSchoolId }) => toSchoolId === school.schoolId).length),
                })}
                <Button className="button quiet" onPress={list}>
                  {text('web.chart.list')}
                </Button>
              </p>
            )}
            <FlowChart {...props} />
            <p className={css.classes}>
              {classes.map(([flow, own]) => {
                const [from = '', to = ''] = flow.split('-');
                return (
                  <span key={flow}>
                    <AreaMark area={from} />→<AreaMark area={to} /> <b>{figure(own.length)}</b>
                  </span>
                );
              })}
            </p>
          </>
        }
        table={tableOf(flows)}
      />
      <div className={css.side}>
        <ChartPanel
          id="map"
          title={text('web.tab.map')}
          says={text('web.chart.map_says')}
          chart={<MapChart {...props} />}
          table={tableOf(each)}
        />
        {may('tables.read') ? (
          <IndicatorChart planId={planId} schools={schools.data} chosen={chosen} choose={choose} />
        ) : null}
      </div>
    </div>
  );
};
