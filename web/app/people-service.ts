import type { EvidenceBody } from '../../api/http/contract/evidence.ts';
import type { paths } from '../../api/http/contract/openapi-types.ts';
import type { ProblemBody } from '../../api/http/contract/problem.ts';
import { type AnswerBody, type Answered, client, given, of, Refused } from './service.ts';

/** Calls of the screens about people: review, publication, records, administration. */

export type SchoolReviewBody = Answered<'/api/plans/{id}/schools/{schoolId}'>;
export const getSchoolReview = (id: string, schoolId: string): Promise<SchoolReviewBody> =>
  given(client.GET('/api/plans/{id}/schools/{schoolId}', { params: { path: { id, schoolId } } }));

export interface Proposal {
  readonly teacherId: string;
  readonly toSchoolId: null;
}
export const checkProposal = (id: string, teacherId: string, proposal: Proposal) =>
  given(client.POST('/api/plans/{id}/proposal-checks', { ...of(id), body: { teacherId, proposal } }));

export const uploadEvidence = (file: File): Promise<EvidenceBody> => {
  const body = new FormData();
  body.append('files', file, file.name);
  return given(client.POST('/api/evidence', { body: {} as never, bodySerializer: () => body }));
};

/** One answer with what the data say of its reason. */
export const getAnswer = (id: string): Promise<AnswerBody> => given(client.GET('/api/reviews/{id}', of(id)));

/** Takes back an own objection as it was when it was read. */
export const withdrawAnswer = ({ id, revision }: Pick<AnswerBody, 'id' | 'revision'>): Promise<AnswerBody> =>
  given(
    client.POST('/api/reviews/{id}/withdraw', {
      params: { path: { id }, header: { 'If-Match': `"${revision}"` } },
      body: {},
    }),
  );

export type Verdict = 'uphold' | 'reject';
export interface VerdictGiven {
  readonly verdict: Verdict;
  readonly why: string;
}

/** Decides an objection as it was when it was read; another's decision in between is refused. */
export const decideAnswer = (
  { id, revision }: Pick<AnswerBody, 'id' | 'revision'>,
  body: VerdictGiven & { readonly takeProposal: boolean },
): Promise<AnswerBody> =>
  given(
    client.POST('/api/reviews/{id}/verdict', {
      params: { path: { id }, header: { 'If-Match': `"${revision}"` } },
      body,
    }),
  );

export type VerdictsBody = paths['/api/plans/{id}/verdicts']['post']['responses'][200]['content']['application/json'];
/** One verdict on several objections; those refused are listed with the reason. */
export const decideAnswers = (
  planId: string,
  answers: readonly Pick<AnswerBody, 'id' | 'revision'>[],
  body: VerdictGiven,
): Promise<VerdictsBody> =>
  given(
    client.POST('/api/plans/{id}/verdicts', {
      ...of(planId),
      body: { ...body, answers: answers.map(({ id, revision }) => ({ id, revision })) },
    }),
  );

export type RemindersBody = Answered<'/api/plans/{id}/reminders'>;
export const getReminders = (id: string): Promise<RemindersBody> =>
  given(client.GET('/api/plans/{id}/reminders', of(id)));
export const sendReminders = (id: string, body: { readonly schoolIds?: string[]; readonly note?: string }) =>
  given(client.POST('/api/plans/{id}/reminders', { ...of(id), body }));

export type PriceBody = Answered<'/api/reviews/{id}/price'>;
export const startTrial = (id: string) =>
  given(client.POST('/api/reviews/{id}/trials', { ...of(id), body: { takeProposal: false } }));
export const getPrice = (id: string, trial: string): Promise<PriceBody> =>
  given(client.GET('/api/reviews/{id}/price', { params: { path: { id }, query: { trial } } }));

export type PreviewBody = Answered<'/api/plans/{id}/notice-preview'>;
export interface NoticeStated {
  readonly issued?: string;
  readonly bureau?: string;
  readonly contact?: string;
  readonly noticeNames?: 'whole' | 'masked';
}
export const getNoticePreview = (id: string, query: NoticeStated): Promise<PreviewBody> =>
  given(client.GET('/api/plans/{id}/notice-preview', { params: { path: { id }, query } }));

