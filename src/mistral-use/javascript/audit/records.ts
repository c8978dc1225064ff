import type { Node } from '@babel/types';
import type { SourceFile } from '../../../env-schema/source/source-file.js';
import { functionAround } from '../../../syntax/functions.js';
import {
  isCall,
  isMember,
  memberPath,
  propertyName,
  stringValue,
  unwrap,
  type Call,
} from '../../../syntax/expression.js';
import { nodesOf } from '../../../syntax/walk.js';
import { nameOfFunction } from '../program/callers.js';
import type { Program } from '../program/program.js';

/** What records are called: functions, methods, tables. Linear: alternatives without repetition. */
const RECORD =
  /audit|usage_?(?:log|record|event|stat|entr|history)|llm_?usage|ai_?usage|token_?usage|api_?usage|(?:track|log|record|save|report|insert|create|add)_?(?:ai|llm|token|api|model)?_?usage|record_?(?:ai|llm)|(?:ai|llm)_?(?:log|call|request|event|interaction|generation)s?(?![a-z])|log_?(?:ai|llm)/iu;
/** Files that may hold one: the word beside a fact of a call. Linear: alternatives without repetition. */
const MAY_RECORD =
  /audit|usage|llm_?log|ai_?log|recordAI|recordLLM|logAI|logLLM|(?:ai|llm)_(?:calls|requests|events|interactions|generations)/iu;

/** What is worth recording of a call; three of these make a record. Linear: alternatives without repetition. */
const FACTS: readonly RegExp[] = [
  /user|account|org|tenant|team|customer|workspace|actor/iu,
  /model|provider|engine/iu,
  /token|cost|credits/iu,
  /status|success|error|outcome|latency|duration|ok$/iu,
  /time|date|[aA]t$|_at$|day/u,
  /^ip|ip_?address|user_?agent|request_?id|endpoint|feature|operation|action/iu,
];
const MIN_FACTS = 3;

/** A call that writes a record, with its name for a report. */
interface Recording {
  readonly file: SourceFile;
  readonly node: Call;
  readonly name: string;
}

/** All that records in a program. */
export interface Records {
  readonly recordings: readonly Recording[];
  /** The nodes of those calls, and of functions that only record. */
  readonly nodes: ReadonlySet<Node>;
}

/** The names of fields in an object and in those directly inside. */
function fieldsIn(node: Node, depth = 2): readonly string[] {
  const inner = unwrap(node);
  if (inner.type === 'ArrayExpression') {
    return inner.elements.flatMap((one) => (one ? fieldsIn(one, depth) : []));
  }
  if (inner.type !== 'ObjectExpression' || depth < 0) return [];
  return inner.properties.flatMap((property) => {
    const name = propertyName(property);
    if (name === undefined) return [];
    const nested = property.type === 'ObjectProperty' ? fieldsIn(property.value, depth - 1) : [];
    return [name, ...nested];
  });
}

/** The names along a callee, with the tables that are given on the way: `supabase.from('ai_usage').insert`. */
function namesAlong(callee: Node): readonly string[] {
  const inner = unwrap(callee);
  if (inner.type === 'Identifier') return [inner.name];
  if (isMember(inner)) return [...namesAlong(inner.object), propertyName(inner) ?? ''];
  if (!isCall(inner)) return [];
  const given = inner.arguments.map((one) => stringValue(one) ?? nameOf(one));
  return [...namesAlong(inner.callee), ...given];
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : '';
}

/** `this.prisma.usageLog.create`, and a table that is given: `insert(aiUsage, { … })`. */
function wordsOf({ callee, arguments: [first] }: Call): readonly string[] {
  const isChained = memberPath(callee) === undefined;
  return [...namesAlong(callee), first === undefined || isChained ? '' : nameOf(first)];
}

/** The name by which a call records; undefined where its name says nothing of it. */
export function recordingName(call: Call): string | undefined {
  const words = wordsOf(call).filter((word) => word !== '');
  return words.find((word) => RECORD.test(word)) === undefined ? undefined : words.join('.');
}

function recordingOf(file: SourceFile, call: Call): readonly Recording[] {
  const fields = call.arguments.flatMap((one) => fieldsIn(one));
  const facts = FACTS.filter((fact) => fields.some((field) => fact.test(field)));
  if (facts.length < MIN_FACTS) return [];
  const around = functionAround(file.module, call);
  const outer = around && nameOfFunction({ file, node: around });
  const own = recordingName(call);
  const name = own ?? (outer !== undefined && RECORD.test(outer) ? outer : undefined);
  return name === undefined ? [] : [{ file, node: call, name }];
}

function read(program: Program): Records {
  const recordings = program
    .filesMatching(MAY_RECORD)
    .flatMap((file) =>
      nodesOf(file.module.nodes, 'CallExpression').flatMap((call) => recordingOf(file, call)),
    );
  const helpers = recordings.flatMap(({ file, node }) => {
    const around = functionAround(file.module, node);
    const name = around && nameOfFunction({ file, node: around });
    return name !== undefined && RECORD.test(name) ? [around] : [];
  });
  const all: readonly (Node | undefined)[] = [...recordings.map(({ node }) => node), ...helpers];
  return { recordings, nodes: new Set(all.filter((node) => node !== undefined)) };
}

const remembered = new WeakMap<Program, Records>();

/** What records calls in a program, read once. */
export function recordsOf(program: Program): Records {
  const known = remembered.get(program) ?? read(program);
  remembered.set(program, known);
  return known;
}
