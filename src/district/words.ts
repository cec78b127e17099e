/** The closed vocabularies of a dataset. Their Chinese words live with the intake and the text catalogue. */
export const stages = ['kindergarten', 'primary', 'junior', 'senior'] as const;
export type Stage = (typeof stages)[number];

export const areaClasses = ['urban', 'town', 'rural'] as const;
export type AreaClass = (typeof areaClasses)[number];

export const roles = ['teacher', 'principal', 'vice_principal'] as const;
export type Role = (typeof roles)[number];

export const sexes = ['male', 'female'] as const;
export type Sex = (typeof sexes)[number];

export const titles = ['none', 'third', 'second', 'first', 'senior', 'full_senior'] as const;
export type Title = (typeof titles)[number];

export const backboneLevels = ['none', 'school', 'county', 'city', 'province', 'nation'] as const;
export type BackboneLevel = (typeof backboneLevels)[number];

export const degrees = ['secondary', 'college', 'bachelor', 'master', 'doctor'] as const;
export type Degree = (typeof degrees)[number];

export const exemptions = ['illness', 'maternity', 'disability', 'deferral', 'other'] as const;
export type Exemption = (typeof exemptions)[number];

export const orderKinds = ['move', 'stay', 'assign', 'forbid'] as const;
export type OrderKind = (typeof orderKinds)[number];

export const hireTypes = ['recruit', 'special_post', 'funded', 'talent'] as const;
export type HireType = (typeof hireTypes)[number];

/** Modes of movement (domain 3); what each means stands in `src/movement`. */
export const movementModes = [
  'transfer',
  'competition',
  'placed',
  'rotation',
  'support',
  'shadow',
  'attachment',
  'itinerant',
  'group',
  'campus',
  'remote',
  'seed_team',
  'head_rotation',
  'new_hire',
  'stage_change',
  'borrow',
  'silver',
] as const;
export type MovementMode = (typeof movementModes)[number];

/** Subjects of every district; a policy may add its own (dataset.md section 1). */
export const standardSubjects = [
  'chinese',
  'mathematics',
  'english',
  'morality',
  'science',
  'it',
  'pe',
  'music',
  'art',
  'arts',
  'labour',
  'practice',
  'physics',
  'chemistry',
  'biology',
  'history',
  'geography',
  'mental_health',
  'special',
  'principal',
  'vice_principal',
] as const;
export type StandardSubject = (typeof standardSubjects)[number];

/** A standard subject or one that the policy added. */
export type Subject = StandardSubject | (string & {});

/** Heads' posts are slots of their own: one post per head a school has. */
export const isHeadSubject = (subject: Subject): boolean => subject === 'principal' || subject === 'vice_principal';
