import type { MovementMode } from '../district/words.ts';

/**
 * One mode of movement (domain 3): the personnel relation, the term, whether the person comes back, the teaching load
 * at the host, and whether it counts in the rotation quota. Texts: `mode.<id>` and `mode.<id>.says`.
 */
export interface Mode {
  readonly id: MovementMode;
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
