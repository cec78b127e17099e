import type { MovementMode } from '../district/words.ts';
import type { Mode } from './mode.ts';
import { attachment } from './modes/attachment.ts';
import { borrow } from './modes/borrow.ts';
import { campus } from './modes/campus.ts';
import { competition } from './modes/competition.ts';
import { group } from './modes/group.ts';
import { headRotation } from './modes/head-rotation.ts';
import { itinerant } from './modes/itinerant.ts';
import { newHire } from './modes/new-hire.ts';
import { placed } from './modes/placed.ts';
import { remote } from './modes/remote.ts';
import { rotation } from './modes/rotation.ts';
import { seedTeam } from './modes/seed-team.ts';
import { shadow } from './modes/shadow.ts';
import { silver } from './modes/silver.ts';
import { stageChange } from './modes/stage-change.ts';
import { support } from './modes/support.ts';
import { transfer } from './modes/transfer.ts';

/** The table of domain 3: every mode of movement, once. */
export const modes: Readonly<Record<MovementMode, Mode>> = {
  transfer,
  competition,
  placed,
  rotation,
  support,
  shadow,
  attachment,
  itinerant,
  group,
  campus,
  remote,
  seed_team: seedTeam,
  head_rotation: headRotation,
  new_hire: newHire,
  stage_change: stageChange,
  borrow,
  silver,
};
