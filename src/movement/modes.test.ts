import { describe, expect, it } from 'vitest';
import { movementModes } from '../district/words.ts';
import { modeWords } from '../intake/vocabularies/modes.ts';
import { catalogues } from '../text/render.ts';
import { modes } from './modes.ts';
import { isPlannedMode, plannedModes } from './planned-modes.ts';

describe('the table of modes', () => {
  it('has every mode once, with its clause and its words in both languages', () => {
    for (const id of movementModes) {
      expect(modes[id].clause).toMatch(/^([0-4]\.\d+|own)$/);
      for (const language of ['zh', 'en'] as const)
        for (const key of [`mode.${id}`, `mode.${id}.says`]) expect(catalogues[language]).toHaveProperty([key]);
      expect(modeWords.find(modeWords.chinese(id))).toEqual({ id, assumed: false });
    }
    expect(Object.keys(modes)).toHaveLength(17);
  });

  it('brings back only who has a term and whose personnel relation stays', () => {
    for (const mode of Object.values(modes)) {
      if (!mode.returns) continue;
      expect(mode.termMonths).not.toBeNull();
      expect(['stays', 'either']).toContain(mode.personnel);
    }
  });

  it('leaves to a plan only modes that fill a slot at another school', () => {
    expect(plannedModes).toHaveLength(11);
    expect(
      ['campus', 'remote', 'itinerant', 'new_hire', 'borrow', 'silver'].some((id) => isPlannedMode(id as never)),
    ).toBe(false);
  });
});
