import type { Content, Subject } from '../findings/document.js';
import type { Confidence } from '../findings/finding.js';
import {
  candidatesIn,
  KEY_LENGTH,
  unitsOfBytes,
  unitsOfText,
  visitCandidates,
  type Candidate,
} from './candidates.js';
import { judge } from './confidence.js';
import { Scene, type Stage } from './evidence/scene.js';
import { Facts } from './facts.js';
import { UNKNOWN_PROJECT, type Project } from './project/project.js';
import { looksDrawn } from './randomness.js';

/** A key in a text. Offsets are UTF-16 units into the subject's text, the end exclusive. */
export interface KeyMatch {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** One line that says what makes it a key: "`apiKey` of `new Mistral(…)`". Never holds the value. */
  readonly reason: string;
}

/**
 * A fast test that never says no where `findKeys` would find something. Bytes without a NUL are in
 * an encoding in which ASCII is itself, if that of the content is; where there is one, a stretch may
 * be in two or four bytes a character, which is readable in the decoded text alone.
 */
export function mayHoldKey(content: Content): boolean {
  const { bytes, encoding } = content;
  const isNarrow = encoding === 'utf-8' || encoding === 'binary';
  if (!isNarrow) return textMayHoldKey(content.text);
  return bytesMayHoldKey(bytes) || (bytes.includes(0) && textMayHoldKey(content.text));
}

function bytesMayHoldKey(bytes: Uint8Array): boolean {
  return visitCandidates(unitsOfBytes(bytes), (start) =>
    looksDrawn(String.fromCharCode(...bytes.subarray(start, start + KEY_LENGTH))),
  );
}

function textMayHoldKey(text: string): boolean {
  return visitCandidates(unitsOfText(text), (start) =>
    looksDrawn(text.slice(start, start + KEY_LENGTH)),
  );
}

/** How far around a candidate is looked, in characters, where a text holds few of them. */
const FULL_REACH_CHARACTERS = 20_000;
/** A text with many candidates gets less for each, so that the work stays linear in its length. */
const TOTAL_REACH_CHARACTERS = 20_000_000;
const MIN_REACH_CHARACTERS = 300;

function reachFor(candidates: readonly Candidate[]): number {
  const share = Math.floor(TOTAL_REACH_CHARACTERS / Math.max(1, candidates.length));
  return Math.max(MIN_REACH_CHARACTERS, Math.min(FULL_REACH_CHARACTERS, share));
}

/** Every Mistral key of a text, in order. What the project around it depends on is weak evidence. */
export function findKeys(
  subject: Subject,
  project: Project = UNKNOWN_PROJECT,
): readonly KeyMatch[] {
  const { text } = subject.content;
  const candidates = candidatesIn(text).filter(({ value }) => looksDrawn(value));
  if (candidates.length === 0) return [];
  const facts = new Facts(text, subject.path);
  const client = subject.surface === 'file' ? project.clientFor(subject.path) : undefined;
  if (!facts.namesMistral && client === undefined) return [];
  const stage: Stage = { surface: subject.surface, path: subject.path, text, facts, client };
  const reach = reachFor(candidates);
  return candidates.flatMap((candidate) => {
    const judgement = judge(new Scene(stage, candidate, reach));
    return judgement === undefined ? [] : [{ ...candidate, ...judgement }];
  });
}
