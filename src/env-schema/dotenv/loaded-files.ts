import type { Node } from '@babel/types';
import type { Span } from '../../findings/finding.js';
import { memberPath, propertyName, stringValue } from '../../syntax/expression.js';
import { importedNames } from '../../syntax/imports.js';
import type { SourceModule } from '../../syntax/module.js';
import {
  pythonArgument,
  pythonCall,
  pythonPath,
  pythonString,
} from '../../syntax/python/expression.js';
import type { PythonModule, PythonNode } from '../../syntax/python/module.js';

/** A dotenv file that the program loads when it runs. */
export interface LoadedFile {
  readonly path: string;
  /** As it is written. */
  readonly loaded: string;
  /** Of the written path, without quotes. */
  readonly span: Span;
}

/** A literal's text without its quotes. */
function inside(span: Span): Span {
  return { ...span, startColumn: span.startColumn + 1, endColumn: span.endColumn - 1 };
}

/** The texts among some nodes: literals, lists of them, and what `path.join` is given. */
function literalsIn(node: Node): readonly Node[] {
  if (node.type === 'ArrayExpression') {
    return node.elements.flatMap((element) => (element ? literalsIn(element) : []));
  }
  if (node.type === 'CallExpression') return node.arguments.flatMap(literalsIn);
  return stringValue(node) === undefined ? [] : [node];
}

const PATH_SETTINGS = new Set(['path', 'envFilePath']);

function optionLiterals(node: Node | undefined): readonly Node[] {
  if (node?.type !== 'ObjectExpression') return node === undefined ? [] : literalsIn(node);
  return node.properties.flatMap((property) => {
    const isPath =
      property.type === 'ObjectProperty' && PATH_SETTINGS.has(propertyName(property) ?? '');
    return isPath ? literalsIn(property.value) : [];
  });
}

/** The names by which a file calls what loads a dotenv file. */
function loaders(module: SourceModule): ReadonlySet<string> {
  const names = new Set(['process.loadEnvFile', 'ConfigModule.forRoot', 'Deno.loadEnvFile']);
  for (const { source, imported, local } of importedNames(module)) {
    if (source === 'node:process' && imported === 'loadEnvFile') names.add(local);
    if (source !== 'dotenv' && source !== 'dotenv-flow' && source !== 'dotenv-expand') continue;
    names.add(imported === 'config' ? local : `${local}.config`);
  }
  return names;
}

/** `dotenv.config({ path })`, `process.loadEnvFile(path)`, `ConfigModule.forRoot({ envFilePath })`. */
export function loadedByModule(module: SourceModule): readonly LoadedFile[] {
  const names = loaders(module);
  return module.nodes.flatMap((node) => {
    if (node.type !== 'CallExpression') return [];
    if (!names.has(memberPath(node.callee)?.join('.') ?? '')) return [];
    return optionLiterals(node.arguments[0]).map((literal) => ({
      path: module.path,
      loaded: stringValue(literal) ?? '',
      span: inside(module.spanOf(literal)),
    }));
  });
}

function pythonLiterals(module: PythonModule, node: PythonNode | undefined): readonly PythonNode[] {
  if (node === undefined) return [];
  if (node.type === 'String') return [node];
  return node.children.flatMap((child) => pythonLiterals(module, child));
}

/** `load_dotenv(".env.example")`, and `env_file` of pydantic's settings. */
export function loadedByPython(module: PythonModule): readonly LoadedFile[] {
  return module.nodes.flatMap((node) => {
    const call = pythonCall(module, node);
    const name = call && pythonPath(module, call.callee)?.at(-1);
    if (call === undefined || name === undefined) return [];
    const given =
      name === 'load_dotenv'
        ? (pythonArgument(call, 'dotenv_path', 0) ?? pythonArgument(call, 'stream'))
        : name === 'SettingsConfigDict'
          ? pythonArgument(call, 'env_file')
          : undefined;
    return pythonLiterals(module, given).flatMap((literal) => {
      const loaded = pythonString(module, literal);
      const span = module.spanOf(literal);
      const isPlain = span.endColumn - span.startColumn === (loaded?.length ?? 0) + 2;
      return loaded === undefined || !isPlain
        ? []
        : [{ path: module.path, loaded, span: inside(span) }];
    });
  });
}
