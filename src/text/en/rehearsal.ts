/** The questions of an inspector before a plan is signed, and their answers. */
export const rehearsalText = {
  'report.table.rehearsal': 'Inspector’s rehearsal',
  'report.column.question': 'Question',
  'report.column.before_signing': 'Before signing',
  'report.column.answer': 'Answer',
  'report.column.cases': 'Cases',
  'rehearsal.state.clear': 'nothing open',
  'rehearsal.state.flagged': 'to be settled',
  'rehearsal.question.backbone_direction': 'Do backbone teachers leave the countryside?',
  'rehearsal.backbone_direction.clear':
    'No. {toRural#backbone teacher goes|backbone teachers go} from town or city to the countryside.',
  'rehearsal.backbone_direction.flagged':
    '{fromRural#backbone teacher leaves|backbone teachers leave} the countryside for town or city, {toRural#goes|go} the other way. State why.',
  'rehearsal.question.schools_worse': 'Which schools does the plan make worse?',
  'rehearsal.schools_worse.clear': 'None: no indicator is lost, no gap widens, no overstaffed school grows.',
  'rehearsal.schools_worse.flagged':
    '{indicators#indicator is|indicators are} lost, {gaps#gap widens|gaps widen}, {grown#overstaffed school grows|overstaffed schools grow}. Correct or justify each.',
  'rehearsal.question.heads': 'Why do heads move?',
  'rehearsal.heads.clear': '{moving#head moves|heads move}, each to a vacant post, by order or for a term that ends.',
  'rehearsal.heads.flagged':
    '{without} of {moving#moving head|moving heads} {without?fills|fill} no vacant post: only the heads’ quota moves them (keys principals, principals_rotation_rate).',
  'rehearsal.question.exemptions': 'Who is exempt, and until when?',
  'rehearsal.exemptions.clear':
    '{exempt#teacher is|teachers are} exempt, {eligible} eligible, {byChoice} of them by a decision of the school or bureau; each such decision has an end.',
  'rehearsal.exemptions.flagged':
    '{exempt#teacher is|teachers are} exempt, {eligible} eligible, {byChoice} of them by a decision of the school or bureau; {withoutEnd} of these {withoutEnd?has|have} no end. Enter exemption_until or lift them.',
  'rehearsal.question.manual_placements': 'Which moves did a person decide?',
  'rehearsal.manual_placements.clear': '{ordered} of {movers#move|moves} by order, each with a reason on record.',
  'rehearsal.manual_placements.flagged':
    '{ordered} of {movers#move|moves} by order; {without} without a reason on record. Enter the reason.',
  'rehearsal.question.same_subject_swaps': 'Do schools exchange teachers of the same subject?',
  'rehearsal.same_subject_swaps.clear': 'No school sends and receives the same stage and subject.',
  'rehearsal.same_subject_swaps.flagged':
    'At {slots#post|posts} a school sends and receives the same stage and subject. Explain what the exchange is for.',
  'rehearsal.question.quota_just_met': 'Which quotas are only just met?',
  'rehearsal.quota_just_met.clear': 'None of {quotas#quota|quotas}: each has movers to spare.',
  'rehearsal.quota_just_met.flagged':
    '{just} of {quotas#quota|quotas} {just?has|have} no mover to spare: one objection upheld breaks it, unless another teacher moves.',
  'rehearsal.question.lower_goals': 'Does everyone who moves move for a reason?',
  'rehearsal.lower_goals.clear': 'Yes: no plan that keeps the upper goals has fewer than {movers#mover|movers}.',
  'rehearsal.lower_goals.flagged':
    '{lower} of {movers#mover|movers} {lower?serves|serve} only lower goals: a plan with fewer keeps the upper ones.',
  'rehearsal.lower_goals.unknown':
    'Not known: the plan is not proven, or comes from elsewhere. Let it be solved to its end.',
  'rehearsal.question.not_checked': 'What could not be checked?',
  'rehearsal.not_checked.clear': 'Nothing: every rule in force was checked.',
  'rehearsal.not_checked.flagged':
    '{rows#rule was|rules were} not checked for want of data. Fill the columns that readiness names.',
  'rehearsal.case.quota': '{rule:rule}, {scope:scope}: {part} of {whole}',
  'rehearsal.case.order.reason': '{teacher} to {school}, reason on record',
  'rehearsal.case.order.no_reason': '{teacher} to {school}, no reason on record',
  'rehearsal.case.rule': '{rule:rule}, {scope:scope}',
} as const;
