import type { Catalogue } from '../message.ts';

/** Why no plan exists, in numbers; what an engine did that it should not. */
export const diagnoseText = {
  'solve.engine_failed': '{engine} gave no answer that can be believed; what was reached stands as it is',
  'solve.engine_contradicted': '{engine} contradicted itself; what was reached stands as it is',
  'require.rotation_quota':
    '{scope:scope}: at least {needed} of {eligible#eligible teacher|eligible teachers} {needed?moves|move} ({rate})',
  'require.school_rotation_quota':
    'each of {schools#source school|source schools} meets the rate {rate} by itself: {needed#mover|movers} in all',
  'require.backbone_quota': 'backbone teachers are at least {rate} of the movers of each quota',
  'require.principals_quota':
    'at least {needed} of {eligible#eligible head|eligible heads} {needed?moves|move} ({rate}; keys principals, principals_rotation_rate)',
  'require.order_move': '{teacher} must move',
  'require.order_stay': '{teacher} stays',
  'require.order_assign': '{teacher} goes to {school}',
  'require.order_forbid': '{teacher} does not go to {school} (* is every school)',
  'require.closed_school': '{school} has closed: {teacher} is placed at another school',
  'require.max_movers': 'at most {limit#teacher|teachers} move',
  'require.school_outflow':
    'a school loses at most the share {share} of its staff, or {least} where that is more, or its own number ({own#school gives|schools give} one)',
  'require.subject_outflow': 'a school loses at most {limit#teacher|teachers} of one subject',
  'require.surplus_redeployment': 'only who is eligible is redeployed out of a surplus post',
  'require.slot_floor': 'no subject falls below its floor ({floor:floor})',
  'require.slot_ceiling': 'no subject rises above its ceiling',
  'require.school_posts': 'no school rises above its approved posts',
  'require.overstaffed_schools':
    '{schools#school with more people than approved posts does|schools with more people than approved posts do} not grow, lent posts or not',
  'require.rural_backbone': 'no rural school ends with fewer backbone teachers than today',
  'require.tied_couple':
    '{couples#couple stays|couples stay} together: both stay, or their schools are at most {limit#minute|minutes} apart',
  'require.post_pool':
    'the post pool lends at most {free#post|posts} more, and no purpose ({purposes:pool_purpose}) more than its number',
  'require.commute_limit': 'no journey is longer than {limit#minute|minutes} one way',
  'require.qualified': 'another stage only where also_qualified, a wish or an order names it (cross_stage)',
  'require.known_journey': 'no journey is unknown',
  'require.move_kind': 'only these moves (move_kinds): {kinds:kind}',
  'require.neither_side':
    '{count#school is neither source nor target and takes|schools are neither source nor target and take} no part ({schools}); the keys source_areas, source_quality_schools and target_areas say which are',
  'require.accepts_assignment':
    '{teachers#teacher goes to a wished school or stays|teachers go to a wished school or stay}',
  'require.destination_accepts': '{schools#school receives|schools receive} no teacher',
  'require.eligible': 'volunteers below the tenure stay ({volunteers} of them)',
  'floor.never_worse': 'never worse than needed',
  'floor.min': 'the minimum given',
  'conflict.together':
    '{count?this|these} {count#requirement|requirements} cannot hold{count?| together}: {rules:rule}',
  'conflict.quota.nowhere':
    '{scope:scope} quota needs {needed#mover|movers}; {available} of {eligible} eligible {available?has|have} anywhere to go: {lost#has|have} not ({reasons:refusal})',
  'conflict.quota.max_movers': '{scope:scope} quota needs {needed#mover|movers}; the policy admits {available} in all',
  'conflict.quota.outflow':
    '{scope:scope} quota needs {needed#mover|movers}; {able#has|have} somewhere to go, but their schools may let only {available} leave',
  'conflict.quota.room':
    '{scope:scope} quota needs {needed#mover|movers}; {available} can be placed: {subjects:subject} posts at the schools they can go to are full',
  'conflict.quota.school_room':
    '{scope:scope} quota needs {needed#mover|movers}; {available} can be placed: the schools they can go to have no more approved posts',
  'conflict.backbone':
    '{scope:scope} backbone quota needs {needed#backbone teacher|backbone teachers} among {movers#mover|movers}; {available} can move',
  'conflict.duty.barred': '{teacher} must move ({duty:rule}) but may not: {clauses:clause}',
  'conflict.duty.nowhere': '{teacher} must move ({duty:rule}) but has nowhere to go: {reasons:refusal}',
  'conflict.deferral': '{school} defers {deferred}; at most {most} may be deferred',
  'conflict.beds':
    '{needed#who must be placed comes|who must be placed all come} from more than {limit#minute|minutes} away and {needed?needs|need} a bed; the schools they can go to ({schools}) have {available}',
  'conflict.budget': 'a plan costs at least {least} yuan a year; the budget is {limit} yuan',
  'conflict.orders.max_movers': '{needed#has|have} to move; the policy admits {available} in all',
  'conflict.orders.outflow': '{needed} of {school} {needed?is|are} ordered to move; {available} may leave it',
  'refusal.other_school': 'already at that school',
  'refusal.qualified': 'not qualified for the stage and subject, or not admitted to another stage',
  'refusal.accepts': 'the school cannot receive',
  'refusal.move_kind': 'the direction of the move is not admitted',
  'refusal.surplus_post': 'may leave a surplus post for an unfilled one only',
  'refusal.orders': 'an order stands against it',
  'refusal.accepts_assignment': 'goes to wished schools only',
  'refusal.commute': 'the journey is too long',
  'refusal.known_journey': 'the journey is unknown',
  'phase.prepare': 'preparing',
  'phase.witness': 'counting',
  'phase.build': 'building the model',
  'phase.levels': 'level by level',
  'phase.lottery': 'lottery',
  'phase.movers': 'looking for the fewest movers',
  'phase.check': 'checking',
  'phase.attainable': 'looking for what the quotas can reach',
  'phase.ways_out': 'looking for ways out',
  'phase.change_points': 'looking for plans with fewer changes',
  'phase.frontier': 'looking for points no plan beats',
  'phase.waterfall': 'tracing where people are lost',
  'phase.alternatives': 'looking for other plans',
  'phase.objections': 'pricing objections',
  'phase.conflicts': 'looking for the conflict',
} satisfies Catalogue;
