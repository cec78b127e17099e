import type { Column } from '../../../../src/intake/columns/column.ts';
import { normalHeading } from '../../../../src/intake/headings/normal-heading.ts';
import { type TableName, tables } from '../../../../src/intake/tables.ts';
import type { Language } from '../../../../src/text/message.ts';
import { forgetHeading, keepHeading, type StoredHeading, storedHeadings } from '../../../storage/heading-maps.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import { headingKeySchema, headingListSchema, headingMapSchema } from '../../contract/upload.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { Problem } from '../../plugins/problems.ts';
import { problemsOf, type RouteApp } from '../route-app.ts';

const columnOf = (table: TableName, id: string): Column<unknown> | undefined => {
  const columns: readonly Column<unknown>[] = Object.values(tables[table].columns);
  return columns.find((column) => column.id === id);
};

const listed = (language: Language, headings: readonly StoredHeading[]) => ({
  headings: headings.map(({ table, shown, column }) => {
    const known = columnOf(table, column);
    return { table, heading: shown, column, columnName: (language === 'zh' ? known?.zh : known?.id) ?? column };
  }),
});

/** Headings of the district's own: mapped once, applied to every import from then on, removable. */
export const headingRoutes = (app: RouteApp): void => {
  const { database, now } = app.services;
  const tags = ['datasets'];

  app.get(
    '/api/headings',
    {
      config: { action: 'headings.read' },
      schema: { tags, response: { 200: headingListSchema, ...problemsOf(401, 403) } },
    },
    async (request) => listed(languageOf(request), await asCaller(database, callerOf(request), storedHeadings)),
  );

  app.put(
    '/api/headings',
    {
      config: { action: 'headings.update' },
      schema: { tags, body: headingMapSchema, response: { 200: headingListSchema, ...problemsOf(400, 401, 403) } },
    },
    async (request) => {
      const caller = callerOf(request);
      const { table, heading: shown, column } = request.body;
      if (columnOf(table, column) === undefined) throw new Problem('invalid_request', { issues: 'column' });
      const kept = { table, heading: normalHeading(shown), shown, column };
      const all = await asCaller(database, caller, async (transaction) => {
        await keepHeading(transaction, caller, kept, now());
        return storedHeadings(transaction);
      });
      return listed(languageOf(request), all);
    },
  );

  app.post(
    '/api/headings/forget',
    {
      config: { action: 'headings.update' },
      schema: { tags, body: headingKeySchema, response: { 200: headingListSchema, ...problemsOf(400, 401, 403, 404) } },
    },
    async (request) => {
      const { table, heading: shown } = request.body;
      const all = await asCaller(database, callerOf(request), async (transaction) => {
        if (!(await forgetHeading(transaction, { table, heading: normalHeading(shown) })))
          throw new Problem('heading_not_found', { heading: shown });
        return storedHeadings(transaction);
      });
      return listed(languageOf(request), all);
    },
  );
};
