import { namesMistralHost } from '../host-names.js';
import { against, quoted, type Look } from './evidence.js';

/** How much of a tag is looked at before a value. */
const TAG_CHARACTERS = 500;
/** A tag up to a value in it. Linear: one class. */
const TAG = /<[A-Za-z][^<>]{0,500}$/;
/** The host that an attribute leads to. Linear: bounded. */
const LEADS_TO =
  /\s(?:src|href|action|data-(?:url|host|src))=\{?["'](?:https?:)?\/\/([\w.-]{1,100})/i;

/** An attribute of an element that leads to another host: `<script src="https://…" data-key="…">`. */
export const ofElementElsewhere: Look = ({ text, candidate, own }) => {
  if (own?.kind !== 'generic-key') return undefined;
  const near = text.slice(Math.max(0, candidate.start - TAG_CHARACTERS), candidate.start);
  const before = near.includes('<') ? TAG.exec(near)?.[0] : undefined;
  if (before === undefined) return undefined;
  const rest = /^[^<>]{0,300}/.exec(text.slice(candidate.end, candidate.end + 300))?.[0] ?? '';
  const host = LEADS_TO.exec(before + rest)?.[1];
  if (host === undefined || namesMistralHost(host)) return undefined;
  return against(`${quoted(own.text)} of an element from another host`);
};
