import { parse, type ParserOptions } from '@babel/parser';
import type { File, Node } from '@babel/types';
import type { Content } from '../findings/document.js';
import type { Span } from '../findings/finding.js';
import { spannerOf } from '../findings/position.js';
import { scriptOf } from './script-blocks.js';
import { walk } from './walk.js';

/** A parsed TypeScript or JavaScript file. */
export interface SourceModule {
  readonly path: string;
  readonly content: Content;
  readonly file: File;
  /** Every node, parents before children, in source order. */
  readonly nodes: readonly Node[];
  readonly parentOf: (node: Node) => Node | undefined;
  readonly spanOf: (node: Node) => Span;
}

/** Files of components, whose script blocks are parsed. Linear: anchored at the end. */
const COMPONENT_PATH = /\.(?:vue|svelte|astro)$/u;

type Plugins = NonNullable<ParserOptions['plugins']>;

/** The endings of the files that are parsed. Linear: anchored at the end, no repetition. */
const SOURCE_PATH = /\.(?:[mc]?ts|tsx|[mc]?js|jsx)$/u;
/** Declaration files, which the parser must be told of. */
const DECLARATION_PATH = /\.d\.[mc]?ts$/u;
/** TypeScript in which `<T>x` is a cast and not an element. */
const PLAIN_TYPESCRIPT_PATH = /\.[mc]?ts$/u;

/** Longer texts are bundles or data: parsing them costs seconds and tells nothing about the source. */
const MAX_PARSED_CHARACTERS = 2_000_000;

/** `decorators-legacy` alone accepts decorators of parameters. */
const PLUGINS: Plugins = ['decorators-legacy', 'decoratorAutoAccessors'];

/** Whether a path names a file that {@link parseModule} can read. */
export function isSourcePath(path: string): boolean {
  return SOURCE_PATH.test(path);
}

function dialectsOf(path: string): readonly Plugins[] {
  if (COMPONENT_PATH.test(path)) return [['typescript'], ['typescript', 'jsx']];
  if (DECLARATION_PATH.test(path)) return [[['typescript', { dts: true }]]];
  if (PLAIN_TYPESCRIPT_PATH.test(path)) return [['typescript']];
  if (path.endsWith('.tsx')) return [['typescript', 'jsx']];
  return [
    ['typescript', 'jsx'],
    ['flow', 'jsx'],
  ];
}

function tryParse(text: string, plugins: Plugins): File | undefined {
  try {
    const options: ParserOptions = { sourceType: 'unambiguous', errorRecovery: true };
    return parse(text, { ...options, plugins: [...plugins, ...PLUGINS] });
  } catch {
    // Not a program in this dialect, or nested deeper than the parser's stack: code rules stay silent.
    return undefined;
  }
}

function parseFile(path: string, text: string): File | undefined {
  if (text.length > MAX_PARSED_CHARACTERS) return undefined;
  for (const plugins of dialectsOf(path)) {
    const file = tryParse(text, plugins);
    if (file !== undefined) return file;
  }
  return undefined;
}

function readModule(path: string, content: Content): SourceModule | undefined {
  const isComponent = COMPONENT_PATH.test(path);
  const file = parseFile(path, isComponent ? scriptOf(path, content.text) : content.text);
  if (file === undefined) return undefined;
  const { nodes, parents } = walk(file.program);
  const span = spannerOf(content.text, content.lineOffset);
  return {
    path,
    content,
    file,
    nodes,
    parentOf: (node) => parents.get(node),
    spanOf: (node) => span(node.start ?? 0, node.end ?? node.start ?? 0),
  };
}

interface Remembered {
  readonly path: string;
  readonly module: SourceModule | undefined;
}

/** Several rules look at the same file. An entry goes with its content. */
const remembered = new WeakMap<Content, Remembered>();

/** Parses a source file, or the scripts of a component; undefined where it does not parse. Each content is parsed once. */
export function parseModule(path: string, content: Content): SourceModule | undefined {
  const known = remembered.get(content);
  if (known?.path === path) return known.module;
  const module =
    isSourcePath(path) || COMPONENT_PATH.test(path) ? readModule(path, content) : undefined;
  remembered.set(content, { path, module });
  return module;
}
