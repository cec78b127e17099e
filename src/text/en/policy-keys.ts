import type { Catalogue } from '../message.ts';
import { policyDocumentsText } from './policy-documents.ts';
import { policyHorizonText } from './policy-horizon.ts';

/** Parameters of a policy: names, meanings, what is expected and how to mend it. */
export const policyText: Catalogue = {
  'policy.name.name': 'policy name',
  'policy.name.meaning': 'The name shown on the plan and its reports.',
  'policy.reference_date.name': 'reference date',
  'policy.reference_date.meaning':
    'The day for which tenure, exemptions, retirement and bonds are computed; tenure counts to the end of that day.',
  'policy.tenure_min_years.name': 'least tenure in years',
  'policy.tenure_min_years.meaning':
    'Years of unbroken service at one school, inclusive, from which a teacher is eligible; counted in whole months.',
  'policy.retirement_guard_months.name': 'retirement guard in months',
  'policy.retirement_guard_months.meaning':
    'A teacher with fewer whole months than this from the reference date to the date of retirement is exempt; exactly this many is not fewer.',
  'policy.source_areas.name': 'areas of source schools',
  'policy.source_areas.meaning': 'Schools of these areas are source schools.',
  'policy.source_quality_schools.name': 'quality schools are source schools',
  'policy.source_quality_schools.meaning':
    "Schools on the bureau's list of quality schools are source schools anywhere.",
  'policy.target_areas.name': 'areas of target schools',
  'policy.target_areas.meaning': 'Schools of these areas that are not source schools are target schools.',
  'policy.move_kinds.name': 'admitted moves',
  'policy.move_kinds.meaning':
    'Between which schools teachers may move; "gap" means only into a slot held below required today.',
  'policy.principals.name': 'heads',
  'policy.principals.meaning':
    'Heads and deputies count with the teachers (with_teachers), have a quota line of their own (separate), or do not move (none).',
  'policy.rotation_rate.name': 'rotation rate',
  'policy.rotation_rate.meaning':
    'Least share of the eligible teachers who rotate each school year; an exact test in integers.',
  'policy.principals_rotation_rate.name': 'rotation rate of heads',
  'policy.principals_rotation_rate.meaning':
    'Least share of the eligible heads who rotate where principals are separate; null for the same as rotation_rate.',
  'policy.rotation_scopes.name': 'scopes of the rotation rate',
  'policy.rotation_scopes.meaning':
    'For whom the rate is tested: urban and quality schools (source_set), the whole district, each source school (per_school); empty means no rate.',
  'policy.per_school_min_eligible.name': 'least eligible for a school of its own',
  'policy.per_school_min_eligible.meaning': 'Schools with fewer eligible teachers than this are not tested alone.',
  'policy.backbone_rate.name': 'backbone rate',
  'policy.backbone_rate.meaning': 'Least share of backbone teachers among the rotated; an exact test in integers.',
  'policy.backbone_levels.name': 'counted backbone levels',
  'policy.backbone_levels.meaning': 'Levels of backbone title that count; titles at school level never do.',
  'policy.counting.name': 'moves counted for source schools',
  'policy.counting.meaning':
    'The source-set rate counts moves from source to target only (source_to_target) or any move (any_move).',
  'policy.max_commute_minutes.name': 'longest commute in minutes',
  'policy.max_commute_minutes.meaning': 'Longest one-way journey from home to the new school; null for no limit.',
  'policy.cross_stage.name': 'use of certificates in another stage',
  'policy.cross_stage.meaning':
    'Who may go into another stage: where also_qualified names it, or a wish or an order does (listed), or wherever the certificate is valid, downward from its stage (certificate).',
  'policy.rural_backbone.name': 'backbone teachers of rural schools',
  'policy.rural_backbone.meaning':
    'No rural school ends with fewer backbone teachers than it has today, those whom an order sends away not counted (never_fewer), or no such rule (off).',
  'policy.overstaffed_schools.name': 'overstaffed schools',
  'policy.overstaffed_schools.meaning':
    'A school with more people than approved posts today ends with no more than today, lent posts or not (no_growth), or may grow by posts lent to it (by_pool).',
  'policy.tied_minutes.name': 'distance of couples in minutes',
  'policy.tied_minutes.meaning':
    'Two teachers tied with each other (tied_with) both stay, or move so that their schools are at most so many minutes apart; null for no such rule.',
  'policy.unknown_travel.name': 'unknown journeys',
  'policy.unknown_travel.meaning': 'Whether a move with an unknown journey is admitted or forbidden.',
  'policy.unknown_travel_minutes.name': 'minutes of an unknown journey',
  'policy.unknown_travel_minutes.meaning':
    'Minutes that an unknown journey counts in the goals on journeys; null for the longest commute, or 60 where there is no limit. A lower number rewards a withheld address.',
  'policy.max_out_share_per_school.name': 'largest share leaving a school',
  'policy.max_out_share_per_school.meaning':
    "At most this share of a school's staff leaves, rounded down; the school's own number wins; null for no limit.",
  'policy.max_out_least.name': 'fewest that every school may let go',
  'policy.max_out_least.meaning':
    'Where the share of its staff is smaller, a school may still let so many go; the school’s own number wins.',
  'policy.max_out_per_school_subject.name': 'most leaving per school and subject',
  'policy.max_out_per_school_subject.meaning': 'Most teachers of one subject who leave one school; null for no limit.',
  'policy.subject_floor.name': 'subject floor',
  'policy.subject_floor.meaning':
    'A slot never falls below the smaller of required and today (never_worse), of min and today (min), or has no floor (none).',
  'policy.subject_ceiling.name': 'subject ceiling',
  'policy.subject_ceiling.meaning':
    'A slot never rises above the larger of max (required where absent) and today (never_over), or has no ceiling (none).',
  'policy.school_posts.name': 'posts of a school',
  'policy.school_posts.meaning':
    'A school never has more people than the larger of its approved and lent posts and today (approved), or no limit (none).',
  'policy.only_eligible_move.name': 'only the eligible move',
  'policy.only_eligible_move.meaning':
    'When false, volunteers below the tenure may move as well; they do not count for a rate.',
  'policy.surplus_redeployment.name': 'redeployment out of surplus posts',
  'policy.surplus_redeployment.meaning':
    'Who may also be moved out of a surplus post (more holders than required, at a school above its approved posts) into an unfilled one, where the rotation would not admit the move: nobody (off), the eligible (eligible), or established teachers, eligible or short of the years at their school alone (established). Such a move is an organised placement and counts in no quota; the caps on who leaves a school hold for it.',
  'policy.max_movers.name': 'most movers',
  'policy.max_movers.meaning':
    'Most teachers who move this year, counted as the goal movers counts them: people placed from closed schools included, new teachers not; null for no limit.',
  'policy.unplaced_hires.name': 'new teachers left over',
  'policy.unplaced_hires.meaning':
    'Every new teacher is placed (forbid), or may be left over, and is then reported, where there is no post (admit).',
  'policy.funded_rural_months.name': 'rural part of the bond',
  'policy.funded_rural_months.meaning':
    'Months of a funded teacher’s bond that are served at rural schools: who begins in town must have them left after a year; null only reports whose rural part is still to be served.',
  'policy.rural_hire_types.name': 'new teachers for rural schools only',
  'policy.rural_hire_types.meaning':
    'New teachers of these types are placed at rural schools only; special-post teachers unless said otherwise.',
  'policy.new_hire_share_cap.name': 'largest share of new teachers',
  'policy.new_hire_share_cap.meaning':
    'The largest share of new teachers in a school’s head count after the plan, tested in integers; null is no cap.',
  'policy.hire_bond_months.name': 'service bond of new teachers (months)',
  'policy.hire_bond_months.meaning':
    'Months each type of new teacher is bound to serve; the dataset’s own number wins; null where nothing is laid down.',
  'policy.standard_thresholds.name': 'Quality-balance standard',
  'policy.standard_thresholds.meaning':
    'What the standard requires of the primary and the junior stage: the first three and the media rooms per hundred pupils, areas (square metres) and equipment (yuan) per pupil.',
  'policy.standard_degrees.name': 'Least degree above the one required',
  'policy.standard_degrees.meaning': 'From which degree a teacher counts as above the one required, at each stage.',
  'policy.cv_limit.name': 'Limit of the coefficient of variation',
  'policy.cv_limit.meaning':
    'What the coefficient between schools must not exceed at each stage; weighted by pupils, tested exactly.',
  'policy.stat_site.name': 'Which school counts a rotated teacher',
  'policy.stat_site.meaning':
    'Teachers who move while their personnel relation stays count at the school they serve at (host) or where the relation is (home); reports show both.',
  'policy.standard_floor.name': 'No school made to fail',
  'policy.standard_floor.meaning':
    'No floor (none); at source_schools or all_schools no teacher indicator below the smaller of the standard and today; or only what is met today stays met (met_at_source, met_at_all).',
  'policy.staff_ratio.name': 'Pupils to one of the staff',
  'policy.staff_ratio.meaning':
    'Pupils for whom one post of staff is approved, by stage; exact rationals, the same in city, town and village.',
  'policy.class_ratio.name': 'Staff to a class',
  'policy.class_ratio.meaning':
    'Staff for each class of small and village schools and teaching points, where it gives more than the pupils do; null for pupils alone.',
  'policy.small_school_pupils.name': 'Pupils of a small school',
  'policy.small_school_pupils.meaning': 'Schools with fewer pupils than this are also counted by classes.',
  'policy.boarding_pupils_per_post.name': 'Boarders to a post',
  'policy.boarding_pupils_per_post.meaning': 'One more post for each so many boarders; null for none.',
  'policy.resource_teacher_pupils.name': 'Pupils that need a resource teacher',
  'policy.resource_teacher_pupils.meaning':
    'A school with at least so many pupils with disabilities gets one post more; null for none.',
  'policy.leave_cover_share.name': 'Share of cover posts',
  'policy.leave_cover_share.meaning': 'Posts kept for long leave as a share of the standard, rounded down.',
  'policy.non_teaching_share.name': 'Most that do not teach',
  'policy.non_teaching_share.meaning':
    'Highest share of non-teaching staff among all posts, by stage; services bought use no post.',
  'policy.curriculum.name': 'Curriculum',
  'policy.curriculum.meaning':
    'Lessons a week of each grade and the share of each subject (100% in all), by stage, from which posts by subject and itinerant lessons follow; null, or a stage left out, is the national curriculum (data/curriculum).',
  'policy.weekly_load.name': 'Standard weekly load',
  'policy.weekly_load.meaning':
    'Lessons a week of one full-time teacher at primary and junior, by which the curriculum gives posts by subject, and what an itinerant teacher has to give.',
  'policy.total_posts.name': 'Teacher posts of the district',
  'policy.total_posts.meaning':
    'The total that the posts of all schools never exceed; null for the sum of the approved posts.',
  'policy.max_borrow_months.name': 'Longest borrowing (months)',
  'policy.max_borrow_months.meaning': 'Teachers borrowed out for longer than this are listed in the audit.',
  'policy.post_pool.name': 'Post pool',
  'policy.post_pool.meaning':
    'Posts of the whole pool (those lent included), how many for which purpose, from when until when; a plan borrows the fewest its moves need; null for no pool.',
  'policy.move_modes.name': 'modes of moves',
  'policy.move_modes.meaning':
    'The mode of heads (heads), seed teams (seed_team), changes of stage (stage_change), moves within a group (within_group) or cluster (within_cluster) and of the four directions, the first that fits; what is left out is a rotation or head rotation.',
  'policy.mode_terms.name': 'terms of modes in months',
  'policy.mode_terms.meaning':
    'Months of each mode; null is for good; what is left out has the term of the table of modes.',
  'policy.counted_modes.name': 'modes that count',
  'policy.counted_modes.meaning': 'Modes that count in the rotation rate; never below a school year.',
  'policy.count_mode.name': 'counting of long terms',
  'policy.count_mode.meaning':
    'Terms count in the year they start (started), or every year they run (in_progress, among movers and eligible alike).',
  'policy.reserve_return.name': 'slot kept for the return',
  'policy.reserve_return.meaning':
    'When true, who returns after a term still occupies the post left, in the head count of the school and in its slot (stage and subject), and no one else may take it.',
  'policy.posts_filled_by.name': 'What fills a post',
  'policy.posts_filled_by.meaning':
    'Who fills a post in the goals of unfilled posts: anybody who is there, or only who teaches a full load (full_load): shadowing and attached teachers, who do not, fill none at the host, and itinerant teaching counts no lessons of theirs. Posts and limits still count people.',
  'policy.seed_teams.name': 'seed teams',
  'policy.seed_teams.meaning':
    'For schools that open: teachers from parent schools (members), most from one school (max_per_school), share of backbone teachers (backbone_share), subjects with a holder (subjects), when filled (staffed) and how far (staffed_share); null: no requirement.',
  'policy.head_tenure.name': "heads' tenure",
  'policy.head_tenure.meaning':
    "Heads' years run from joining the school (school) or from taking the present office (post).",
  'policy.head_terms.name': "heads' terms",
  'policy.head_terms.meaning':
    'Terms in office at one school after which a head is eligible as well; null: years only.',
  'policy.head_exchange.name': 'heads between town and countryside',
  'policy.head_exchange.meaning':
    "Of the heads' moves, least number (least) and least share (share) between town and countryside; null: no requirement.",
  'policy.head_failed_years.name': 'failed years of a principal',
  'policy.head_failed_years.meaning':
    'A principal who missed the targets so many years in a row must move, whatever the tenure; null: no requirement.',
  'policy.title_caps.name': 'caps on titles',
  'policy.title_caps.meaning':
    'Senior and middle titles after permanent transfers are within each school’s posts (school), within the county’s together (county), or not limited (none).',
  'policy.title_exempt_rural_years.name': 'rural years outside the caps',
  'policy.title_exempt_rural_years.meaning':
    'Titles of teachers with so many years in rural schools are outside the caps; null: none.',
  'policy.grassroots_titles.name': 'grass-roots titles that would be lost',
  'policy.grassroots_titles.meaning':
    'A move for good that would lose a grass-roots title is reported (warn) or not made (block).',
  'policy.grassroots_areas.name': 'where a grass-roots title is valid',
  'policy.grassroots_areas.meaning': 'A grass-roots title is valid at schools of these areas only.',
  'policy.special_grade_posts.name': 'special-grade posts of rural clusters',
  'policy.special_grade_posts.meaning':
    'Each rural cluster has one special-grade post: clusters with a holder keep one (where_held), every rural cluster has one (every_cluster), or there is no requirement (none); a rural cluster has a rural school and no urban one.',
  'policy.daily_commute_minutes.name': 'longest daily journey (minutes)',
  'policy.daily_commute_minutes.meaning':
    'An arrival from farther one way needs a dormitory bed, within the school’s beds; null: no requirement.',
  'policy.cost_rates.name': 'rates of cost (fen)',
  'policy.cost_rates.meaning':
    'Township subsidy and travel a month by remoteness tier 0 to 3 with their months, a dormitory bed a year, the special-grade post a month: whole fen; null where nothing is laid down.',
  'policy.budget.name': 'budget (fen)',
  'policy.budget.meaning': 'The most a plan may cost a year in addition to today, in whole fen; null is no limit.',
  'policy.expected.cost_rates':
    'null, or an object: subsidy_fen_per_month and travel_fen_per_month of four integers (remoteness 0 to 3), subsidy_months and travel_months from 0 to 12, dormitory_fen_per_year and special_grade_fen_per_month; amounts are 0 to {most} fen, any may be left out',
  'policy.protect_only_teacher.name': 'protection of the only teacher of a subject',
  'policy.protect_only_teacher.meaning':
    'The only teacher of a subject at a school: not protected (off), goes only if another teacher of the subject comes (keep_one), or is exempt (exempt).',
  'policy.protect_graduating_class.name': 'protection of graduating classes',
  'policy.protect_graduating_class.meaning': 'When true, teachers of graduating classes are exempt this year.',
  'policy.graduating_rotation_rate.name': 'rotation rate of graduating classes',
  'policy.graduating_rotation_rate.meaning':
    'Least share of the eligible teachers of graduating classes who rotate (Hefei: 30 %); null: no requirement.',
  'policy.max_homeroom_out_share.name': 'most homeroom teachers of a grade who leave',
  'policy.max_homeroom_out_share.meaning':
    'At most this share of the homeroom teachers of one grade of a school leaves, rounded down; null for no limit.',
  'policy.backbone_left_per_subject.name': 'backbone teachers left per subject',
  'policy.backbone_left_per_subject.meaning':
    'A school keeps at least so many backbone teachers of each subject, or those it has; null: no requirement.',
  'policy.deferral_cap.name': 'cap on deferrals',
  'policy.deferral_cap.meaning':
    'A school defers at most this share of its eligible teachers, rounded down, and one in any case; null for no limit.',
  'policy.min_stay_after_move_years.name': 'shortest stay after arriving',
  'policy.min_stay_after_move_years.meaning':
    'A teacher who came to the school fewer years ago stays, volunteers too; 0: no requirement.',
  'policy.manual_placement_cap.name': 'cap on manual placements',
  'policy.manual_placement_cap.meaning':
    'At most this share of the moves of a plan is placed by hand, by an order to move or to assign; a plan over it is not published; null for no cap.',
  'policy.review_workdays.name': 'time to review',
  'policy.review_workdays.meaning':
    'Working days in which principals answer, not counting the day on which the plan is sent to them.',
  'policy.public_notice_workdays.name': 'public notice',
  'policy.public_notice_workdays.meaning':
    'Working days of the public notice, not counting its first day; mostly 5, in some places 7.',
  'policy.appeal_workdays.name': 'time to appeal',
  'policy.appeal_workdays.meaning':
    'Working days after the decision in which it may be appealed against, not counting its day.',
  'policy.class_cap.name': 'class size cap',
  'policy.class_cap.meaning': 'Most pupils of a class in primary and junior stage, for the table of sizes.',
  'policy.size_cap.name': 'school size cap',
  'policy.size_cap.meaning':
    'Most pupils of a school of one stage and of several stages (compulsory part), for the table of sizes.',
  'policy.expected.class_cap': 'an object with primary and junior, whole numbers from 1 to 200, each optional',
  'policy.expected.size_cap':
    'an object with one_stage and several_stages, whole numbers from 1 to 100000, each optional',
  'policy.goals.name': 'order of goals',
  'policy.goals.meaning':
    'Goals optimised one after another: the first at its best is held while the second is optimised, and so on; goals within a level are added with their weights.',
  'policy.seed.name': 'lottery number',
  'policy.seed.meaning': 'The number published beforehand that decides between plans equal in every goal.',
  'policy.itinerant_subjects.name': 'subjects of itinerant teaching',
  'policy.itinerant_subjects.meaning':
    'The subjects whose missing lessons at small rural schools are covered by itinerant teachers or remote lessons, the district’s own among them where listed.',
  'policy.itinerant_within.name': 'reach of itinerant teaching',
  'policy.itinerant_within.meaning':
    'Itinerant teaching stays within a school cluster (cluster), an education group (group) or paired schools (partner).',
  'policy.itinerant_small_school_pupils.name': 'pupils of a small school',
  'policy.itinerant_small_school_pupils.meaning':
    'A rural school with fewer pupils of compulsory schooling is a small one, which itinerant teachers visit.',
  'policy.itinerant_max_schools.name': 'most schools one teacher visits',
  'policy.itinerant_max_schools.meaning': 'How many schools a teacher visits at most, the own one aside.',
  'policy.itinerant_least_share.name': 'least part of the load at a school',
  'policy.itinerant_least_share.meaning':
    'At each school visited a teacher gives at least the standard weekly load times this share, rounded up.',
  'policy.itinerant_unit.name': 'length of a visit',
  'policy.itinerant_unit.meaning':
    'A visit takes a whole day (day) or half of one (half_day); in it a teacher is at one school only.',
  'policy.itinerant_lessons_per_unit.name': 'most lessons in a visit',
  'policy.itinerant_lessons_per_unit.meaning':
    'Lessons a teacher gives at most in a day, or half day, at the own school or away.',
  'policy.itinerant_max_minutes.name': 'longest way to a school visited (minutes)',
  'policy.itinerant_max_minutes.meaning':
    'One way, from the own school to the one visited; null is no limit; an unknown way is not taken.',
  'policy.itinerant_minutes_per_lesson.name': 'minutes on the road for a lesson',
  'policy.itinerant_minutes_per_lesson.meaning':
    'So many minutes on the road count as one lesson of the weekly load, in exact fractions.',
  'policy.remote_weight.name': 'worth of a remote lesson',
  'policy.remote_weight.meaning': 'What part of a lesson a remote one is worth; the rest still counts as missing.',
  'policy.remote_lessons_per_assistant.name': 'most remote lessons of an assistant',
  'policy.remote_lessons_per_assistant.meaning':
    'A remote lesson needs an assistant on the spot, who sits in so many a week at most; 0 is no remote lessons.',
  'policy.inspector_schools.name': 'schools of an inspector',
  'policy.inspector_schools.meaning':
    'One inspector answers for about so many schools; there are as many inspectors as schools divided by this, rounded up.',
  'policy.inspector_least_schools.name': 'fewest schools of an inspector',
  'policy.inspector_least_schools.meaning':
    'An inspector answers for so many schools at least; where there are too few schools for it, for the mean rounded down, which the checks say.',
  'policy.inspector_most_schools.name': 'most schools of an inspector',
  'policy.inspector_most_schools.meaning':
    'An inspector answers for so many schools at most; inspector_schools lies between the least and the most.',
  'policy.inspector_clusters.name': 'areas of inspectors and school clusters',
  'policy.inspector_clusters.meaning':
    'A school cluster stays with one inspector wherever possible (together), or nearness alone counts (free).',
  'policy.travel_estimate.name': 'estimate of journeys',
  'policy.travel_estimate.meaning':
    'Where no journey is known: straight distance times the detour of roads (detour_percent) at a mean speed (kilometres_per_hour).',
  'policy.subjects.name': 'added subjects',
  'policy.subjects.meaning': 'Subjects of this district beyond the standard ones, each with identifier and both names.',
  'policy.clauses.name': 'clauses',
  'policy.clauses.meaning': 'The clause of the local document each key rests on; for readers, never computed with.',
  'policy.expected.object': 'a policy is one JSON object { … }',
  'policy.expected.known_key': 'the keys of a policy are: {keys}',
  'policy.expected.near_key': 'a key of the policy',
  'policy.expected.whole_number': 'a whole number from {least} to {most}',
  'policy.expected.whole_number_or_none': 'a whole number from {least} to {most}, or null for no limit',
  'policy.expected.yes_or_no': 'true or false',
  'policy.expected.one_of': 'one of: {items}',
  'policy.expected.set': 'an array, possibly empty, of: {items}',
  'policy.expected.set_not_empty': 'an array of at least one of: {items}',
  'policy.expected.once': 'each item once; "{item}" is repeated',
  'policy.expected.rate': 'a rate from 0 to 1 such as "10%", "0.1" or "1/10", denominator at most a million',
  'policy.expected.rate_or_none': 'a rate from 0 to 1 such as "10%", "0.1" or "1/10", or null for no limit',
  'policy.expected.day': 'a date of the years 2000 to 2100, written YYYY-MM-DD such as "2026-08-31"',
  'policy.expected.words': 'a text of 1 to {most} characters without control characters',
  'policy.expected.goals':
    'an array of levels: a goal, or an array of goals and { "goal": name, "weight": number }. Known goals: {goals}',
  'policy.expected.goal': 'a known goal: {goals}',
  'policy.expected.weight': '{ "goal": name, "weight": whole number from 1 to {most} } and no other key',
  'policy.expected.empty_level': 'at least one goal in each level',
  'policy.expected.some_goal': 'at least one goal',
  'policy.expected.no_cost':
    'amounts for the goal "cost": subsidies, travel and dormitories, which the key cost_rates lays down',
  'policy.expected.bond_months':
    'an object: each type of new teacher ({types}) with whole months from 0 to 600 or null, any left out',
  'policy.expected.amount':
    'a number from 0 to 1000000 with at most four decimals such as "4.2", or a fraction such as "21/5"',
  'policy.expected.standard_thresholds': 'an object: primary and junior, each with any of {indicators}',
  'policy.expected.cv_limit': 'an object: the limit at primary and at junior, such as "0.5"; either may be left out',
  'policy.expected.standard_degrees':
    'an object: a degree at primary and at junior, of {degrees}; either may be left out',
  'policy.expected.ratio':
    'a number above 0, at most {most}, with at most four decimals such as "13.5", or a fraction such as "27/2"',
  'policy.expected.staff_ratio':
    'an object: pupils to one of the staff at primary, junior and senior, such as "13.5"; any left out',
  'policy.expected.class_ratio': 'a number above 0 and at most 10 such as "1.4", or null for pupils alone',
  'policy.expected.non_teaching_share':
    'an object: the share at primary, junior and senior, such as "9%"; any left out',
  'policy.expected.curriculum':
    'null, or an object: primary and junior, each with weekly_lessons grade by grade, shares by subject, and homeroom lessons where wanted',
  'policy.expected.curriculum_share': 'a share of at most 100% in whole thousandths, such as "5.5%"',
  'policy.expected.curriculum_sum': 'shares that add up to exactly 100%',
  'policy.expected.curriculum_homeroom': 'homeroom lessons of subjects that have a share',
  'policy.expected.weekly_load':
    'an object: lessons a week at primary and junior, whole numbers from 1 to 40; any left out',
  'policy.expected.post_pool':
    'null (none), or { "total": whole number or null, "purposes": [{ "purpose": name, "number": whole number or null }], "start": day, "end": day }; purposes: {purposes}',
  'policy.expected.rural_bond': 'at most the {bond} months of a funded teacher’s bond',
  'policy.remedy.rural_bond': 'Ask fewer rural months, or a longer bond under hire_bond_months.',
  'policy.expected.seed_subject': 'a subject that is taught, one of: {subjects}',
  'policy.remedy.seed_subject': 'Correct the subject, or add it under subjects with both names.',
  'policy.expected.seed_subject_once': 'each subject once; "{item}" is repeated',
  'policy.remedy.seed_subject_once': 'Leave the second "{item}" out.',
  'policy.expected.seed_members':
    'at least one teacher that a parent school may give: the parent schools must give {members}',
  'policy.remedy.seed_members': 'Raise seed_teams.max_per_school, set it to null, or set members to 0.',
  'policy.expected.least_without_share':
    'a share of the staff that limits who may leave: with max_out_share_per_school null no school has such a limit',
  'policy.remedy.least_without_share': 'Set max_out_share_per_school to a share, or leave max_out_least out.',
  'policy.expected.rural_backbone_sent_away':
    'moves that bring teachers to rural schools: with move_kinds target_to_source alone and rural targets alone, every mover of a quota leaves a rural school, and backbone_rate demands backbone teachers among them',
  'policy.remedy.rural_backbone_sent_away':
    'Add source_to_target to move_kinds, set backbone_rate to 0 %, or set rural_backbone to "off".',
  'policy.expected.pool_over': 'an end after the reference date {reference}: nothing is lent from a pool that is over',
  'policy.remedy.pool_over': 'Correct post_pool.end or reference_date, or set post_pool to null.',
  'policy.expected.pool_without_posts': 'schools limited to their posts: without that limit nothing is ever lent',
  'policy.remedy.pool_without_posts': 'Set school_posts to "approved", or post_pool to null.',
  'policy.expected.reserve_without_posts': 'schools limited to their posts: without that limit no post can be kept',
  'policy.remedy.reserve_without_posts': 'Set school_posts to "approved", or reserve_return to false.',
  'policy.expected.heads_stay': 'heads who move: with principals "none" no head is exchanged or replaced',
  'policy.remedy.heads_stay': 'Set principals to "with_teachers" or "separate", or leave this key out.',
  'policy.expected.graduating_both':
    'teachers of graduating classes either protected or obliged to rotate: protected ones are never eligible',
  'policy.remedy.graduating_both': 'Leave out protect_graduating_class or graduating_rotation_rate.',
  'policy.expected.inspector_range': 'at most inspector_most_schools, {most}',
  'policy.remedy.inspector_range': 'Correct inspector_least_schools or inspector_most_schools.',
  'policy.expected.inspector_share':
    'between inspector_least_schools, {least}, and inspector_most_schools, {most}: with one inspector for so many schools no other share is left',
  'policy.remedy.inspector_share': 'Correct inspector_schools, inspector_least_schools or inspector_most_schools.',
  'policy.expected.itinerant_lessons':
    'at least {least}: in {units} units a week (itinerant_unit) fewer lessons cannot hold the weekly load of {load} (weekly_load)',
  'policy.remedy.itinerant_lessons': 'Correct itinerant_lessons_per_unit, itinerant_unit or weekly_load.',
  'policy.expected.heads_rate': 'null, because only principals: separate counts heads by themselves',
  'policy.remedy.heads_rate': 'Set principals to "separate", or principals_rotation_rate to null.',
  'policy.expected.heads_rate_without_scope': 'null or 0 %, because with an empty rotation_scopes there is no rate',
  'policy.remedy.heads_rate_without_scope':
    'Name a scope under rotation_scopes, or set principals_rotation_rate to null.',
  'policy.expected.pool_end': 'an end after the start {start}',
  'policy.expected.move_modes': 'an object from occasions ({occasions}) to modes ({modes})',
  'policy.expected.mode_terms': 'an object from modes ({modes}) to whole months 1 to 120 or null',
  'policy.expected.seed_teams':
    'null, or an object with any of members, max_per_school, backbone_share, subjects, staffed (opening or within_six_months), staffed_share',
  'policy.expected.head_exchange': 'null, or an object with any of least (whole number from 0) and share (a rate)',
  'policy.expected.travel_estimate':
    '{ "detour_percent": whole number from 100 to 500, "kilometres_per_hour": whole number from 1 to 120 }, both optional',
  'policy.expected.subjects':
    'an array of { "id": a lower-case letter, then lower-case letters, digits and underscores, "zh": Chinese name, "en": English name }',
  'policy.expected.new_subject': 'identifier and Chinese name of an added subject differ from every other subject',
  'policy.expected.clauses': 'an object of keys of the policy with the text of a clause (1 to 500 characters)',
  'policy.expected.json_syntax': 'valid JSON at line {line}, column {column}',
  'policy.expected.json_duplicate_key': 'each key once; it is repeated at line {line}, column {column}',
  'policy.expected.json_too_deep': 'fewer brackets within brackets at line {line}, column {column}: this is no policy',
  'policy.remedy.object': 'Begin with {, end with }, and write each parameter as "key": value.',
  'policy.remedy.value': 'Correct "{key}", or leave it out to use its default {default}.',
  'policy.remedy.drop_key': 'Remove "{key}" or use a known key.',
  'policy.remedy.nearest_key': 'Did "{key}" mean "{nearest}"? correct it if so',
  'policy.remedy.goal': 'Replace "{found}" by a known goal or remove it.',
  'policy.remedy.no_cost': 'Give cost_rates, or take cost out of goals.',
  'policy.remedy.json_syntax': 'Look for a missing or extra comma, quote or bracket there; JSON has no comments.',
  'policy.remedy.json_duplicate_key': 'Keep "{found}" once and remove the other.',
  'policy.remedy.json_too_deep': 'Check the brackets, or give the right file.',
  ...policyDocumentsText,
  ...policyHorizonText,
};
