import createClient from 'openapi-fetch';
import type { DatasetBody, DatasetBrief } from '../../api/http/contract/dataset.ts';
import type { DocumentBody } from '../../api/http/contract/document.ts';
import type { FaultBody } from '../../api/http/contract/fault.ts';
import type { ImportBody, ImportBrief } from '../../api/http/contract/import.ts';
import type { paths } from '../../api/http/contract/openapi-types.ts';
import type { PlanBody, PlanBrief } from '../../api/http/contract/plan.ts';
import type { CheckBody, TransferBody } from '../../api/http/contract/plan-parts.ts';
import type { PresetList } from '../../api/http/contract/preset.ts';
import type { ProblemBody } from '../../api/http/contract/problem.ts';
import type { SessionBody, WhoAmI } from '../../api/http/contract/session.ts';
import type { NoticeBody, StandingBody } from '../../api/http/contract/standing.ts';
import type { TableBody, TableList } from '../../api/http/contract/table.ts';
import type { VersionBody } from '../../api/http/contract/version.ts';
import { language } from './texts.ts';

export type LedgerEntry =
  paths['/api/datasets/{id}/ledger']['get']['responses'][200]['content']['application/json']['entries'][number];

export type Answered<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;
export type PostBody = Answered<'/api/datasets/{id}/posts'>['posts'][number];
export type SchoolBody = Answered<'/api/datasets/{id}/schools'>['schools'][number];
export type YearBody = Answered<'/api/year'>;
export type AnswerBody = Answered<'/api/plans/{id}/reviews'>['answers'][number];
export type AnswerInput = NonNullable<
  paths['/api/plans/{id}/reviews']['post']['requestBody']
>['content']['application/json'];

/** A refusal of the service, with its words and faults. */
export class Refused extends Error {
  readonly problem: ProblemBody;
  constructor(problem: ProblemBody) {
    super(problem.title);
    this.problem = problem;
  }
}

/** The typed client of the service: paths, parameters, bodies and answers are checked against its description. */
export const client = createClient<paths>();
client.use({
  onRequest: ({ request }) => {
    request.headers.set('accept-language', language());
    // Marks requests of the service's own page, which a form of another site cannot send.
    request.headers.set('x-junheng-page', '1');
  },
});

/** The answer; a refusal is thrown with its problem. */
export const given = async <Answer>(
  pending: Promise<{ readonly data?: Answer; readonly error?: unknown; readonly response: Response }>,
): Promise<Answer> => {
  const { data, error, response } = await pending;
  if (!response.ok) throw new Refused(error as ProblemBody);
  return data as Answer;
};

export const whoAmI = (): Promise<WhoAmI> => given(client.GET('/api/session'));
export const signIn = (login: string, password: string): Promise<SessionBody> =>
  given(client.POST('/api/session', { body: { login, password } }));
export const enterByCard = (token: string): Promise<SessionBody> =>
  given(client.POST('/api/session/card', { body: { token } }));
/** Where to go to begin a sign-in by the identity provider. */
export const beginByProvider = async (): Promise<string> =>
  (await given(client.POST('/api/session/provider'))).location;
export const enterByProvider = (answer: string): Promise<SessionBody> =>
  given(client.POST('/api/session/provider/answer', { body: { answer } }));
/** Signs out here; the address to sign out at the identity provider too, if requested. */
export const signOut = async (): Promise<string | null> =>
  (await given(client.DELETE('/api/session')))?.location ?? null;
export const switchTo = (membershipId: string): Promise<SessionBody> =>
  given(client.PATCH('/api/session', { body: { membershipId } }));
export const changePassword = (present: string, next: string): Promise<SessionBody> =>
  given(client.PUT('/api/session/password', { body: { present, next } }));

