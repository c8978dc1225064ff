import type { Confidence } from '../findings/finding.js';
import {
  keyOfCache,
  keyOfElement,
  nameOfEntry,
  partOfLongerToken,
  passwordOfLogin,
  passwordOfUrl,
  prefixed,
  suffixed,
} from './evidence/boundary.js';
import { lineOfBlock } from './evidence/block.js';
import { inColumn } from './evidence/columns.js';
import { inMistralFile, inMistralText } from './evidence/document.js';
import { handedToMistral } from './evidence/handed.js';
import { handedElsewhere } from './evidence/handed-on.js';
import { ofElementElsewhere } from './evidence/own-host.js';
import { inMistralProse } from './evidence/prose.js';
import { underComment, underHeading } from './evidence/headings.js';
import { enclosed } from './evidence/enclosure.js';
import type { Evidence, Look } from './evidence/evidence.js';
import {
  mistralInEntry,
  namedAfterVendor,
  namedAsMistralKey,
  namedAsSomethingElse,
} from './evidence/own-name.js';
import {
  inNamedList,
  mistralBefore,
  mistralBehind,
  sentElsewhere,
  vendorInRow,
} from './evidence/same-line.js';
import { inName } from './evidence/place.js';
import { inMistralProject } from './evidence/project.js';
import type { Scene } from './evidence/scene.js';
import { inLockFile } from './evidence/lock-file.js';
import { labelled } from './evidence/label.js';
import { inHeredoc, shownAsHash } from './evidence/shown.js';
import { partOfPath } from './evidence/path.js';
import { lastField, queryOfUrl } from './evidence/url.js';

/**
 * The looks at a candidate, the nearest first. The first that has something to say decides: what
 * stands at the value itself is better evidence than what stands around it, and that is better than
 * what the rest of the text is about.
 */
export const LOOKS: readonly Look[] = [
  partOfLongerToken,
  inName,
  prefixed,
  suffixed,
  passwordOfUrl,
  passwordOfLogin,
  lastField,
  queryOfUrl,
  partOfPath,
  keyOfElement,
  nameOfEntry,
  keyOfCache,
  inColumn,
  shownAsHash,
  inHeredoc,
  labelled,
  namedAsMistralKey,
  inLockFile,
  namedAsSomethingElse,
  namedAfterVendor,
  lineOfBlock,
  sentElsewhere,
  mistralInEntry,
  inMistralFile,
  inNamedList,
  vendorInRow,
  ofElementElsewhere,
  enclosed,
  handedToMistral,
  handedElsewhere,
  underComment,
  underHeading,
  mistralBefore,
  mistralBehind,
  inMistralText,
  inMistralProse,
  inMistralProject,
];

/**
 * What the weights mean for a finding.
 *
 * - high: the name or the call says that it is a Mistral key
 * - medium: it is called a key, and what is around it is Mistral's
 * - low: Mistral is near, and nothing else claims it
 */
const CONFIDENCE = { strong: 'high', fair: 'medium', weak: 'low' } as const satisfies Record<
  Exclude<Evidence['weight'], 'against'>,
  Confidence
>;

/** A judgement that a candidate is a key. */
export interface Judgement {
  readonly confidence: Confidence;
  readonly reason: string;
}

/** Judges a candidate; undefined where it is no key, as far as its surroundings tell. */
export function judge(scene: Scene): Judgement | undefined {
  for (const look of LOOKS) {
    const evidence = look(scene);
    if (evidence === undefined) continue;
    if (evidence.weight === 'against') return undefined;
    return { confidence: CONFIDENCE[evidence.weight], reason: evidence.reason };
  }
  return undefined;
}
