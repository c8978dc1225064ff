// The layering of the program as law. The table it puts into rules stands in CONTRIBUTING.md.

/** Modules of Node that touch the world, with and without `node:`. */
const WORLD =
  '^(?:node:)?(?:fs|fs/promises|child_process|worker_threads|http|https|net|tls|process|os)$';

/** The only places that may touch the world; everything else is handed what it needs. */
const EDGES = [
  '^src/action/',
  '^src/cli/',
  '^src/git/',
  '^src/github/',
  '^src/mistral/',
  '^src/config/load\\.ts$',
  '^src/sources/working-tree',
  '^src/history-worker\\.ts$',
];

/** What every folder may import of ours: the types of what is scanned and found. */
const FINDINGS = '^src/findings/';

/**
 * One row of the table: a folder and all that it may import of ours beside itself.
 */
function layer(name, { from, to, comment }) {
  return {
    name,
    severity: 'error',
    comment,
    from: { path: from },
    to: { path: '^src/', pathNot: [from, FINDINGS, ...to] },
  };
}

const layers = [
  layer('findings-know-nothing', {
    from: '^src/findings/',
    to: [],
    comment: 'Findings are what every other part talks about, so they know no other part.',
  }),
  layer('keys-stand-alone', {
    from: '^src/keys/',
    to: [],
    comment: 'The detector is pure: text in, matches out. It must be testable with a string alone.',
  }),
  layer('gitignore-stands-alone', {
    from: '^src/gitignore/',
    to: [],
    comment: "git's ignore semantics over texts; whoever reads the texts is of no concern here.",
  }),
  layer('syntax-stands-alone', {
    from: '^src/syntax/',
    to: [],
    comment: 'Parsed views of source files know nothing of what is looked for in them.',
  }),
  layer('env-schema-reads-syntax', {
    from: '^src/env-schema/',
    to: ['^src/syntax/'],
    comment: 'A schema is read out of a syntax tree; never the other way round.',
  }),
  layer('mistral-use-reads-code-and-environment', {
    from: '^src/mistral-use/',
    to: ['^src/syntax/', '^src/env-schema/'],
    comment: 'How the API is used follows from code, and from what the environment hands it.',
  }),
  layer('workflows-are-read-alone', {
    from: '^src/workflows/',
    to: ['^src/syntax/', '^src/env-schema/'],
    comment: 'Jobs, steps and what of the key reaches them, read from the text of workflows.',
  }),
  layer('ignore-files-join-patterns-and-places', {
    from: '^src/ignore-files/',
    to: ['^src/gitignore/', '^src/env-schema/', '^src/syntax/'],
    comment:
      'What keeps the files that a project expects out of git, images and packages: patterns against places.',
  }),
  layer('rules-see-detectors-only', {
    from: '^src/rules/[^/]+/',
    to: [
      '^src/rules/rule\\.ts$',
      '^src/keys/',
      '^src/gitignore/',
      '^src/ignore-files/',
      '^src/env-schema/',
      '^src/mistral-use/',
      '^src/workflows/',
      '^src/syntax/',
      '^src/rules/[^/]+/',
    ],
    comment: 'A rule judges what it is handed. It reaches no source, no git, no config, no report.',
  }),
  layer('rule-types-see-detector-types', {
    from: '^src/rules/[^/]+\\.ts$',
    to: ['^src/rules/', '^src/syntax/'],
    comment: 'What a rule is, and what becomes of its match, is said in terms of findings.',
  }),
  layer('sources-read-git', {
    from: '^src/sources/',
    to: ['^src/git/', '^src/gitignore/'],
    comment: 'Sources bring documents from git and the working tree and judge none of them.',
  }),
  layer('scan-joins-sources-and-rules', {
    from: '^src/(?:scan|practice)(?:\\.ts$|/)',
    to: [
      '^src/(?:scan|practice)(?:\\.ts$|/)',
      '^src/sources/',
      '^src/rules/[^/]+\\.ts$',
      '^src/syntax/',
    ],
    comment: 'The use case is handed its sources and rules; it picks none and does no IO.',
  }),
  layer('policy-judges-findings', {
    from: '^src/policy/',
    to: ['^src/config/config\\.ts$', '^src/rules/docs\\.ts$'],
    comment: 'Pass or fail follows from findings, coverage and config, and from nothing else.',
  }),
  layer('allowances-join-comments-and-findings', {
    from: '^src/allowances/',
    to: ['^src/policy/', '^src/config/config\\.ts$', '^src/sources/', '^src/git/'],
    comment:
      'Which comment stands over which finding is read from trees and history; the policy judges it.',
  }),
  layer('reporters-show-verdicts', {
    from: '^src/reporters/',
    to: ['^src/policy/', '^src/rules/(?:rule|docs)\\.ts$', '^src/version\\.ts$'],
    comment: 'A reporter turns a verdict into text. What it cannot see it cannot leak.',
  }),
  layer('git-stands-alone', {
    from: '^src/git/',
    to: [],
    comment: 'The git port is an edge: it reads objects and knows nothing of what they mean to us.',
  }),
  layer('history-worker-reads-packs', {
    from: '^src/history-worker\\.ts$',
    to: ['^src/git/', '^src/sources/', '^src/keys/'],
    comment:
      'The program of the threads joins packs and the quick test; whatever judges stays outside.',
  }),
  layer('mistral-stands-alone', {
    from: '^src/mistral/',
    to: [],
    comment:
      'The live test is an edge: it is handed keys and tells states. No repository steers it.',
  }),
  layer('config-stands-alone', {
    from: '^src/config/',
    to: [],
    comment: 'Config is data, parsed once. It is read by others and reads none of them.',
  }),
  layer('github-publishes-reports', {
    from: '^src/github/',
    to: ['^src/reporters/', '^src/policy/verdict\\.ts$'],
    comment: 'GitHub is an edge: it is handed text and puts it where people see it.',
  }),
  {
    name: 'cli-without-github',
    severity: 'error',
    comment: 'The command line works without GitHub, and one entry never needs the other.',
    from: { path: '^src/cli/' },
    to: { path: '^src/(?:action|github)/' },
  },
  {
    name: 'action-without-cli',
    severity: 'error',
    comment: 'The two entries share the core and nothing of each other.',
    from: { path: '^src/action/' },
    to: { path: '^src/cli/' },
  },
];

