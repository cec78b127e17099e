import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicyText } from '../../src/policy/policy-text.ts';
import { defaultPolicy, policyDocument } from '../../src/policy/schema.ts';
import { term } from '../../src/text/render.ts';

const folder = new URL('../../data/presets/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
/** Those of a document whose clauses are numbered; the practice of a city is described in words. */
const documents = ['hualong.json', 'xingtai.json', 'liaocheng.json', 'quzhou.json', 'yuquan.json'];
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const prefixes: Readonly<Record<string, string>> = {
  hualong: '0',
  xingtai: '1',
  liaocheng: '2',
  quzhou: '3',
  yuquan: '4',
};

describe('the presets', () => {
  it('exist for the five documents, the practice of one city and a county with falling enrolment', () => {
    expect(files.toSorted()).toEqual([...documents, 'hefei.json', 'shrinking-county.json'].toSorted());
  });

  it.each(files)('%s is a policy, and sets what it says', (file) => {
    const parsed = parsePolicyText(textOf(file), file);
    expect(parsed.ok ? [] : parsed.faults).toEqual([]);
    const given = JSON.parse(textOf(file));
    expect(parsed.ok && policyDocument(parsed.value)).toEqual({ ...policyDocument(defaultPolicy), ...given });
  });

  it.each(documents)(
    '%s gives a numbered clause of its own document for every key it sets, and for no other',
    (file) => {
      const { name, clauses, ...set } = JSON.parse(textOf(file));
      const document = file.replace('.json', '');
      expect(name).not.toBe('');
      expect(Object.keys(clauses)).toEqual(Object.keys(set));
      for (const clause of Object.values(clauses))
        for (const part of String(clause).split('；'))
          expect(part).toMatch(new RegExp(`^${prefixes[document]}\\.\\d+ 「.+」$`));
      expect(term('zh', `document.${document}`)).not.toBe(document);
    },
  );

  it('reads hefei.json as three in ten of the graduating classes, and as unverified', () => {
    const parsed = parsePolicyText(textOf('hefei.json'), 'hefei.json');
    expect(parsed.ok && parsed.value.graduatingRotationRate).toEqual({ numerator: 3, denominator: 10 });
    for (const clause of Object.values(JSON.parse(textOf('hefei.json')).clauses)) expect(clause).toContain('未核实');
  });
});
