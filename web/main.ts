import type { PlanBody, PlanBrief, PlanSummaryBody } from '../api/http/contract/plan.ts';
import type { SessionBody } from '../api/http/contract/session.ts';
import type { TableBody } from '../api/http/contract/table.ts';
import { byId, element } from './dom.ts';
import { enterByProvider, hearEntrance, showEntrance } from './entrance.ts';
import { showConflicts, showProblem, showWarnings } from './faults.ts';
import { showLevels, showMeters } from './meters.ts';
import { MovesTable } from './moves.ts';
import { showProvider, takeAnswer } from './provider.ts';
import { showQuestions } from './questions.ts';
import * as service from './service.ts';
import { may, remember, session } from './session.ts';
import { notChecked, shownTables, showTables } from './tables.ts';
import { figure, language, loadTexts, text } from './texts.ts';
import { showWho } from './who.ts';

const at = {
  actions: byId('actions', HTMLFormElement),
  cancel: byId('cancel', HTMLButtonElement),
  conflicts: byId('conflicts', HTMLElement),
  district: byId('district', HTMLElement),
  document: byId('document', HTMLAnchorElement),
  evidence: byId('evidence', HTMLAnchorElement),
  faults: byId('faults', HTMLElement),
  language: byId('language', HTMLButtonElement),
  levels: byId('levels', HTMLElement),
  list: byId('moves', HTMLElement),
  meters: byId('meters', HTMLElement),
  preset: byId('preset', HTMLSelectElement),
  questions: byId('questions', HTMLDetailsElement),
  start: byId('start', HTMLButtonElement),
  state: byId('state', HTMLElement),
  summary: byId('summary', HTMLElement),
  tables: byId('tables', HTMLElement),
  upload: byId('upload', HTMLInputElement),
  work: byId('work', HTMLElement),
  workbook: byId('workbook', HTMLAnchorElement),
};
const moves = new MovesTable(at.list);

let datasetId: string | null = null;
let shownPlan: string | null = null;
let following: { readonly stop: () => void } | null = null;

const isActive = (plan: PlanBrief): boolean => plan.state === 'queued' || plan.state === 'running';

const progressText = (plan: PlanBrief): string => {
  if (plan.state === 'queued') return text('web.state.queued', { place: plan.queuePosition ?? 1 });
  const { progress } = plan;
  if (plan.state !== 'running' || progress === null) return text(`web.state.${plan.state}`);
  const parts = [text('web.state.running'), text(`cli.phase.${progress.phase}`)];
  if (progress.goals.length > 0) parts.push(progress.goals.map((goal) => text(`goal.${goal}`)).join(' + '));
  if (progress.best !== null) parts.push(text('cli.progress.best', { value: figure(progress.best) }));
  if (progress.bound !== null) parts.push(text('cli.progress.bound', { value: figure(progress.bound) }));
  if (progress.gap !== null) parts.push(text('cli.progress.gap', { value: figure(progress.gap) }));
  parts.push(text('cli.progress.seconds', { value: progress.seconds.toFixed(1) }));
  return parts.join(' · ');
};

const showState = (plan: PlanBrief): void => {
  at.state.textContent = progressText(plan);
  at.cancel.hidden = !isActive(plan) || !may('plans.cancel');
  at.district.textContent = plan.datasetName;
};

/** Unchecked rows first, since a person must review them; then the plan's other lists. */
const tablesOf = async (id: string, { checks }: PlanSummaryBody): Promise<readonly TableBody[]> => {
  const [listed, tables] = await Promise.all([
    checks.notChecked === 0 || !may('checks.read') ? [] : service.getChecks(id),
    may('tables.read') ? service.getTables(id, shownTables) : [],
  ]);
  return [notChecked(listed), ...tables];
};

/** Files of the plan; where no plan exists there is nothing to be evidence of. */
const showExports = ({ id, summary }: PlanBody): void => {
  const [none, noPlan] = [summary === null || !may('plans.export'), summary?.status === 'infeasible'];
  at.workbook.hidden = none;
  at.workbook.href = `/api/plans/${id}/workbook`;
  at.document.hidden = none;
  at.document.href = `/api/plans/${id}/plan`;
  at.evidence.hidden = none || noPlan;
  at.evidence.href = `/api/plans/${id}/evidence`;
};

const showPlan = async (plan: PlanBody): Promise<void> => {
  showState(plan);
  const { summary } = plan;
  if (summary !== null) at.state.textContent = `${summary.statusName} · ${summary.policy}`;
  if (plan.problem !== null) showProblem(at.faults, plan.problem);
  showConflicts(at.conflicts, summary);
  at.summary.hidden = summary === null || summary.status === 'infeasible';
  showExports(plan);
  if (summary !== null) {
    showMeters(at.meters, summary);
    showLevels(at.levels, summary);
  }
  showQuestions(at.questions, summary);
  // Fetched together: no list is ever shown with the figures of another plan.
  const [transfers, tables] = await Promise.all([
    summary === null ? [] : service.getTransfers(plan.id),
    summary === null || summary.status === 'infeasible' ? [] : tablesOf(plan.id, summary),
  ]);
  showTables(at.tables, tables);
  moves.show(transfers);
};

/** Shows a plan, and follows it to its end when it is still being made. */
const open = async (id: string): Promise<void> => {
  following?.stop();
  shownPlan = id;
  const plan = await service.getPlan(id);
  datasetId = plan.datasetId;
  await showPlan(plan);
  if (!isActive(plan)) return;
  const report = (event: PlanBrief): void => {
    showState(event);
    if (!isActive(event)) guarded(async () => showPlan(await service.getPlan(id)));
  };
  // An expired session is refused by the next request.
  following = service.followPlan(id, report, () => guarded(async () => showPlan(await service.getPlan(id))));
};

