import type { parser as pythonParser } from '@lezer/python';
import type { Content } from '../../findings/document.js';
import type { Span } from '../../findings/finding.js';
import { spannerOf } from '../../findings/position.js';

/** A node of a parsed Python file. `type` is the name that the grammar of lezer gives it. */
export interface PythonNode {
  readonly type: string;
  /** Offsets in UTF-16 units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly children: readonly PythonNode[];
}

/** A parsed Python file. What the parser could not read is a node of its own, and the rest stands. */
export interface PythonModule {
  readonly path: string;
  readonly content: Content;
  /** Every node, parents before children, in source order. */
  readonly nodes: readonly PythonNode[];
  readonly parentOf: (node: PythonNode) => PythonNode | undefined;
  readonly textOf: (node: PythonNode) => string;
  readonly spanOf: (node: PythonNode) => Span;
}

/** Longer texts are data: parsing them costs seconds and tells nothing about the source. */
const MAX_PARSED_CHARACTERS = 1_000_000;

interface GrowingNode extends PythonNode {
  readonly children: PythonNode[];
}

interface Grown {
  readonly nodes: readonly PythonNode[];
  readonly parents: ReadonlyMap<PythonNode, PythonNode>;
}

/** The tree as plain nodes. Not recursive: hostile code nests deeper than any stack. */
function grown(tree: ReturnType<(typeof pythonParser)['parse']>): Grown {
  const nodes: PythonNode[] = [];
  const parents = new Map<PythonNode, PythonNode>();
  const open: GrowingNode[] = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      const node: GrowingNode = { type: name, start: from, end: to, children: [] };
      const parent = open.at(-1);
      if (parent !== undefined) {
        parent.children.push(node);
        parents.set(node, parent);
      }
      nodes.push(node);
      open.push(node);
    },
    leave: () => {
      open.pop();
    },
  });
  return { nodes, parents };
}

async function readModule(path: string, content: Content): Promise<PythonModule | undefined> {
  const { text, lineOffset } = content;
  if (text.length > MAX_PARSED_CHARACTERS) return undefined;
  // Eager for the bundler: one file with all licences. The parser is evaluated when first asked for.
  const { parser } = await import(/* webpackMode: "eager" */ '@lezer/python');
  const { nodes, parents } = grown(parser.parse(text));
  const span = spannerOf(text, lineOffset);
  return {
    path,
    content,
    nodes,
    parentOf: (node) => parents.get(node),
    textOf: ({ start, end }) => text.slice(start, end),
    spanOf: ({ start, end }) => span(start, start + text.slice(start, end).trimEnd().length),
  };
}

const remembered = new WeakMap<Content, Promise<PythonModule | undefined>>();

/** Parses a Python file, each content once; undefined for one that is too long to be source. */
export function parsePython(path: string, content: Content): Promise<PythonModule | undefined> {
  const known = remembered.get(content) ?? readModule(path, content);
  remembered.set(content, known);
  return known;
}
