import type { Subject } from '../findings/document.js';
import type { Confidence } from '../findings/finding.js';
import { candidateAt, candidatesIn, KEY_LENGTH, type Candidate } from './candidates.js';
import { judge } from './confidence.js';
import type { Span } from './decoding/encoding.js';
import type { Reading } from './decoding/reading.js';
import { readingsOf } from './decoding/readings.js';
import { fileKindOf } from './evidence/file-kind.js';
import { Scene, type Stage } from './evidence/scene.js';
import { Facts } from './facts.js';
import { importedClients } from './imports.js';
import { mayBeKeyAt, mayNameMistral } from './may-hold.js';
import { hasMistralName } from './mentions.js';
import { UNKNOWN_PROJECT, type Project } from './project/project.js';
import { Structure } from './structure/structure.js';

/** A key in a text. Offsets are UTF-16 units into the subject's text, the end exclusive. */
export interface KeyMatch {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** One line that says what makes it a key: "`apiKey` of `new Mistral(…)`". Never holds the value. */
  readonly reason: string;
}

/** A text whose keys are looked for: the subject's own, or a reading of it. */
interface Searched {
  readonly subject: Subject;
  readonly text: string;
  readonly client: Stage['client'];
}

/** The keys among some candidates of a text. */
function keysAmong({ subject, text, client }: Searched, starts: Int32Array): readonly KeyMatch[] {
  if (starts.length === 0) return [];
  const facts = new Facts(text, subject.path);
  if (!facts.namesMistral && client === undefined) return [];
  const stage: Stage = {
    surface: subject.surface,
    path: subject.path,
    kind: fileKindOf(subject.path),
    text,
    facts,
    client,
    structure: new Structure(text, importedClients(text, facts.mentions)),
  };
  const matches: KeyMatch[] = [];
  for (const start of starts) {
    const candidate = candidateAt(text, start);
    const judgement = judge(new Scene(stage, candidate));
    if (judgement !== undefined) matches.push({ ...candidate, ...judgement });
  }
  return matches;
}

/** How far around a candidate something that was decoded may change what is said of it. */
const NEAR_BEFORE_CHARACTERS = 200;
const NEAR_BEHIND_CHARACTERS = 100;

function mayReadOtherwise(reading: Reading, start: number): boolean {
  return reading.isChanged({
    start: Math.max(0, start - NEAR_BEFORE_CHARACTERS),
    end: start + KEY_LENGTH + NEAR_BEHIND_CHARACTERS,
  });
}

/** A match of a reading as one of the text that was read, with how it was encoded. */
function inOriginal(reading: Reading, match: KeyMatch): KeyMatch {
  const reason = [match.reason, ...reading.how(match)].join(', ');
  return { ...match, ...reading.origin(match), reason };
}

const ORDER: readonly Confidence[] = ['high', 'medium', 'low'];

/** Keys by value and place; of two matches of one the surer is kept. */
class Found {
  readonly #matches = new Map<string, KeyMatch>();

  #at(value: string, { start }: Span): KeyMatch | undefined {
    return this.#matches.get(`${start} ${value}`);
  }

  /** Whether a candidate of a reading is known to be a key already. */
  isSure(reading: Reading, candidate: Candidate): boolean {
    if (this.#matches.size === 0) return false;
    return this.#at(candidate.value, reading.origin(candidate))?.confidence === 'high';
  }

  add(matches: readonly KeyMatch[]): void {
    for (const match of matches) {
      const known = this.#at(match.value, match);
      if (
        known !== undefined &&
        ORDER.indexOf(known.confidence) <= ORDER.indexOf(match.confidence)
      ) {
        continue;
      }
      this.#matches.set(`${match.start} ${match.value}`, match);
    }
  }

  inOrder(): readonly KeyMatch[] {
    const matches = [...this.#matches.values()].sort((a, b) => a.start - b.start || b.end - a.end);
    // A part of what encodes a key may by chance look like one.
    let end = 0;
    return matches.filter((match) => {
      const isInside = match.end <= end;
      end = Math.max(end, match.end);
      return !isInside;
    });
  }
}

/** Every Mistral key of a text, in order. What the project around it depends on is weak evidence. */
export function findKeys(
  subject: Subject,
  project: Project = UNKNOWN_PROJECT,
): readonly KeyMatch[] {
  const { text } = subject.content;
  const client = subject.surface === 'file' ? project.clientFor(subject.path) : undefined;
  // All of a text is read in several ways below; this reads the stretches alone that may say something.
  if (client === undefined && !hasMistralName(subject.path) && !mayNameMistral(text)) return [];
  const found = new Found();
  found.add(keysAmong({ subject, text, client }, candidatesIn(text, mayBeKeyAt)));
  for (const reading of readingsOf(text)) {
    const starts = candidatesIn(
      reading.text,
      (read, start) =>
        mayReadOtherwise(reading, start) &&
        mayBeKeyAt(read, start) &&
        !found.isSure(reading, candidateAt(read, start)),
    );
    const matches = keysAmong({ subject, text: reading.text, client }, starts);
    found.add(matches.map((match) => inOriginal(reading, match)));
  }
  return found.inOrder();
}
