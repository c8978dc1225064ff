import { posix } from 'node:path';
import type { Content } from '../../findings/document.js';

/** What the manifests of one package say. */
export interface Manifest {
  /** Names of JavaScript packages with the range that is asked for, of every kind of dependency. */
  readonly dependencies: ReadonlyMap<string, string>;
  /** Lower-case names of Python distributions. */
  readonly distributions: ReadonlySet<string>;
  /** The package's own name. */
  readonly name: string | undefined;
}

const NO_MANIFEST: Manifest = {
  dependencies: new Map(),
  distributions: new Set(),
  name: undefined,
};

const SECTIONS = [
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
] as const;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What npm could not read either says nothing.
    return undefined;
  }
}

function ofPackageJson(text: string): Manifest {
  const json = parsed(text);
  if (!isRecord(json)) return NO_MANIFEST;
  const dependencies = new Map<string, string>();
  for (const section of SECTIONS) {
    const entries = json[section];
    if (!isRecord(entries)) continue;
    for (const [name, range] of Object.entries(entries)) {
      if (typeof range === 'string') dependencies.set(name, range);
    }
  }
  const name = typeof json['name'] === 'string' ? json['name'] : undefined;
  return { ...NO_MANIFEST, dependencies, name };
}

/** A distribution at the start of a requirement, of a TOML key or of a quoted string. Linear: one class a part. */
const DISTRIBUTION = /^[ \t]*(?:-[ \t]+)?["']?([A-Za-z][\w.-]{1,80})/u;
/** Quoted requirements on one line: `dependencies = ["mistralai>=1", "pydantic"]`. Linear. */
const QUOTED = /["']([A-Za-z][\w.-]{1,80})/gu;

function ofPython(text: string): Manifest {
  const distributions = new Set<string>();
  for (const line of text.split('\n')) {
    const [, first] = DISTRIBUTION.exec(line) ?? [];
    if (first !== undefined) distributions.add(normalised(first));
    for (const [, name = ''] of line.matchAll(QUOTED)) distributions.add(normalised(name));
  }
  return { ...NO_MANIFEST, distributions };
}

function normalised(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** Reads `package.json`, or the names in `pyproject.toml`, `requirements.txt` and their like. */
export function readManifest(path: string, { text }: Content): Manifest {
  return posix.basename(path) === 'package.json' ? ofPackageJson(text) : ofPython(text);
}

/** Several manifests of one package. */
export function joinedManifests(manifests: readonly Manifest[]): Manifest {
  return {
    dependencies: new Map(manifests.flatMap(({ dependencies }) => [...dependencies])),
    distributions: new Set(manifests.flatMap(({ distributions }) => [...distributions])),
    name: manifests.find(({ name }) => name !== undefined)?.name,
  };
}
