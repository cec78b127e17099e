import type { MovementMode } from '../district/words.ts';

/**
 * One mode of movement (domain 3): what happens to the personnel relation, for how long, whether the person comes back,
 * how much is taught at the host, and whether it counts in the rotation quota. Words: `mode.<id>` and `mode.<id>.says`.
 */
export interface Mode {
  readonly id: MovementMode;
  /** The clause or section that names the mode. */
  readonly clause: string;
  /** `either`: as the group decides, registered as staying. */
  readonly personnel: 'moves' | 'stays' | 'either' | 'enters' | 'none';
  /** Months laid down where the policy's `mode_terms` says nothing; `null`: for good. Local practice, unverified. */
  readonly termMonths: number | null;
  /** Whether the person returns when the term is over, to a slot that is kept. */
  readonly returns: boolean;
  /** Load at the host: `half` at most, `duties` of administration, `lessons` over the network. */
  readonly load: 'full' | 'half' | 'part' | 'duties' | 'lessons' | 'none';
  /** `full_year`: from one school year on; `heads`: in the heads' own line only. */
  readonly counts: 'yes' | 'full_year' | 'heads' | 'no';
}
