import type { Identifier, Node } from '@babel/types';
import { isMistralKeyName } from '../../../env-schema/mistral-key-names.js';
import type { SourceFile } from '../../../env-schema/source/source-file.js';
import {
  isMember,
  methodCall,
  propertyName,
  stringValue,
  unwrap,
} from '../../../syntax/expression.js';
import { importedNames } from '../../../syntax/imports.js';
import { nodesOf } from '../../../syntax/walk.js';
import { declarationOf } from '../program/declared.js';
import type { Program } from '../program/program.js';
import { classAround } from '../program/receivers.js';
import { leavesOf } from './leaves.js';

const MAX_STEPS = 5;
/** Beginnings of names that say something about a key and do not hold it. Linear: anchored alternatives. */
const ABOUT =
  /^(?:has|is|use|uses|no|missing|need|needs|show|set|get|on|env|with|require|requires|can|should|masked|redacted|hidden|encrypted|hashed)(?![a-z])/u;
/** What an element of a page or a form is called. Linear: anchored alternatives. */
const HUMP = /(?=[A-Z])/u;

/** `mistralApiKey` as the variable that it stands for. */
function inUpperCase(name: string): string {
  return name.includes('_') ? name.toUpperCase() : name.split(HUMP).join('_').toUpperCase();
}

/** Whether a name says that it holds the key: `MISTRAL_API_KEY`, `mistralApiKey`. */
function isKeyName(name: string): boolean {
  if (isMistralKeyName(name)) return true;
  const upper = inUpperCase(name);
  return !ABOUT.test(name) && !upper.endsWith('KEYS') && isMistralKeyName(upper);
}

/** Tells whether an expression is a Mistral key of the server's. */
export class KeyValues {
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  isKey(file: SourceFile, start: Node, steps = MAX_STEPS): boolean {
    const node = unwrap(start);
    if (steps === 0) return false;
    if (node.type === 'Identifier') return this.#isKeyVariable(file, node, steps);
    if (isMember(node)) return this.#isKeyMember(file, node, steps);
    const found = methodCall(node);
    if (found === undefined) return false;
    const isGetter = found.method === 'get' || found.method === 'getOrThrow';
    return isGetter && isMistralKeyName(stringValue(found.call.arguments[0]) ?? '');
  }

  #isKeyMember(file: SourceFile, node: Node, steps: number): boolean {
    const name = propertyName(node) ?? '';
    if (isKeyName(name)) return true;
    if (!isMember(node) || node.object.type !== 'ThisExpression') return false;
    const owner = classAround(file, node);
    return nodesOf(file.module.nodes, 'AssignmentExpression')
      .filter(({ left }) => isMember(left) && left.object.type === 'ThisExpression')
      .filter(({ left }) => propertyName(left) === name && classAround(file, left) === owner)
      .some(({ right }) => this.#isMadeOfKey(file, right, steps - 1));
  }

  #isKeyVariable(file: SourceFile, node: Identifier, steps: number): boolean {
    const found = declarationOf(file.module, node);
    if (found?.kind === 'import') return this.#isImported(file, node, steps);
    if (found?.kind === 'parameter') return isKeyName(found.path.at(-1) ?? node.name);
    if (found?.value === undefined) return false;
    const last = found.path.at(-1);
    if (last !== undefined) return isMistralKeyName(last);
    return this.#isMadeOfKey(file, found.value, steps - 1);
  }

  /** A constant of another file, and what SvelteKit and Astro hand out under the variable's name. */
  #isImported(file: SourceFile, node: Identifier, steps: number): boolean {
    const name = importedNames(file.module).find(({ local }) => local === node.name);
    const isVariable = name !== undefined && /^(?:\$env\/|astro:env)/u.test(name.source);
    if (isVariable) return isMistralKeyName(name.imported);
    const value = this.#program.valueAt(file, node);
    return value !== undefined && this.#isMadeOfKey(value.file, value.node, steps - 1);
  }

  /** Whether a value shows a key: `process.env.KEY || ''`, and not `!!process.env.KEY`. */
  #isMadeOfKey(file: SourceFile, value: Node, steps: number): boolean {
    return leavesOf(value).some((leaf) => !leaf.isPart && this.isKey(file, leaf.node, steps));
  }
}
