import type { SourceFile } from '../../../env-schema/source/source-file.js';
import { isMember, memberPath, propertyName, unwrap } from '../../../syntax/expression.js';
import { isMistralKeyName } from '../../../env-schema/mistral-key-names.js';
import type { Fix } from '../../../findings/finding.js';
import type { KeyUse } from '../../model.js';
import { clientOf } from '../clients.js';
import { siteOf } from '../site.js';
import type { UsedInPackage } from '../used.js';
import { contentLogs } from './content-logs.js';
import { dumpedErrors } from './http-errors.js';
import { keyFiles } from './key-files.js';
import { KeyValues } from './key-values.js';
import { leavesOf, type Leaf } from './leaves.js';
import { outletsIn, type Outlet } from './outlets.js';

/** Clients that print their key when they are printed. */
const SHOWING = new Set(['mistral-sdk', 'mistral-sdk-legacy', 'openai-sdk']);

/** `env-schema/error-prints-secret` speaks of what is read from the environment inside an error's text. */
function isToldElsewhere({ sink }: Outlet, { node }: Leaf): boolean {
  if (sink !== 'error' || !isMember(node)) return false;
  return isMistralKeyName(propertyName(node) ?? '');
}

/** A client that is printed as it is, and not by a property of it. */
function isClient(file: SourceFile, { node }: Leaf): boolean {
  const inner = unwrap(node);
  const isPlain =
    inner.type === 'Identifier' || memberPath(inner)?.[0] === undefined || isOwnField(inner);
  if (!isPlain || inner.type === 'CallExpression') return false;
  const client = clientOf({ file, node: inner });
  return client?.made !== undefined && SHOWING.has(client.kind);
}

function isOwnField(node: Leaf['node']): boolean {
  return isMember(node) && node.object.type === 'ThisExpression';
}

type Shown = Pick<KeyUse, 'shown' | 'fixes'>;

/** Puts a test in the place of a key: whether it is there is all that a log needs. */
function presenceTest({ module }: SourceFile, { node }: Leaf): Fix {
  const { text } = module.content;
  const test = `${text.slice(node.start ?? 0, node.end ?? 0)} ? 'set' : 'missing'`;
  const parent = module.parentOf(node);
  const isPart = parent?.type === 'BinaryExpression' || parent?.type === 'LogicalExpression';
  return {
    title: 'Say whether the key is there',
    path: module.path,
    span: module.spanOf(node),
    replacement: isPart ? `(${test})` : test,
  };
}

function shownBy(keys: KeyValues, file: SourceFile, outlet: Outlet): Shown | undefined {
  const leaves = outlet.values.flatMap((value) => leavesOf(value));
  const shown = leaves.filter(
    (leaf) => keys.isKey(file, leaf.node) && !isToldElsewhere(outlet, leaf),
  );
  const isPrinted = outlet.sink === 'log' || outlet.sink === 'response';
  if (shown.some(({ isPart }) => !isPart)) {
    const isMendable = isPrinted && shown.every(({ isPart }) => !isPart);
    const fixes = isMendable ? { fixes: shown.map((leaf) => presenceTest(file, leaf)) } : {};
    return { shown: 'key', ...fixes };
  }
  if (shown.length > 0) return { shown: 'part-of-key' };
  return isPrinted && leaves.some((leaf) => isClient(file, leaf)) ? { shown: 'client' } : undefined;
}

/** Where the key, or something that shows it, can be read. */
export function keyUsesIn(used: UsedInPackage): readonly KeyUse[] {
  const { owner, program } = used;
  const keys = new KeyValues(program);
  const shown = keyFiles(used).flatMap((file) =>
    outletsIn(file).flatMap((outlet): readonly KeyUse[] => {
      const what = shownBy(keys, file, outlet);
      if (what === undefined) return [];
      const { sink, written, node } = outlet;
      return [{ ...siteOf(file.module, node, owner), sink, ...what, written }];
    }),
  );
  return [...shown, ...dumpedErrors(used), ...contentLogs(used)];
}
