import {
  addDistrict,
  type DistrictRow,
  findDistrict,
  listDistricts,
  renameDistrict,
} from '../../../storage/districts.ts';
import { recordEvent } from '../../../storage/events.ts';
import { asCaller, asServiceFor } from '../../../storage/transaction-as-caller.ts';
import { isUuid } from '../../../storage/uuid.ts';
import {
  type DistrictBody,
  districtChangeSchema,
  districtListSchema,
  districtSchema,
  newDistrictSchema,
} from '../../contract/district.ts';
import { callerOf } from '../../plugins/access.ts';
import { Problem } from '../../plugins/problems.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';

const districtBody = ({ id, code, name, createdAt }: DistrictRow): DistrictBody => ({
  id,
  code,
  name,
  createdAt: createdAt.toISOString(),
});

/** The stored counties: all of them for callers with reach over every district, else the caller's own. */
export const districtRoutes = (app: RouteApp): void => {
  const { database } = app.services;
  const tags = ['districts'];

  app.get(
    '/api/districts',
    {
      config: { action: 'districts.read' },
      schema: {
        tags,
        response: { 200: districtListSchema, ...problemsOf(401, 403) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const within = request.reach === 'district' ? asCaller : asServiceFor;
      return { districts: (await within(database, caller, listDistricts)).map(districtBody) };
    },
  );

  app.post(
    '/api/districts',
    {
      config: { action: 'districts.create' },
      schema: {
        tags,
        body: newDistrictSchema,
        response: { 201: districtSchema, ...problemsOf(400, 401, 403, 409) },
      },
    },
    async (request, reply) => {
      const made = await asServiceFor(database, callerOf(request), async (transaction) => {
        const district = await addDistrict(transaction, request.body);
        if (district === undefined) throw new Problem('code_taken', { code: request.body.code });
        const data = { code: district.code, name: district.name };
        await recordEvent(transaction, {
          action: 'districts.create',
          subject: { kind: 'district', id: district.id },
          data,
        });
        return district;
      });
      return reply.code(201).send(districtBody(made));
    },
  );

  app.patch(
    '/api/districts/:id',
    {
      config: { action: 'districts.update' },
      schema: {
        tags,
        params: idParameters,
        body: districtChangeSchema,
        response: { 200: districtSchema, ...problemsOf(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { id } = request.params;
      const { name } = request.body;
      const changed = await asServiceFor(database, callerOf(request), async (transaction) => {
        const before = isUuid(id) ? await findDistrict(transaction, id) : undefined;
        const district = before === undefined ? undefined : await renameDistrict(transaction, id, name);
        if (district === undefined) throw new Problem('district_not_found', { id });
        const data = { name, before: before?.name };
        await recordEvent(transaction, { action: 'districts.update', subject: { kind: 'district', id }, data });
        return district;
      });
      return districtBody(changed);
    },
  );
};