export const of = (id: string) => ({ params: { path: { id } } });
export const listPlans = async (): Promise<readonly PlanBrief[]> => (await given(client.GET('/api/plans'))).plans;
export const listPresets = async (): Promise<PresetList['presets']> =>
  (await given(client.GET('/api/presets'))).presets;
export const getPlan = (id: string): Promise<PlanBody> => given(client.GET('/api/plans/{id}', of(id)));
/** All moves: the service sends them in pages. */
export const getTransfers = async (id: string): Promise<readonly TransferBody[]> => {
  const all: TransferBody[] = [];
  let after: number | undefined;
  do {
    const query = after === undefined ? {} : { after };
    const page = await given(client.GET('/api/plans/{id}/transfers', { params: { path: { id }, query } }));
    all.push(...page.transfers);
    after = page.next === null ? undefined : Number(page.next);
  } while (after !== undefined);
  return all;
};
export const getChecks = async (id: string): Promise<readonly CheckBody[]> =>
  (await given(client.GET('/api/plans/{id}/checks', of(id)))).checks;
export const listTables = async (id: string): Promise<TableList['tables']> =>
  (await given(client.GET('/api/plans/{id}/tables', of(id)))).tables;
export const getTable = (id: string, name: string): Promise<TableBody> =>
  given(client.GET('/api/plans/{id}/tables/{name}', { params: { path: { id, name } } }));
export const getStanding = (id: string): Promise<StandingBody> => given(client.GET('/api/plans/{id}/standing', of(id)));
export const listDatasets = async (): Promise<readonly DatasetBrief[]> =>
  (await given(client.GET('/api/datasets'))).datasets;
/** What the ledger says of one teacher; `null` where the role sees nothing of the person. */
export const getLedgerEntry = async (datasetId: string, teacherId: string): Promise<LedgerEntry | null> => {
  const { entries } = await given(
    client.GET('/api/datasets/{id}/ledger', { params: { path: { id: datasetId }, query: { text: teacherId } } }),
  );
  return entries.find((entry) => entry.teacherId === teacherId) ?? null;
};
export const startPlan = (request: { readonly datasetId: string; readonly policy?: string }): Promise<PlanBrief> =>
  given(client.POST('/api/plans', { body: request }));
export const cancelPlan = (id: string): Promise<PlanBody> => given(client.DELETE('/api/plans/{id}', of(id)));

/**
 * Uploads files; the answer is the import job, which is followed by its id: it and its faults are there after a reload.
 */
export const uploadDataset = async (files: readonly File[]): Promise<ImportBrief> => {
  const body = new FormData();
  for (const file of files) body.append('files', file, file.name);
  const headers = { prefer: 'respond-async' };
  // The form is sent as it is: the typed client describes its files as strings.
  const answer = await given(client.POST('/api/datasets', { body: { name: '' }, bodySerializer: () => body, headers }));
  if ('links' in answer) return answer;
  throw new TypeError('the service answered an import without its job');
};
export const getImport = (id: string): Promise<ImportBody> => given(client.GET('/api/imports/{id}', of(id)));
export const listSamples = async (): Promise<readonly string[]> => (await given(client.GET('/api/samples'))).samples;
/** Imports the bundled demonstration; the answer is the import job or, where it was quick, its dataset. */
export const importSample = () => given(client.POST('/api/datasets', { body: { name: 'sample' } }));
export const cancelImport = (id: string): Promise<ImportBody> => given(client.DELETE('/api/imports/{id}', of(id)));
export type SearchBody = Answered<'/api/search'>;
export const search = (text: string): Promise<SearchBody> =>
  given(client.GET('/api/search', { params: { query: { text } } }));
export const listDatasetTables = async (id: string): Promise<TableList['tables']> =>
  (await given(client.GET('/api/datasets/{id}/tables', of(id)))).tables;
export const getDatasetTable = (id: string, name: string): Promise<TableBody> =>
  given(client.GET('/api/datasets/{id}/tables/{name}', { params: { path: { id, name } } }));
