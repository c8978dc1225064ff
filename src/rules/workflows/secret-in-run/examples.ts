import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'into a file for a deployment: a warning',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: echo "MISTRAL_API_KEY=${{ secrets.MISTRAL_API_KEY }}" > .dev.vars\n      - run: npx wrangler deploy\n',
      },
      findings: ['.github/workflows/ci.yml:7'],
    },
    {
      name: 'into the environment of later steps',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo "start"\n          echo "MISTRAL_API_KEY=${{ secrets.MISTRAL_API_KEY }}" >> $GITHUB_ENV\n',
      },
      findings: ['.github/workflows/ci.yml:8'],
    },
    {
      name: 'as an argument',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Ask\n        run: |\n          curl https://api.mistral.ai/v1/models \\\n            -H "Authorization: Bearer ${{ secrets.MISTRAL_API_KEY }}"\n',
      },
      findings: ['.github/workflows/ci.yml:9'],
    },
    {
      name: 'as a variable of the shell',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          export MISTRAL_API_KEY=${{ secrets.MISTRAL_API_KEY }}\n          npm test\n',
      },
      findings: ['.github/workflows/ci.yml:7'],
    },
    {
      name: 'in a group of commands',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          {\n            echo "OTHER=1"\n            echo "MISTRAL_API_KEY=${{ secrets.MISTRAL_API_KEY }}"\n          } >> "$GITHUB_ENV"\n',
      },
      findings: ['.github/workflows/ci.yml:9'],
    },
    {
      name: 'by the input of an action of the repository',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - uses: ./.github/actions/ask\n        with:\n          token: ${{ secrets.MISTRAL_API_KEY }}\n',
        '.github/actions/ask/action.yml':
          'name: ask\ninputs:\n  token:\n    required: true\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: node ask.js --key ${{ inputs.token }}\n',
      },
      findings: ['.github/actions/ask/action.yml:9'],
    },
    {
      name: 'the whole environment in a script',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    env:\n      MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n    steps:\n      - uses: actions/github-script@v7\n        with:\n          script: |\n            const env = ${{ toJSON(env) }}\n',
      },
      findings: ['.github/workflows/ci.yml:11'],
    },
    {
      name: 'a secret whose name says nothing, by what it is given to',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n        env:\n          MISTRAL_API_KEY: ${{ secrets.LLM_KEY }}\n      - run: python ask.py ${{ secrets.LLM_KEY }}\n',
      },
      findings: ['.github/workflows/ci.yml:9'],
    },
  ],
  clean: [
    {
      name: 'as a variable of the step',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: curl -H "Authorization: Bearer $MISTRAL_API_KEY" https://api.mistral.ai/v1/models\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: [],
    },
    {
      name: 'only whether there is one',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo "has key: ${{ secrets.MISTRAL_API_KEY != \'\' }}"\n          if [ -z "${{ secrets.MISTRAL_API_KEY }}" ]; then exit 0; fi\n',
      },
      findings: [],
    },
    {
      name: 'a comment in a script',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          # needs ${{ secrets.MISTRAL_API_KEY }}\n          npm test\n',
      },
      findings: [],
    },
    {
      name: 'other secrets and other settings',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo "${{ secrets.OPENAI_API_KEY }}" > .env\n          echo "${{ vars.MISTRAL_MODEL }}" >> .env\n          ssh-add - <<< "${{ secrets.MISTRAL_SSH_KEY }}"\n',
      },
      findings: [],
    },
    {
      name: 'YAML that cannot be read',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    steps:\n      - run: echo "${{ secrets.MISTRAL_API_KEY }}" > .env\n     bad: [\n',
      },
      findings: [],
    },
  ],
};
