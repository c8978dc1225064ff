import type { Location, PropertyBag, Region, Result } from 'sarif';
import type { Finding, Place, Severity } from '../../findings/finding.js';
import { practiceFingerprint } from '../../findings/fingerprint.js';
import type { SuppressedFinding } from '../../policy/verdict.js';
import { shown } from '../escaping/shown.js';
import { relativeUri } from '../escaping/uri.js';
import { keyWords } from '../key-state.js';
import { isInFile, place, provenance, shortId } from '../wording.js';

/** GitHub shows 100 locations of a result. */
const MAX_RELATED_LOCATIONS = 100;

const LEVELS = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
} as const satisfies Record<Severity, Result.level>;

/** One finding. The message is about the key and never quotes a line. */
export function resultOf(finding: Finding): Result {
  const { ruleId, severity, places = [] } = finding;
  const related = places.slice(0, MAX_RELATED_LOCATIONS).map(placeLocation);
  return {
    ruleId: shown(ruleId),
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [location(finding)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: fingerprints(finding),
    baselineState: finding.existing ? 'unchanged' : 'new',
    ...(finding.keyState === undefined ? {} : { properties: keyProperties(finding) }),
  };
}

/** A comment stands in the source (SARIF 2.1.0, 3.35.2), an entry of the config file elsewhere. */
const KINDS = {
  config: 'external',
  inline: 'inSource',
} as const satisfies Record<SuppressedFinding['form'], string>;

/** A suppressed finding: still a result, so that accepting one is seen. */
export function suppressedResult(suppressed: SuppressedFinding): Result {
  const { finding, reason, owner, expires, form } = suppressed;
  const by = owner === undefined ? '' : ` (${owner})`;
  const justification = shown(`${reason}${by}, until ${expires}`);
  return {
    ...resultOf(finding),
    suppressions: [{ kind: KINDS[form], status: 'accepted', justification }],
  };
}

/** For those who read SARIF with other tools: GitHub shows none of it. */
function keyProperties({ keyState, keyStateReason, keyTestedAt }: Finding): PropertyBag {
  return {
    keyState,
    ...(keyStateReason === undefined ? {} : { keyStateReason: shown(keyStateReason) }),
    ...(keyTestedAt === undefined ? {} : { keyTestedAt }),
  };
}

function messageOf(finding: Finding): string {
  const { message, remediation } = finding;
  const key = keyWords(finding);
  const from = provenance(finding);
  const parts = [
    shown(message.endsWith('.') ? message : `${message}.`),
    key === '' ? '' : `${shown(`K${key.slice(1)}`)}.`,
    isInFile(finding) ? '' : `Found in ${shown(place(finding))}.`,
    from === '' ? '' : `${shown(from)}.`,
    shown(remediation),
  ];
  return parts.filter(Boolean).join(' ');
}

/**
 * GitHub compares alerts by `primaryLocationLineHash` alone and computes it from the file where it is missing,
 * which fails for lines in history. Rule, fingerprint, surface and path are what makes one finding.
 */
function fingerprints({ ruleId, surface, path, fingerprint }: Finding): Record<string, string> {
  const identity = practiceFingerprint(ruleId, path, `${surface}\0${fingerprint}`);
  return {
    primaryLocationLineHash: `${identity.slice('sha256:'.length, 'sha256:'.length + 16)}:1`,
    'mistralSecurity/v1': fingerprint,
  };
}

function location(finding: Finding): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(shown(artifact(finding))), uriBaseId: '%SRCROOT%' },
      region: region(finding),
    },
    ...(isInFile(finding)
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: shown(place(finding)), kind: 'resource' }] }),
  };
}

/**
 * GitHub refuses results without a file. What stands in none (a commit message, a branch name) is placed
 * below `.git`, where no file of the repository can be, so the alert points at no innocent one.
 */
function artifact({ surface, path, commit, texts = [] }: Finding): string {
  if ((surface === 'file' || surface === 'path') && path !== '') return path;
  const text = texts[0]?.label.replaceAll(' ', '-');
  const name = path === '' ? (text ?? shortId(commit ?? 'unknown')) : path;
  return `.git/${surface}/${name}`;
}

/** The lines of a file in head; the first line for everything else, whose lines are not those of head. */
function region(finding: Finding): Region {
  if (!isInFile(finding) || !finding.inHead) return { startLine: 1 };
  return spanRegion(finding);
}

function spanRegion({ startLine, startColumn, endLine, endColumn }: Omit<Place, 'path'>): Region {
  return { startLine, startColumn, endLine, endColumn };
}

function placeLocation(one: Place, index: number): Location {
  return {
    id: index + 1,
    physicalLocation: {
      artifactLocation: { uri: relativeUri(shown(one.path)), uriBaseId: '%SRCROOT%' },
      region: spanRegion(one),
    },
    message: { text: 'also here' },
  };
}
