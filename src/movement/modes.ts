import type { MovementMode } from '../district/words.ts';

/**
 * One mode of movement (domain 3): the personnel relation, the term, whether the person comes back, the teaching load
 * at the host, and whether it counts in the rotation quota. Texts: `mode.<id>` and `mode.<id>.says`.
 */
export interface Mode {
  /** The clause or section that names the mode. */
  readonly clause: string;
  /** `either`: as the group decides, registered as staying. */
  readonly personnel: 'moves' | 'stays' | 'either' | 'enters' | 'none';
  /** Default months when the policy's `mode_terms` has no entry; `null`: permanent. Local practice, unverified. */
  readonly termMonths: number | null;
  /** Whether the person returns when the term is over, to a slot that is kept. */
  readonly returns: boolean;
  /** Load at the host: `half` at most, `duties` of administration, `lessons` over the network. */
  readonly load: 'full' | 'half' | 'part' | 'duties' | 'lessons' | 'none';
  /** `full_year`: from one school year on; `heads`: in the heads' own line only. */
  readonly counts: 'yes' | 'full_year' | 'heads' | 'no';
}

/** The table of domain 3: every mode of movement, once. */
export const modes: Readonly<Record<MovementMode, Mode>> = {
  /**
   * Permanent transfer 调动: the personnel relation goes with the person, the contract changes and the tenure clock restarts
   * (domain 3). It needs a vacant post and room in the title structure (domain 2.6).
   */
  transfer: {
    clause: 'own',
    personnel: 'moves',
    termMonths: null,
    returns: false,
    load: 'full',
    counts: 'yes',
  },
  /**
   * Cross-school competition 跨校竞聘: the second round of 区管校聘, with a contract of some years and a transfer of the
   * personnel relation. The years are local practice (unverified), so they are a parameter; there is no return (domain 3).
   */
  competition: {
    clause: 'own',
    personnel: 'moves',
    termMonths: 36,
    returns: false,
    load: 'full',
    counts: 'yes',
  },
  /**
   * Organised placement 组织调剂: for those whom two rounds of competition left without a post; on the same terms as a
   * competition (domain 3).
   */
  placed: {
    clause: 'own',
    personnel: 'moves',
    termMonths: 36,
    returns: false,
    load: 'full',
    counts: 'yes',
  },
  /**
   * Term rotation 定期交流: usually the person goes and the personnel relation stays (人事关系不变). Counties lay down one to
   * three years; a returning teacher is guaranteed the former post or an equal one. Counts from one full school year
   * on (clause 0.41, domain 3).
   */
  rotation: {
    clause: '0.41',
    personnel: 'stays',
    termMonths: 36,
    returns: true,
    load: 'full',
    counts: 'full_year',
  },
  /**
   * Teaching support 支教: at least one school year in a post at full load, with subsidy and travel paid; periodic visits are
   * no support year (clauses 0.37, 2.35, 3.9).
   */
  support: {
    clause: '2.35',
    personnel: 'stays',
    termMonths: 12,
    returns: true,
    load: 'full',
    counts: 'full_year',
  },
  /**
   * Shadowing 跟岗: a training, usually of a rural teacher at a town school; half a load at most, and a vacancy at home
   * that needs cover (clauses 1.7, 2.29, 4.58). Counts only where a county includes it.
   */
  shadow: {
    clause: '2.29',
    personnel: 'stays',
    termMonths: 6,
    returns: true,
    load: 'half',
    counts: 'no',
  },
  /**
   * Attachment 挂职: an administrative task for half a year or a year, also both ways between bureau and school. Counts in the
   * heads' plan only (clauses 0.37, 2.24, 4.57).
   */
  attachment: {
    clause: '2.24',
    personnel: 'stays',
    termMonths: 12,
    returns: true,
    load: 'duties',
    counts: 'heads',
  },
  /**
   * Itinerant teaching 走教: lessons at up to three schools on fixed days, the post staying at the hub. Not in the quota; at
   * rural schools of 50 to 99 pupils it counts for L3 (clause 3.8, domain 2.4).
   */
  itinerant: {
    clause: '3.8',
    personnel: 'stays',
    termMonths: 12,
    returns: false,
    load: 'part',
    counts: 'no',
  },
  /**
   * Moves inside an education group or a school district 集团、学区内交流: counted between different legal schools and from one
   * year on, and shown separately, because the public calls them left hand to right hand (clauses 0.55, 2.8, domain 6).
   */
  group: {
    clause: '0.55',
    personnel: 'either',
    termMonths: 36,
    returns: true,
    load: 'full',
    counts: 'full_year',
  },
  /** Another campus of one legal school 一校多区: no rotation at all, a plan cannot hold one (clause 3.3). */
  campus: {
    clause: '3.3',
    personnel: 'none',
    termMonths: null,
    returns: false,
    load: 'full',
    counts: 'no',
  },
  /** Remote lessons 三个课堂: a lesson covered over the network, with an assistant on the spot; no person moves (clauses 0.11, 2.7). */
  remote: {
    clause: '0.11',
    personnel: 'none',
    termMonths: null,
    returns: false,
    load: 'lessons',
    counts: 'no',
  },
  /**
   * Seed team for a new school 新校种子团队: a block of teachers of a parent school founds the new one and stays there
   * (clauses 1.1 to 1.5).
   */
  seed_team: {
    clause: '1.3',
    personnel: 'moves',
    termMonths: null,
    returns: false,
    load: 'full',
    counts: 'yes',
  },
  /**
   * Rotation of heads 校长轮岗: a principal or deputy takes the same office at another school, for three to six years. A
   * decision of the organisation side; it stands in the teachers' quota or in a line of its own (clauses 0.33, 2.25, 3.11).
   */
  head_rotation: {
    clause: '0.33',
    personnel: 'moves',
    termMonths: 36,
    returns: false,
    load: 'full',
    counts: 'yes',
  },
  /** Placement of a new teacher 新教师安排: enters with a bond; no rotation (clauses 2.18 to 2.20). */
  new_hire: {
    clause: '2.18',
    personnel: 'enters',
    termMonths: null,
    returns: false,
    load: 'full',
    counts: 'no',
  },
  /** Change of stage 学段转任: for good, from primary to junior or back; counts where the school differs too (domain 3). */
  stage_change: {
    clause: 'own',
    personnel: 'moves',
    termMonths: null,
    returns: false,
    load: 'full',
    counts: 'yes',
  },
  /** Borrowing 借调: away from teaching, up to a year at most; never counted, and an item of the audit (clause 0.25). */
  borrow: {
    clause: '0.25',
    personnel: 'stays',
    termMonths: 12,
    returns: true,
    load: 'none',
    counts: 'no',
  },
  /** Retired and volunteer teachers 银龄讲学: a yearly engagement without a post (clause 2.45). */
  silver: {
    clause: '2.45',
    personnel: 'none',
    termMonths: 12,
    returns: false,
    load: 'part',
    counts: 'no',
  },
};