const edges = [
  {
    name: 'world-only-at-the-edges',
    severity: 'error',
    comment: 'Files, processes and the network are touched in few places; the rest stays pure.',
    from: { path: '^src/', pathNot: EDGES },
    to: { path: WORLD },
  },
  {
    name: 'actions-toolkit-only-in-its-homes',
    severity: 'error',
    comment: 'The toolkit prints and reads the environment on its own: only two folders know it.',
    from: { path: '^src/', pathNot: ['^src/action/', '^src/github/'] },
    to: {
      path: '(?:^|node_modules/)(?:@actions|@octokit)/',
      pathNot: '(?:^|node_modules/)@actions/(?:exec|io)(?:/|$)',
    },
  },
  {
    name: 'actions-exec-only-at-git',
    severity: 'error',
    comment: 'Only git is ever started as a process.',
    from: { path: '^src/', pathNot: ['^src/action/', '^src/github/', '^src/git/'] },
    to: { path: '(?:^|node_modules/)@actions/(?:exec|io)(?:/|$)' },
  },
];

const secrets = [
  {
    name: 'raw-secrets-only-for-the-live-test',
    severity: 'error',
    comment: 'A raw secret leaves its seal in one place: where it is sent to Mistral.',
    from: { path: '^src/', pathNot: ['^src/findings/secret\\.ts$', '^src/mistral/exchange\\.ts$'] },
    to: { path: '^src/findings/raw-secret\\.ts$' },
  },
];

const shape = [
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Two files that need each other are one thing, or one of them holds two.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'entries-are-imported-by-nobody',
    severity: 'error',
    comment: 'An entry runs when it is loaded.',
    from: {},
    to: { path: '^src/(?:(?:action|cli)/main|history-worker)\\.ts$' },
  },
  {
    name: 'rule-index-only-for-entries',
    severity: 'error',
    comment: 'Which rules there are is decided at the two entries; the rest is handed a list.',
    from: { path: '^src/', pathNot: ['^src/action/', '^src/cli/'] },
    to: { path: '^src/rules/index\\.ts$' },
  },
  {
    name: 'rules-do-not-know-each-other',
    severity: 'error',
    comment:
      'To change or drop one rule, one folder is touched. What two rules share is a detector.',
    from: { path: '^src/rules/([^/]+)/([^/]+)/' },
    to: { path: '^src/rules/[^/]+/[^/]+/', pathNot: '^src/rules/$1/$2/' },
  },
  {
    name: 'examples-stay-out-of-the-program',
    severity: 'error',
    comment: 'Examples are for tests and documents; a bundle must not carry them.',
    from: { path: '^src/' },
    to: { path: '^src/rules/.+/examples\\.ts$' },
  },
  {
    name: 'everything-resolves',
    severity: 'error',
    comment: 'An import that is not found is an import that none of these rules has judged.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-dev-dependency-in-the-program',
    severity: 'error',
    comment:
      'What is bundled is what package.json calls a dependency (types alone are not bundled).',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
];

export default {
  forbidden: [...layers, ...edges, ...secrets, ...shape],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
