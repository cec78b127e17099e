import { type ShotClient, signInAt } from './client.ts';

/** Everybody whose screens are taken, signed in, and the plan they look at. */
export interface Scene {
  readonly planId: string;
  readonly clients: Readonly<Record<Who, ShotClient>>;
  /** A teacher of the principal's school who moves and has no answer yet. */
  readonly openTeacher: string;
  /** An objection that is open on the board. */
  readonly openAnswer: string;
}

export type Who = 'officer' | 'administrator' | 'leader' | 'principal' | 'province';

const password = '举头望明月低头思故乡';

interface Move {
  readonly teacherId: string;
  readonly fromSchoolId: string;
  readonly toSchoolId: string;
}

const once = async <Answer>(ask: () => Promise<Answer>, isDone: (answer: Answer) => boolean): Promise<Answer> => {
  for (;;) {
    const answer = await ask();
    if (isDone(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
};

/** An account of its own for a role, with the same password as the others. */
const account = async (
  address: string,
  administrator: ShotClient,
  login: string,
  membership: { readonly role: string; readonly districtId: string | null; readonly schoolId?: string },
): Promise<ShotClient> => {
  const { body } = await administrator.call<{ secret: string }>('POST', '/api/accounts', {
    login,
    displayName: login,
    memberships: [membership],
  });
  return signInAt(address, login, body.secret, password);
};

interface Session {
  readonly session: {
    readonly memberships: readonly { readonly id: string; readonly role: string; readonly districtId: string | null }[];
  };
}

/** The demonstration district in the middle of its review: some schools have answered, two object, one is reminded. */
export const setScene = async (address: string, secret: string): Promise<Scene> => {
  const officer = await signInAt(address, 'admin', secret, password);
  const administrator = await signInAt(address, 'admin', password, password);
  const { memberships } = (await officer.call<Session>('GET', '/api/session')).body.session;
  const central = memberships.find(({ role }) => role === 'administrator')?.id;
  const districtId = memberships.find(({ role }) => role === 'personnel_officer')?.districtId ?? null;
  await administrator.call('PATCH', '/api/session', { membershipId: central });
  type Plans = { readonly plans: readonly { readonly id: string; readonly state: string }[] };
  const plans = await once(
    async () => (await officer.call<Plans>('GET', '/api/plans')).body.plans,
    ([plan]) => plan?.state === 'finished',
  );
  const planId = plans[0]?.id ?? '';
  const { transfers } = (await officer.call<{ transfers: Move[] }>('GET', `/api/plans/${planId}/transfers`)).body;
  const sending = Map.groupBy(transfers, ({ fromSchoolId }) => fromSchoolId);
  const schools = [...sending.keys()].toSorted(
    (a, b) =>
      transfers.filter(({ toSchoolId }) => toSchoolId === b).length * (sending.get(b)?.length ?? 0) -
      transfers.filter(({ toSchoolId }) => toSchoolId === a).length * (sending.get(a)?.length ?? 0),
  );
  const [own = '', ...others] = schools;
  const standing = await officer.call('GET', `/api/plans/${planId}/standing`);
  await officer.call('POST', `/api/plans/${planId}/open-review`, {}, standing.etag);
  const principal = await account(address, administrator, 'principal', {
    role: 'principal',
    districtId,
    schoolId: own,
  });
  const leader = await account(address, administrator, 'leader', { role: 'leader', districtId });
  const province = await account(address, administrator, 'province', { role: 'province', districtId: null });
  const [accepted, objected, left] = sending.get(own) ?? [];
  const answer = async (body: object): Promise<string> =>
    (await officer.call<{ id: string }>('POST', `/api/plans/${planId}/reviews`, body)).body.id;
  const objection = (reason: string, words: string | null) => ({ demand: 'stay', reason, words });
  await answer({ teacherId: accepted?.teacherId, schoolId: own });
  const openAnswer = await answer({
    teacherId: objected?.teacherId,
    schoolId: own,
    objection: objection('graduating_class', '任六（2）班班主任，学生明年毕业。'),
  });
  for (const school of others.slice(2)) await answer({ teacherId: null, schoolId: school });
  const [other] = sending.get(others[0] ?? '') ?? [];
  await answer({
    teacherId: other?.teacherId,
    schoolId: others[0],
    objection: objection('only_teacher', null),
  });
  await officer.call('POST', `/api/plans/${planId}/reminders`, { note: '请于截止日前表态，有困难请来电。' });
  return {
    planId,
    clients: { officer, administrator, leader, principal, province },
    openTeacher: left?.teacherId ?? '',
    openAnswer,
  };
};
