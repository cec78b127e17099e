import type { Catalogue } from '../message.ts';

/** What a dataset can decide, and what the absence of a column assumes. */
export const readinessText: Catalogue = {
  'readiness.title':
    'Readiness: of {asked} rules, clauses, goals and indicators the data decide {decided}; {assumed} are decided by assumption, {undecided} cannot be decided',
  'readiness.line': '· without {columns}: {assumes}; this concerns {names}',
  'readiness.missing': 'without {en}: {group:readiness.without}',
  'report.table.readiness': 'Readiness of the data',
  'report.column.readiness_state': 'Readiness',
  'report.column.readiness_kind': 'Kind',
  'report.column.readiness_subject': 'Concerns',
  'report.column.missing_columns': 'Missing columns and what their absence assumes',
  'readiness.state.decided': 'decided',
  'readiness.state.assumed': 'decided by assumption',
  'readiness.state.undecided': 'cannot be decided',
  'readiness.kind.clause': 'clause of eligibility',
  'readiness.kind.rule': 'rule',
  'readiness.kind.goal': 'goal',
  'readiness.kind.indicator': 'indicator',
  'readiness.held_today':
    'Note: no posts, classes or pupils are given, so each school requires what it holds today. The plan fills no gap; it moves only what the quotas require, by exchange.',
  'readiness.first.backbone':
    'Fill {en} first: without it no one is a backbone teacher, and no plan meets the backbone quota.',
  'readiness.first.posts_held':
    'Fill {en} first: without them each school requires what it holds today, and teachers can only exchange places.',
  'readiness.first.posts_computed':
    'Fill {en} first: the required posts were computed from classes or pupils, and do not fit who teaches at the schools.',
  'readiness.first.journeys': 'Fill {en} first: without it journeys are unknown, and the policy forbids unknown ones.',
  'posts.compared':
    'Required posts against standard and approved posts: {against} of {schools#school|schools} where allocation (`staff`) and plan contradict each other',
  'posts.compared.beyond_approved':
    '· {school}: required {required}, standard {standard}, approved {approved}, lent {lent}, occupied {occupied}: {beyond#required post|required posts} more than the school may hold, so no plan fills them. Reduce required, or approve or lend posts.',
  'posts.compared.over_and_short':
    '· {school}: required {required}, standard {standard}, approved {approved}, lent {lent}, occupied {occupied}: the allocation counts {over#person|people} too many, the plan counts people lacking. Correct required or approved posts.',
  'posts.compared.surplus_within_approved':
    '· {school}: required {required}, standard {standard}, approved {approved}, lent {lent}, occupied {occupied}: the plan may send away {beyond#person|people} above required, the allocation counts {free#free post|free posts}. Correct required, or accept it.',
  'readiness.or': ' or ',
  'readiness.more': '{names} and others, {count} in all',
  'readiness.without.established': 'everyone counts as established',
  'readiness.without.on_duty': 'everyone counts as on duty',
  'readiness.without.full_time': 'everyone counts as full time',
  'readiness.without.role': 'no one counts as a head',
  'readiness.without.retirement': 'no one is near retirement',
  'readiness.without.exemption': 'no one is exempt',
  'readiness.without.bond': 'no one is bound to serve',
  'readiness.without.managed': 'every school counts as managed by the district',
  'readiness.without.quality': 'no school is a quality school',
  'readiness.without.backbone': 'no one is a backbone teacher',
  'readiness.without.certificates': 'everyone is certified for the own stage and subject alone',
  'readiness.without.assignment': 'everyone accepts assignment',
  'readiness.without.wishes': 'no one has wishes',
  'readiness.without.points': 'no one has points',
  'readiness.without.journeys': 'journeys are unknown, and admitted or forbidden as the policy says',
  'readiness.without.posts': 'required posts are those held today',
  'readiness.without.pupils': 'cannot be computed without pupils',
  'readiness.without.degree': 'cannot be computed without degrees',
  'readiness.without.title': 'cannot be judged without titles',
  'readiness.without.title_caps': 'senior and middle posts have no cap',
  'readiness.without.grassroots': 'no one holds a grass-roots title',
  'readiness.without.special_grade': 'no one is a special-grade teacher',
  'readiness.without.homeroom': 'no one is a homeroom teacher',
  'readiness.without.graduating': 'no one teaches a graduating class',
  'readiness.without.head_since': 'cannot be judged without the start of the office',
  'readiness.without.failed_years': 'no head has failed an assessment',
  'readiness.without.terms': 'no one is on a term away',
  'readiness.without.tied': 'no two teachers are a couple',
  'readiness.without.school_places':
    'schools without a row of travel between them are near each other within one school district alone',
  'readiness.without.dorm_beds': 'cannot be judged without dormitory beds',
  'readiness.without.closing': 'no school closes',
  'readiness.without.remoteness': 'every school has remoteness 0',
  'readiness.without.teaching_area': 'cannot be computed without teaching areas',
  'readiness.without.sports_area': 'cannot be computed without sports areas',
  'readiness.without.equipment': 'cannot be computed without the value of equipment',
  'readiness.without.media_rooms': 'cannot be computed without media rooms',
};