export const makeCardLinks = (id: string, teacherIds: readonly string[], days: number) =>
  given(client.POST('/api/plans/{id}/card-links', { ...of(id), body: { teacherIds: [...teacherIds], days } }));

export type EventBody = Answered<'/api/events'>['events'][number];
export interface EventQuery {
  readonly area?: string;
  readonly actorRole?: string;
  readonly subjectKind?: string;
  readonly subjectId?: string;
  readonly after?: number;
}
export const listEvents = (query: EventQuery) =>
  given(client.GET('/api/events', { params: { query: { ...query, limit: 200 } } }));

export type AccountBody = Answered<'/api/accounts'>['accounts'][number];
export const listAccounts = (after?: string) =>
  given(client.GET('/api/accounts', { params: { query: { limit: 200, ...(after === undefined ? {} : { after }) } } }));
export type NewAccount = {
  readonly login: string;
  readonly displayName: string;
  readonly memberships: {
    role: 'personnel_officer' | 'principal' | 'leader' | 'auditor' | 'province' | 'administrator';
    districtId: string | null;
    schoolId: string | null;
  }[];
};
export const createAccount = (body: NewAccount) => given(client.POST('/api/accounts', { body }));
export const addMembership = (id: string, body: NewAccount['memberships'][number]) =>
  given(client.POST('/api/accounts/{id}/memberships', { ...of(id), body }));
export const endMembership = (id: string, membershipId: string) =>
  given(client.DELETE('/api/accounts/{id}/memberships/{membershipId}', { params: { path: { id, membershipId } } }));
export const resetAccount = (id: string) => given(client.POST('/api/accounts/{id}/reset', of(id)));
/** Changes an account as it stands when it is read first. */
export const changeAccount = async (
  id: string,
  body: { readonly disabled?: boolean; readonly displayName?: string },
): Promise<AccountBody> => {
  const { data, error, response } = await client.GET('/api/accounts/{id}', of(id));
  if (data === undefined) throw new Refused(error as ProblemBody);
  const params = { path: { id }, header: { 'If-Match': response.headers.get('etag') ?? '' } };
  return given(client.PATCH('/api/accounts/{id}', { params, body }));
};

export type TokenBody = Answered<'/api/tokens'>['tokens'][number];
export const listTokens = async (): Promise<readonly TokenBody[]> => (await given(client.GET('/api/tokens'))).tokens;
export const createToken = (body: { name: string; scopes: TokenBody['scopes']; days: number }) =>
  given(client.POST('/api/tokens', { body }));
export const revokeToken = (id: string) => given(client.DELETE('/api/tokens/{id}', of(id)));

export type DistrictBody = Answered<'/api/districts'>['districts'][number];
export const listDistricts = async (): Promise<readonly DistrictBody[]> =>
  (await given(client.GET('/api/districts'))).districts;
export const createDistrict = (body: { code: string; name: string }) => given(client.POST('/api/districts', { body }));
export const renameDistrict = (id: string, name: string) =>
  given(client.PATCH('/api/districts/{id}', { ...of(id), body: { name } }));

export type CalendarBody = Answered<'/api/calendars'>['calendars'][number];
export const listCalendars = () => given(client.GET('/api/calendars'));

export type RollupBody = Answered<'/api/province/rollup'>;
export const getRollup = (): Promise<RollupBody> => given(client.GET('/api/province/rollup'));

/** The revision of a year's own calendar; `"0"`: the district has none. */
const calendarTag = async (year: number): Promise<string> => {
  const { response } = await client.GET('/api/calendars/{year}', { params: { path: { year } } });
  return response.headers.get('etag') ?? '"0"';
};
/** Gives a year a calendar of the district's own, in place of the one that was read first. */
export const putCalendar = async (calendar: Record<string, unknown>): Promise<CalendarBody> => {
  const year = Number(calendar.year);
  const params = { path: { year }, header: { 'If-Match': await calendarTag(year) } };
  return given(client.PUT('/api/calendars/{year}', { params, body: calendar }));
};
export const withdrawCalendar = async (year: number) => {
  const params = { path: { year }, header: { 'If-Match': await calendarTag(year) } };
  return given(client.DELETE('/api/calendars/{year}', { params }));
};
