import type { KeyStep } from './key-units.js';
import { bare } from '../syntax/shell/pipelines.js';
import type { ReadCommand } from './shell/script.js';

/** Owners whose actions bring tools and move files. */
const TOOL_OWNERS = new Set(['actions', 'github', 'docker', 'codecov', 'aws-actions', 'azure']);
/** Actions that do the same by their names. Linear: alternatives of fixed words. */
const TOOL_ACTION =
  /\/(?:[\w-]*(?:setup|checkout|cache|install|upload|download|login|credentials|toolchain|paths-filter|auth)[\w-]*)(?:@|\/)/iu;

/** Commands that prepare, and never call a model; those of package managers by what they are told. */
const PREPARING = new Set([
  ...[
    'echo',
    'printf',
    'mkdir',
    'cp',
    'mv',
    'rm',
    'cd',
    'ls',
    'cat',
    'chmod',
    'git',
    'set',
    'sleep',
  ],
  ...[
    'apt-get',
    'apt',
    'brew',
    'corepack',
    'tar',
    'unzip',
    'wget',
    '',
    'export',
    'source',
    '.',
    'rustup',
  ],
  ...['test', '[', '[[', 'exit', 'fi', 'done', 'pre-commit', 'touch', 'true', 'which'],
]);
const INSTALLERS = new Set([
  ...[
    'npm',
    'yarn',
    'pnpm',
    'bun',
    'pip',
    'pip3',
    'uv',
    'poetry',
    'pdm',
    'pipenv',
    'conda',
    'hatch',
  ],
  ...[
    'python',
    'python3',
    'npx',
    'bunx',
    'cargo',
    'go',
    'make',
    'mvn',
    './mvnw',
    'gradle',
    './gradlew',
  ],
]);
/** What installers are told. Linear: alternatives of fixed words. */
const INSTALLATION =
  /^(?:ci|i|install|add|sync|restore|lock|fetch|download|mod|venv|config|-m (?:pip|venv|ensurepip)|playwright install|tool install|self|pip install|env|--version)\b/u;
/** Tools that look at code and never run it. Linear: alternatives of fixed words. */
const LOOKING =
  /(?:^|[\s:/-])(?:lint|ruff|mypy|black|flake8|isort|pylint|eslint|prettier|tsc|type-?check|types|format|fmt|check-types|biome)(?:[\s:]|$)/u;
const RUNNING = /\b(?:test|start|deploy|eval|e2e|run_)\w*/u;

function isPreparation({ name, operands, words }: ReadCommand): boolean {
  if (PREPARING.has(name)) return true;
  const line = words.map(bare).join(' ');
  if (LOOKING.test(line) && !RUNNING.test(line)) return true;
  if (INSTALLERS.has(name)) return operands.length === 0 || INSTALLATION.test(operands.join(' '));
  return false;
}

function isTool(uses: string): boolean {
  return TOOL_OWNERS.has(uses.split('/')[0] ?? '') || TOOL_ACTION.test(uses);
}

/**
 * Whether a step has a use for a key that the job or the workflow hands to all steps. An action that is not
 * known to bring tools may read it, and so may a program.
 */
export function mayNeedKey({ step, script, with: inputs }: KeyStep): boolean {
  const commands = script.flatMap((pipeline) => pipeline.commands);
  if (inputs.length > 0 || commands.some(({ mentions }) => mentions.length > 0)) return true;
  if (step.uses !== undefined) return !isTool(step.uses.text);
  return commands.some((command) => !isPreparation(command));
}