/** The session has ended meanwhile: idle for too long, or the account or role taken away. */
const isOver = ({ problem }: service.Refused): boolean => problem.code === 'not_signed_in';

/** What the service refuses is shown; anything else means it cannot be reached. */
const attempt = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof service.Refused && isOver(error)) enter(null);
    else if (error instanceof service.Refused) {
      showProblem(at.faults, error.problem);
      at.state.textContent = text('web.unchanged');
    } else at.state.textContent = text('web.unreachable');
  }
};

/** Starts work that no caller awaits. */
const guarded = (work: () => Promise<void>): void => {
  attempt(work).catch(reportError);
};

const fillPresets = async (): Promise<void> => {
  const chosen = at.preset.value;
  const presets = await service.listPresets();
  at.preset.replaceChildren(
    element('option', { value: '' }, text('web.default_policy')),
    ...presets.map(({ name, title }) => element('option', { value: name }, title)),
  );
  at.preset.value = chosen;
};

/** The newest plan; without one, a poll every second for the one being prepared. */
const openNewest = async (): Promise<void> => {
  const [newest] = await service.listPlans();
  if (newest !== undefined) return open(newest.id);
  at.state.textContent = text(may('plans.create') ? 'web.state.none' : 'web.state.none_shown');
  const currentSession = session();
  setTimeout(() => {
    if (session() === currentSession) guarded(openNewest);
  }, 1000);
};

const start = async (): Promise<void> => {
  if (datasetId === null) return;
  showProblem(at.faults, null);
  const policy = at.preset.value;
  const plan = await service.startPlan({ datasetId, ...(policy === '' ? {} : { policy }) });
  await open(plan.id);
};

const upload = async (): Promise<void> => {
  const files = [...(at.upload.files ?? [])];
  at.upload.value = '';
  if (files.length === 0) return;
  showProblem(at.faults, null);
  const reading = text('web.reading', { count: files.length });
  at.state.textContent = reading;
  const dataset = await service.uploadDataset(files, ({ state, queuePosition }) => {
    at.state.textContent = state === 'queued' ? text('web.state.queued', { place: queuePosition ?? 1 }) : reading;
  });
  datasetId = dataset.id;
  at.district.textContent = dataset.name;
  at.state.textContent = text('web.imported', {
    schools: figure(dataset.counts.schools ?? 0),
    teachers: figure(dataset.counts.teachers ?? 0),
  });
  showWarnings(at.faults, dataset.warnings);
};

const switchLanguage = async (): Promise<void> => {
  await loadTexts(language() === 'zh' ? 'en' : 'zh');
  await begin();
};

/** Offers the actions of the role; a role without plans sees its purpose explained. */
const begin = async (): Promise<void> => {
  at.language.textContent = text('web.other_language');
  const signedIn = session();
  showWho(signedIn, whoActions);
  showProvider();
  if (signedIn === null || signedIn.mustChangePassword) return;
  const seesPlans = may('plans.read');
  at.list.hidden = !seesPlans;
  at.start.hidden = !may('plans.create');
  for (const field of [at.preset, at.upload]) field.closest('label')?.toggleAttribute('hidden', at.start.hidden);
  if (!seesPlans) at.state.textContent = text(`web.role_without_plans.${signedIn.membership.role}`);
  if (!seesPlans) return;
  if (!at.start.hidden) await fillPresets();
  await (shownPlan === null ? openNewest() : open(shownPlan));
};

/** Nothing of what the last one saw stays on the page. */
const clear = (): void => {
  following?.stop();
  [datasetId, shownPlan, following] = [null, null, null];
  at.district.textContent = '';
  at.state.textContent = '';
  showProblem(at.faults, null);
  showConflicts(at.conflicts, null);
  for (const part of [at.summary, at.questions, at.workbook, at.evidence, at.document, at.cancel]) part.hidden = true;
  moves.show([]);
  showTables(at.tables, []);
};

/** Continues with the present session: to the plan, to a new password, or to the sign-in form. */
const enter = (signedIn: SessionBody | null): void => {
  clear();
  remember(signedIn);
  at.work.hidden = signedIn === null || signedIn.mustChangePassword;
  showEntrance(signedIn === null ? 'login' : signedIn.mustChangePassword ? 'first' : null);
  guarded(begin);
};

const signOut = async (): Promise<void> => {
  const elsewhere = await service.signOut();
  enter(null);
  if (elsewhere !== null) location.assign(elsewhere);
};

const whoActions = {
  switchTo: (membershipId: string) => guarded(async () => enter(await service.switchTo(membershipId))),
  changePassword: () => {
    at.work.hidden = true;
    showEntrance('change');
  },
  signOut: () => guarded(signOut),
};

at.actions.addEventListener('submit', (event) => {
  event.preventDefault();
  guarded(start);
});
at.cancel.addEventListener('click', () => {
  const id = shownPlan;
  if (id !== null) guarded(async () => void (await service.cancelPlan(id)));
});
at.upload.addEventListener('change', () => guarded(upload));
at.language.addEventListener('click', () => guarded(switchLanguage));

hearEntrance(enter, () => {
  const signedIn = session();
  // A one-time secret allows only a change of password.
  if (signedIn === null || signedIn.mustChangePassword) guarded(signOut);
  else enter(signedIn);
});

const answer = takeAnswer();
await attempt(async () => {
  await loadTexts();
  const { session: signedIn, provider } = await service.whoAmI();
  showProvider(provider);
  enter(answer === null ? signedIn : null);
  if (answer !== null) await enterByProvider(answer, enter);
});
