import { describe, expect, it } from '@jest/globals';
import { Receipt } from '../../src/findings/coverage.js';
import { FindingCollector, type Sighting } from '../../src/findings/collector.js';

const place = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 33 };

function sighting(change: Partial<Sighting>, finding: Partial<Sighting['finding']> = {}): Sighting {
  return {
    origin: 'commit',
    inHead: false,
    stoodBefore: false,
    ...change,
    finding: {
      ruleId: 'keys/leaked-key',
      severity: 'error',
      confidence: 'high',
      message: 'why',
      surface: 'file',
      path: '.env',
      ...place,
      reachable: true,
      fingerprint: 'sha256:1',
      docs: '',
      remediation: '',
      ...finding,
    },
  };
}

function collected(...sightings: readonly Sighting[]): ReturnType<FindingCollector['findings']> {
  const collector = new FindingCollector();
  for (const one of sightings) collector.add(one);
  return collector.findings();
}

describe('joining sightings', () => {
  it('names each text of a pull request once, and no more than anybody looks at', () => {
    const said = (id: number) =>
      sighting(
        { origin: 'present', inHead: true },
        { path: '', surface: 'pull-request', texts: [{ label: `comment ${String(id)}` }] },
      );
    expect(collected(said(1), said(2), said(1))).toMatchObject([
      { texts: [{ label: 'comment 1' }, { label: 'comment 2' }] },
    ]);
    const [flooded] = collected(...Array.from({ length: 3_000 }, (_, id) => said(id)));
    expect(flooded?.texts).toHaveLength(20);
  });

  it('tells of what a reference reaches, wherever else the same was met before', () => {
    const lost = sighting({}, { commit: 'c1', reachable: false, severity: 'warning' });
    const found = sighting({}, { commit: 'c2' });
    const expected = [{ commit: 'c2', reachable: true, severity: 'error', occurrences: 1 }];
    expect(collected(lost, found)).toMatchObject(expected);
    expect(collected(found, lost)).toMatchObject(expected);
    expect(collected(lost)).toMatchObject([{ commit: 'c1', reachable: false }]);
  });

  it('makes one finding of an introduction in history and the same key in head', () => {
    const findings = collected(
      sighting({}, { commit: 'c1', blob: 'b1' }),
      sighting({ origin: 'present', inHead: true }, { blob: 'b2', startLine: 7 }),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      commit: 'c1',
      blob: 'b2',
      startLine: 7,
      inHead: true,
      existing: false,
    });
  });

  it('names the first commit that introduced it and counts the others', () => {
    const findings = collected(
      sighting({}, { commit: 'c1' }),
      sighting({}, { commit: 'c2' }),
      sighting({}, { commit: 'c2' }),
      sighting({}, { commit: 'c3' }),
    );
    expect(findings).toMatchObject([{ commit: 'c1', occurrences: 2, inHead: false }]);
  });

  it('says nothing of a key that a change only touches', () => {
    expect(collected(sighting({ stoodBefore: true, inHead: true }, { commit: 'c1' }))).toEqual([]);
  });

  it('calls existing what stands in head and at the base and was introduced by no commit of the change', () => {
    const present = sighting({ origin: 'present', inHead: true, stoodBefore: true });
    expect(collected(present)).toMatchObject([{ existing: true, inHead: true }]);
    const introduced = sighting({}, { commit: 'c1' });
    expect(collected(introduced, present)).toMatchObject([{ existing: false, commit: 'c1' }]);
  });

  it('points at the head version where a later commit of the change moved the key', () => {
    const findings = collected(
      sighting({}, { commit: 'c1', blob: 'b1', startLine: 1 }),
      sighting({ stoodBefore: true, inHead: true }, { commit: 'c2', blob: 'b2', startLine: 9 }),
    );
    expect(findings).toMatchObject([{ commit: 'c1', blob: 'b2', startLine: 9, inHead: true }]);
  });

  it('leaves out what was staged before', () => {
    expect(collected(sighting({ origin: 'staged', inHead: true, stoodBefore: true }))).toEqual([]);
    expect(collected(sighting({ origin: 'staged', inHead: true }))).toMatchObject([
      { inHead: true },
    ]);
  });

  it('keeps apart paths, surfaces and fingerprints', () => {
    const findings = collected(
      sighting({}),
      sighting({}, { path: 'other' }),
      sighting({}, { surface: 'path' }),
      sighting({}, { fingerprint: 'sha256:2' }),
    );
    expect(findings).toHaveLength(4);
  });
});

describe('a flood', () => {
  it('is counted past the limit, and what is known already still joins', () => {
    const collector = new FindingCollector(2);
    for (const path of ['a', 'b', 'c', 'd', 'a'])
      collector.add(sighting({}, { path, commit: path }));
    expect(collector.findings().map(({ path }) => path)).toEqual(['a', 'b']);
    expect(collector.omitted).toBe(2);
  });

  it('makes a run incomplete', () => {
    const receipt = new Receipt();
    receipt.omit(3);
    expect(receipt.coverage()).toMatchObject({ complete: false, omittedFindings: 3 });
    expect(receipt.problems[0]?.message).toContain('3 more');
  });
});
