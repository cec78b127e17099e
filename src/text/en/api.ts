import type { Catalogue } from '../message.ts';

/** Problems the HTTP service answers with. */
export const apiText: Catalogue = {
  'plannable.surplus_without.approved.expected':
    'approved posts at some school: surplus people are those above them, and every school has 0',
  'plannable.surplus_without.approved.remedy':
    'Fill in approved_posts of the schools, or set surplus_redeployment to "off".',
  'plannable.surplus_without.posts.expected':
    'posts by subject: surplus people are those above the posts required, and neither posts nor classes are given',
  'plannable.surplus_without.posts.remedy':
    'Add the table posts, or fill in the classes of the schools, or set surplus_redeployment to "off".',
  'plannable.nobody_eligible.expected': 'Not one teacher is eligible, so no move is possible',
  'plannable.nobody_eligible.remedy':
    "Check the columns joined_school, established, on_duty, full_time and exemption, and the policy's tenure_min_years and reference_date",
  'problem.malformed_body.title': 'The request cannot be read',
  'problem.malformed_body.detail': 'The body must be JSON. Check it and send it again.',
  'problem.invalid_request.title': 'The request is not right',
  'problem.invalid_request.detail': 'Not right: {issues}',
  'problem.invalid_request.role_and_district':
    'a district for the roles of a district, none for province and administrator',
  'problem.invalid_request.role_and_school': 'a school for a principal, none for others',
  'problem.not_found.title': 'No such address',
  'problem.not_found.detail': '{path} does not exist. See /docs for the addresses there are.',
  'problem.not_acceptable.title': 'Not in that form',
  'problem.not_acceptable.detail': 'This address answers with text/event-stream only.',
  'problem.dataset_not_found.title': 'No such dataset',
  'problem.dataset_not_found.detail': 'Dataset {id} was not found. Upload it again, or use a name of GET /api/samples.',
  'problem.no_dataset_in_force.title': 'No dataset is in force',
  'problem.no_dataset_in_force.detail': 'No dataset was imported yet, or every one is withdrawn. Upload one.',
  'problem.plan_not_found.title': 'No such plan',
  'problem.plan_not_found.detail': 'Plan {id} was not found. It may have been kept for its time.',
  'problem.plan_not_ready.title': 'The plan is not ready',
  'problem.plan_not_ready.detail': 'Plan {id} is still being made. Ask again later.',
  'problem.plan_not_available.title': 'This run gave no plan',
  'problem.plan_not_available.detail': 'Plan {id} was cancelled or could not be finished; there is nothing to fetch.',
  'problem.plan_without_moves.title': 'The plan has no moves',
  'problem.plan_without_moves.detail':
    'Plan {id} has no moves, because no plan keeps the rules or the run was stopped. See why no plan exists, change a requirement and generate again.',
  'problem.plan_not_proven.title': 'The plan is not proven',
  'problem.plan_not_proven.detail':
    'Plan {id} was stopped before it was proven to be the best, so the cost of another decision is not known. Generate it again with a longer time limit.',
  'problem.plan_withdrawn.title': 'The dataset was withdrawn',
  'problem.plan_withdrawn.detail':
    'Plan {id} was made from a dataset that has been withdrawn. Generate a plan from the dataset in force.',
  'problem.plan_not_reproduced.title': 'The plan cannot be reproduced',
  'problem.plan_not_reproduced.detail':
    'This version of the program makes another plan than {id} from the same data and policy. Generate the plan again.',
  'problem.question_stopped.title': 'The question was stopped',
  'problem.question_stopped.detail':
    'The request was broken off before its answer. Data and plans are unchanged. Try again.',
  'problem.question_failed.title': 'The question could not be answered',
  'problem.question_failed.detail':
    'Data and plans are unchanged. Try again; if it fails again, call the administrator of the service.',
  'problem.no_answer_in_time.title': 'Out of time without an answer',
  'problem.no_answer_in_time.detail': 'Data and plans are unchanged. The command line answers without a time limit.',
  'problem.way_out_not_found.title': 'No such way out',
  'problem.way_out_not_found.detail': 'Plan {id} has {count#way|ways} out; there is no number {number}.',
  'problem.scenario_unchanged.title': 'Nothing differs from the parent',
  'problem.scenario_unchanged.detail':
    'Change the policy, the dataset or the orders of plan {id}: the same inputs give the same plan.',
  'problem.order_faults.title': 'Orders cannot be carried out',
  'problem.order_faults.detail': '{count#fault|faults} in the orders or in the freeze of the request.',
  'problem.plan_not_running.title': 'The plan is not being solved',
  'problem.plan_not_running.detail': 'Plan {id} still waits in the queue and has no plan to keep: cancel it, or wait.',
  'problem.loss_not_understood.title': 'The allowed loss is not understood',
  'problem.loss_not_understood.detail': 'Give a share as 5% or 1/20, and whole numbers for goals: {goals}.',
  'problem.no_open_objections.title': 'No objection is open',
  'problem.no_open_objections.detail': 'Plan {id} has no open objection to price.',
  'problem.study_not_found.title': 'No such study',
  'problem.study_not_found.detail': 'There is no study {id}, or it is not of your district.',
  'problem.goals_unknown.title': 'Two goals are needed',
  'problem.goals_unknown.detail': 'A trade-off is between two different goals: {goals}.',
  'problem.post_not_found.title': 'There is no such post',
  'problem.post_not_found.detail': 'There is no post {school} {stage} {subject} in this plan.',
  'problem.table_not_found.title': 'There is no such table',
  'problem.table_not_found.detail': 'There is no table {name} here. {path} lists those there are.',
  'problem.body_too_large.title': 'Too large',
  'problem.body_too_large.detail':
    'More bytes or files than are allowed. Upload in parts, or keep only the sheets needed.',
  'problem.upload_too_large.title': 'The upload is too large',
  'problem.upload_too_large.detail':
    'All files of one upload together may have {megabytes} MB; nothing was imported. Keep only the sheets needed, or pack them as .zip.',
  'problem.unsupported_media_type.title': 'Not a known kind of content',
  'problem.unsupported_media_type.detail': 'Use application/json, or multipart/form-data for files.',
  'problem.upload_not_understood.title': 'The upload cannot be used',
  'problem.upload_not_understood.detail':
    'Upload one .xlsx workbook, one .zip of the tables, or .csv files with different names. The file in question: {name}',
  'problem.upload_not_kept.title': 'The files of this import are no longer kept',
  'problem.upload_not_kept.detail':
    'A later check has taken them over, or their time is over. Open the latest import, or upload the files again.',
  'problem.correction_outside.title': 'The table has no such row',
  'problem.correction_outside.detail': 'Row {row} is not in "{place}". Nothing was changed.',
  'problem.heading_not_found.title': 'This heading is not mapped',
  'problem.heading_not_found.detail': '"{heading}" stands for no column. Reload and look again.',
  'problem.dataset_faults.title': 'The data have faults; nothing was imported',
  'problem.dataset_faults.detail':
    '{name} has {count#place|places} to look at, listed below. Mend them and upload again.',
  'problem.policy_faults.title': 'The policy has faults',
  'problem.policy_faults.detail': 'They are listed below.',
  'problem.idempotency_key_malformed.title': 'The Idempotency-Key is not usable',
  'problem.idempotency_key_malformed.detail': 'Give 8 to 200 visible characters, for example a UUID.',
  'problem.idempotency_key_reused.title': 'The Idempotency-Key was used for something else',
  'problem.idempotency_key_reused.detail':
    'Nothing was done. Use a new key for each request, and the same only to repeat it.',
  'problem.idempotency_under_way.title': 'The same request is being carried out',
  'problem.idempotency_under_way.detail': 'Nothing was done twice. Repeat it in a moment for its answer.',
  'problem.idempotency_answer_lost.title': 'The request was carried out, its answer is lost',
  'problem.idempotency_answer_lost.detail': 'It is not carried out again. Look where its result stands.',
  'problem.queue_full.title': 'The queue is full',
  'problem.queue_full.detail': 'Too much is being done and waiting. Try again later.',
  'problem.no_plan_in_time.title': 'Out of time without a plan',
  'problem.no_plan_in_time.detail': 'Generate again with a longer time limit.',
  'problem.memory_exceeded.title': 'The plan needs more memory than there is',
  'problem.memory_exceeded.detail':
    'Nothing was changed. Narrow the moves (a shorter commute, fewer kinds of move), or make it on a larger machine.',
  'problem.job_not_found.title': 'There is no such job',
  'problem.job_not_found.detail': 'There is no job {id}. It may be longer ago than jobs are kept.',
  'problem.job_cancelled.title': 'The job was cancelled',
  'problem.job_cancelled.detail': 'Job {id} was cancelled before it was done. Nothing was changed.',
  'problem.job_failed.title': 'The work could not be done',
  'problem.job_failed.detail':
    'Data and plans are unchanged. Try again; if it fails again, call the administrator of the service.',
  'problem.worker_lost.title': 'The work broke off again and again',
  'problem.worker_lost.detail':
    'Its worker process ended unexpectedly three times. Nothing was changed; inform the administrator of the service.',
  'problem.upload_erased.title': 'The import was ended and what was uploaded is gone',
  'problem.upload_erased.detail':
    'Before it was done, a person’s data were erased in this district, as the law requires. The upload may have held that person: it was erased too, and nothing was imported. Take the person out of the files and upload them again; the audit trail has the person’s id.',
  'problem.solve_failed.title': 'The plan could not be made',
  'problem.solve_failed.detail':
    'Data and plans are unchanged. Try again; if it fails again, call the administrator of the service.',
  'problem.internal.title': 'The service failed',
  'problem.internal.detail':
    'Data and plans are unchanged. Try again; if it fails again, call the administrator of the service.',
};
