import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CheckBody } from '../../../api/http/contract/plan-parts.ts';
import { useAsk } from '../../app/queries.ts';
import { getChecks, getTable, listTables } from '../../app/service.ts';
import { figure, text } from '../../app/texts.ts';
import { type Shape, Verdict } from '../../parts/glyph.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import { TableView } from '../../parts/table-view.tsx';
import css from './plan-tables.module.css';

/** Tables that other parts of the screen show. */
const shownElsewhere: readonly string[] = ['transfers', 'moves', 'checks'];

/** Tables of the plan that have rows; those a reader looks for first stand first. */
export const usePlanTables = (planId: string, enabled: boolean) => {
  const { data } = useAsk(['tables', planId], () => listTables(planId), { enabled });
  return (data ?? []).filter(({ name, rows }) => rows > 0 && !shownElsewhere.includes(name));
};

/** The plan's tables: their names with the number of rows, and the one chosen. */
export const PlanTables = ({
  planId,
  chosen,
}: {
  readonly planId: string;
  readonly chosen: string | undefined;
}): ReactNode => {
  const tables = usePlanTables(planId, true);
  const name = tables.find((table) => table.name === chosen)?.name ?? tables[0]?.name;
  const table = useAsk(['table', planId, name], () => getTable(planId, name ?? ''), { enabled: name !== undefined });
  return (
    <div className={css.tables} id="tables">
      <nav className={css.names} aria-label={text('web.tab.tables')}>
        {tables.map((one) => (
          <Link
            key={one.name}
            from="/plan/$planId"
            to="/plan/$planId"
            params={{ planId }}
            search={(before) => ({ ...before, table: one.name })}
            replace
            className={one.name === name ? `${css.name} ${css.on}` : (css.name ?? '')}
            data-table={one.name}
          >
            <span>{one.title}</span>
            <span className="hint">{figure(one.rows)}</span>
          </Link>
        ))}
      </nav>
      {name === undefined ? (
        <Statement title={text('web.tables.none')} />
      ) : table.isError ? (
        <Failed error={table.error} again={table.refetch} />
      ) : table.data === undefined ? (
        <Loading what={text('web.tab.tables')} />
      ) : (
        <TableView table={table.data} />
      )}
    </div>
  );
};

const shapeOf = (check: CheckBody): Shape =>
  check.notChecked ? 'warning' : check.notApplicable ? 'open' : check.holds ? 'holds' : 'broken';
const order: readonly Shape[] = ['broken', 'warning', 'holds', 'open'];
const wordOf: Readonly<Partial<Record<Shape, string>>> = {
  broken: 'web.check.broken',
  warning: 'web.check.not_checked',
  open: 'web.check.not_applicable',
  holds: 'web.check.holds',
};

/** Every requirement as the independent check found it; what a person must look at stands first. */
export const PlanChecks = ({ planId }: { readonly planId: string }): ReactNode => {
  const checks = useAsk(['checks', planId], () => getChecks(planId));
  if (checks.isError) return <Failed error={checks.error} again={checks.refetch} />;
  if (checks.data === undefined) return <Loading what={text('web.tab.checks')} />;
  const rows = checks.data.toSorted((a, b) => order.indexOf(shapeOf(a)) - order.indexOf(shapeOf(b)));
  return (
    <ScrollRegion id="checks" aria-label={text('web.tab.checks')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{text('web.check.verdict')}</th>
            {['rule', 'scope', 'required', 'actual', 'clause'].map((key) => (
              <th key={key} scope="col">
                {text(`report.column.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((check) => (
            <tr key={`${check.rule} ${check.scope} ${check.required}`} data-check={shapeOf(check)}>
              <td>
                <Verdict shape={shapeOf(check)}>{text(wordOf[shapeOf(check)] ?? '')}</Verdict>
              </td>
              <td>{check.name}</td>
              <td>{check.scopeName}</td>
              <td className="wrap">{check.required}</td>
              <td className="wrap">{check.actual}</td>
              <td className="clause">{check.clause}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
};
