import { establishments } from '../../../../src/staffing/establishment.ts';
import { term } from '../../../../src/text/render.ts';
import { findPolicy } from '../../../use-cases/find-policy.ts';
import { foundDataset } from '../../../use-cases/found-dataset.ts';
import { schoolListSchema } from '../../contract/school.ts';
import { staffingQuerySchema } from '../../contract/staffing.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { idParameters, problemsOf, type RouteApp } from '../route-app.ts';

/** Every school of a dataset: where it lies, what it is, how many posts it should have, was given and holds. */
export const schoolRoutes = (app: RouteApp): void => {
  const { services } = app;
  app.get(
    '/api/datasets/:id/schools',
    {
      config: { action: 'posts.read' },
      schema: {
        tags: ['datasets'],
        params: idParameters,
        querystring: staffingQuerySchema,
        response: { 200: schoolListSchema, ...problemsOf(400, 404) },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { district } = await foundDataset(services, caller, request.params.id);
      const { policy } = await findPolicy(services, caller, request.query.preset);
      const posts = new Map(establishments(district, policy).map((one) => [one.school.id, one]));
      return {
        schools: district.schools.map((school) => {
          const own = posts.get(school.id);
          return {
            schoolId: school.id,
            name: school.name,
            stages: [...school.stages],
            areaClass: school.areaClass,
            areaName: term(languageOf(request), `area.${school.areaClass}`),
            cluster: school.cluster,
            group: school.group,
            qualitySchool: school.qualitySchool,
            remoteness: school.remoteness,
            latitude: school.latitude,
            longitude: school.longitude,
            managedByDistrict: school.managedByDistrict,
            accepts: school.accepts,
            posts:
              own === undefined
                ? null
                : {
                    standard: own.standard?.teachers ?? null,
                    approved: own.approved,
                    lent: own.lent,
                    occupied: own.occupied,
                  },
          };
        }),
      };
    },
  );
};
