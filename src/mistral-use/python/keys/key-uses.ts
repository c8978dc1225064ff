import { functionAround } from '../../../syntax/python/functions.js';
import type { PythonNode } from '../../../syntax/python/module.js';
import type { KeyUse } from '../../model.js';
import { contentAt, type CallSite } from '../calls/call-site.js';
import { fieldOf, fieldsOfCall } from '../calls/fields.js';
import type { Located, PythonFile } from '../program/file.js';
import type { Resolver } from '../program/resolver.js';
import { siteOf } from '../site.js';
import { formatParts, isText } from '../values/prefix.js';
import { shownErrors } from './http-errors.js';
import { outputAt, type Output } from './outputs.js';
import type { Shown, ShownKeys } from './shown.js';

/** Texts of files that may show something of a key. Linear: alternatives without repetition. */
const MAY_SHOW = /print|log|raise|return|write/iu;
const WORST: readonly Shown[] = ['key', 'client', 'http-error', 'part-of-key'];

/** Finds the places where the key, or what is sent, can be read. */
export class KeyUses {
  readonly #resolver: Resolver;
  readonly #keys: ShownKeys;

  constructor(resolver: Resolver, keys: ShownKeys) {
    this.#resolver = resolver;
    this.#keys = keys;
  }

  in(file: PythonFile, sites: readonly CallSite[]): readonly KeyUse[] {
    const { nodes, content } = file.module;
    const shownAt = MAY_SHOW.test(content.text) ? nodes : [];
    const outputs = shownAt.flatMap((node) => outputAt(this.#resolver, { file, node }) ?? []);
    return [
      ...outputs.flatMap((output) => this.#ofOutput(output, sites)),
      ...sites.flatMap((site) => this.#inAddress(site)),
    ];
  }

  #ofOutput(output: Output, sites: readonly CallSite[]): readonly KeyUse[] {
    const { at, written, sink } = output;
    const found = output.shown.flatMap((node) => this.#keys.in({ file: at.file, node }));
    const errors = shownErrors(this.#resolver, output);
    // Headers that are shown are those of Mistral only where a request to it is made by hand.
    const isRequested = sites.some(({ client }) => client === 'http');
    const shown = WORST.filter((one) => one !== 'http-error' || isRequested).find((one) =>
      [...found, ...errors].includes(one),
    );
    if (shown !== undefined) return [{ ...siteOf(at), sink, shown, written }];
    if (!output.isLog || !this.#showsSent(output, sites)) return [];
    return [{ ...siteOf(at), sink: 'prompt-log', shown: 'messages', written }];
  }

  /** What is sent in the same function is logged as a whole. */
  #showsSent({ at, shown }: Output, sites: readonly CallSite[]): boolean {
    const { module } = at.file;
    const around = functionAround(module, at.node);
    const near = sites.filter(({ node }) => functionAround(module, node) === around);
    const names = new Set(near.flatMap((site) => namesOf(contentAt(site))));
    return shown.some((node) => spokenBy(at.file, node).some((name) => names.has(name)));
  }

  /** The key in the address of a request, or among its query parameters. */
  #inAddress(site: CallSite): readonly KeyUse[] {
    if (site.client !== 'http') return [];
    const fields = fieldsOfCall(this.#resolver, site);
    const places = [fieldOf(fields, 'url') ?? fields.positional[0], fieldOf(fields, 'params')];
    const isShown = places.some((at) => at && this.#keys.in(at).includes('key'));
    return isShown ? [{ ...siteOf(site), sink: 'url', shown: 'key', written: site.written }] : [];
  }
}

/** The name that messages are sent by. */
function namesOf(content: Located | undefined): readonly string[] {
  return content?.node.type === 'VariableName' ? [content.file.module.textOf(content.node)] : [];
}

/** The names whose whole value an expression shows: itself, or in a text. */
function spokenBy(file: PythonFile, node: PythonNode): readonly string[] {
  if (node.type === 'VariableName') return [file.module.textOf(node)];
  if (!isText(node)) return [];
  return formatParts(file, node).flatMap((part) =>
    typeof part !== 'string' && part.type === 'VariableName' ? [file.module.textOf(part)] : [],
  );
}