export type UploadBody = Answered<'/api/imports/{id}/upload'>;
export type PlacedFault = UploadBody['faults'][number];
export type CellCorrection = UploadBody['corrections'][number];
export const getUpload = (id: string): Promise<UploadBody> => given(client.GET('/api/imports/{id}/upload', of(id)));
export const getUploadRows = (id: string, place: string, offset: number, limit: number) =>
  given(client.GET('/api/imports/{id}/rows', { params: { path: { id }, query: { place, offset, limit } } }));
/** Checks an upload again with corrected cells; the answer is the new import. */
export const correctUpload = (id: string, cells: readonly CellCorrection[]): Promise<ImportBrief> =>
  given(client.POST('/api/imports/{id}/corrections', { ...of(id), body: { cells: [...cells] } }));
export const markedWorkbookPath = (id: string): string => `/api/imports/${id}/marked-workbook`;

export type HeadingBody = Answered<'/api/headings'>['headings'][number];
export const listHeadings = async (): Promise<readonly HeadingBody[]> =>
  (await given(client.GET('/api/headings'))).headings;
export const keepHeading = ({ table, heading, column }: Omit<HeadingBody, 'columnName'>) =>
  given(client.PUT('/api/headings', { body: { table, heading, column } }));
export const forgetHeading = ({ table, heading }: Pick<HeadingBody, 'table' | 'heading'>) =>
  given(client.POST('/api/headings/forget', { body: { table, heading } }));
export const getDataset = (id: string): Promise<DatasetBody> => given(client.GET('/api/datasets/{id}', of(id)));
export const withdrawDataset = (id: string, why: string): Promise<DatasetBody> =>
  given(client.POST('/api/datasets/{id}/withdraw', { ...of(id), body: { why } }));

/** Versions of the plan; the one the school year is about says so. */
export const listVersions = async (): Promise<readonly VersionBody[]> =>
  (await given(client.GET('/api/versions'))).versions;
export const getYear = (): Promise<YearBody> => given(client.GET('/api/year'));

/** Every row of a list that the service sends in pages. */
export const allPages = async <Row>(
  read: (after: string | undefined) => Promise<{ readonly rows: readonly Row[]; readonly next: string | null }>,
): Promise<readonly Row[]> => {
  const all: Row[] = [];
  let after: string | undefined;
  do {
    const { rows, next } = await read(after);
    all.push(...rows);
    after = next ?? undefined;
  } while (after !== undefined);
  return all;
};

export const pageOf = (after: string | undefined) => ({ limit: 500, ...(after === undefined ? {} : { after }) });

export const getPosts = (id: string): Promise<readonly PostBody[]> =>
  allPages(async (after) => {
    const params = { path: { id }, query: pageOf(after) };
    const { posts, next } = await given(client.GET('/api/datasets/{id}/posts', { params }));
    return { rows: posts, next };
  });
export type ArithmeticBody = Answered<'/api/datasets/{id}/posts/arithmetic'>;
export const getArithmetic = (id: string, schoolId: string, subject: string): Promise<ArithmeticBody> =>
  given(client.GET('/api/datasets/{id}/posts/arithmetic', { params: { path: { id }, query: { schoolId, subject } } }));
export const getSchools = async (id: string): Promise<readonly SchoolBody[]> =>
  (await given(client.GET('/api/datasets/{id}/schools', of(id)))).schools;
export const getStaffingTables = async (id: string): Promise<readonly TableBody[]> =>
  (await given(client.GET('/api/datasets/{id}/staffing', of(id)))).tables;

export interface LedgerQuery {
  readonly eligible?: 'yes' | 'no';
  readonly text?: string;
  readonly rule?: string;
  readonly sort?: 'teacherId' | 'name' | 'school' | 'months';
  readonly order?: 'asc' | 'desc';
  readonly offset: number;
}
export const getLedger = (id: string, query: LedgerQuery) =>
  given(client.GET('/api/datasets/{id}/ledger', { params: { path: { id }, query: { ...query, limit: 200 } } }));

