import { message } from '../../../../src/text/message.ts';
import { render } from '../../../../src/text/render.ts';
import { searchDistrict } from '../../../use-cases/search-district.ts';
import { mostHits, searchQuerySchema, searchSchema } from '../../contract/search.ts';
import { callerOf } from '../../plugins/access.ts';
import { languageOf } from '../../plugins/language.ts';
import { problemsOf, type RouteApp } from '../route-app.ts';

/** One search over teachers, schools and clauses. */
export const searchRoutes = (app: RouteApp): void => {
  app.get(
    '/api/search',
    {
      config: { action: 'search.read' },
      schema: {
        tags: ['datasets'],
        querystring: searchQuerySchema,
        response: { 200: searchSchema, ...problemsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const language = languageOf(request);
      const found = await searchDistrict(app.services, callerOf(request), request.query.text, mostHits);
      return {
        datasetId: found.datasetId,
        teachers: found.teachers.map(({ id, name, schoolId }) => ({
          teacherId: id,
          name,
          schoolId,
          school: found.schoolName(schoolId),
        })),
        schools: found.schools.map(({ id, name, areaClass }) => ({ schoolId: id, name, areaClass })),
        clauses: found.clauses.map(({ id: clause, document, quote }) => ({
          clause,
          document: render(language, message(`document.${document}`)),
          quote,
          meaning: render(language, message(`clauses.meaning.${clause}`)),
        })),
      };
    },
  );
};