export const listAnswers = (id: string): Promise<readonly AnswerBody[]> =>
  allPages(async (after) => {
    const params = { path: { id }, query: pageOf(after) };
    const { answers, next } = await given(client.GET('/api/plans/{id}/reviews', { params }));
    return { rows: answers, next };
  });
export const giveAnswer = (id: string, body: AnswerInput): Promise<AnswerBody> =>
  given(client.POST('/api/plans/{id}/reviews', { ...of(id), body }));
export const getRates = async (id: string) =>
  (await given(client.GET('/api/plans/{id}/objection-rates', of(id)))).schools;
const stepPaths = {
  open_review: '/api/plans/{id}/open-review',
  publish: '/api/plans/{id}/publish',
  finalise: '/api/plans/{id}/finalise',
  take_back: '/api/plans/{id}/take-back',
  withdraw_notice: '/api/plans/{id}/withdraw-notice',
  revoke: '/api/plans/{id}/revoke',
} as const;
export type PlanStep = keyof typeof stepPaths;

/** Takes a step of a plan as it stood when it was read last; another's step in between is refused. */
export const takeStep = async (
  id: string,
  step: PlanStep,
  body: { readonly why?: string; readonly decision?: string },
): Promise<StandingBody> => {
  const { data, error, response } = await client.GET('/api/plans/{id}/standing', of(id));
  if (data === undefined) throw new Refused(error as ProblemBody);
  const params = { path: { id }, header: { 'If-Match': response.headers.get('etag') ?? '' } };
  return given(client.POST(stepPaths[step], { params, body }));
};

export const getNotices = async (id: string): Promise<readonly NoticeBody[]> =>
  (await given(client.GET('/api/plans/{id}/notices', of(id)))).notices;
export const listDocuments = async (id: string): Promise<readonly DocumentBody[]> =>
  (await given(client.GET('/api/plans/{id}/documents', of(id)))).documents;

/** Milliseconds between two looks at a job that makes documents. */
const lookAgain = 1000;

/** Makes the documents that the plan's state allows; those that could not be made are named. */
export const makeDocuments = async (id: string, format: 'docx' | 'pdf'): Promise<readonly FaultBody[]> => {
  const body = { format, noticeNames: 'whole' as const };
  const made = await given(client.POST('/api/plans/{id}/documents', { ...of(id), body }));
  if (!('links' in made)) return made.notMade;
  for (;;) {
    const job = await given(client.GET('/api/document-jobs/{id}', of(made.id)));
    if (job.problem !== null) throw new Refused(job.problem);
    if (job.state !== 'queued' && job.state !== 'running') return job.notMade;
    await new Promise((resolve) => setTimeout(resolve, lookAgain));
  }
};

/** Reports each event until the plan has ended or `stop` is called; `lost` when the service sends no more of them. */
export const followPlan = (
  id: string,
  report: (plan: PlanBrief) => void,
  lost: () => void,
): { readonly stop: () => void } => {
  const source = new EventSource(`/api/plans/${id}/events`);
  const receive = (event: MessageEvent<string>): void => {
    const plan = JSON.parse(event.data) as PlanBrief;
    // The stream ends with the plan; left open, the browser would reconnect for ever.
    if (plan.state !== 'queued' && plan.state !== 'running') source.close();
    report(plan);
  };
  source.addEventListener('state', receive);
  source.addEventListener('progress', receive);
  // The browser reopens a broken stream, but not a refused one.
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) lost();
  });
  return { stop: () => source.close() };
};

/** Makes the next version with the orders in force and the fewest changes. */
export const startRevision = (id: string): Promise<PlanBrief> =>
  given(client.POST('/api/plans/{id}/revisions', { ...of(id), body: { orders: [], goalsFirst: false } }));
