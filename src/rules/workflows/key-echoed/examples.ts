import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'printed',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo "key: $MISTRAL_API_KEY"\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: ['.github/workflows/ci.yml:7'],
    },
    {
      name: 'encoded, which is not masked',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo -n "$MISTRAL_API_KEY" | base64\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: ['.github/workflows/ci.yml:7'],
    },
    {
      name: 'its first characters',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo "starts with ${MISTRAL_API_KEY:0:4}"\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: ['.github/workflows/ci.yml:7'],
    },
    {
      name: 'the whole environment',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    env:\n      MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n    steps:\n      - run: env | sort\n',
      },
      findings: ['.github/workflows/ci.yml:8'],
    },
    {
      name: 'every command as it runs',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          set -euxo pipefail\n          curl -H "Authorization: Bearer $MISTRAL_API_KEY" https://api.mistral.ai/v1/models\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: ['.github/workflows/ci.yml:8'],
    },
    {
      name: 'the file that it was written to',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo "MISTRAL_API_KEY=$MISTRAL_API_KEY" > .env\n          cat .env\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: ['.github/workflows/ci.yml:8'],
    },
    {
      name: 'written into the command',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: ['.github/workflows/ci.yml:6'],
    },
    {
      name: 'by a program in the script',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          node -e "console.log(process.env.MISTRAL_API_KEY)"\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: ['.github/workflows/ci.yml:7'],
    },
  ],
  clean: [
    {
      name: 'whether there is one',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          [ -z "$MISTRAL_API_KEY" ] && exit 0\n          echo "${MISTRAL_API_KEY:+set}"\n          echo "length ${#MISTRAL_API_KEY}"\n          env | grep -q MISTRAL || exit 1\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: [],
    },
    {
      name: 'a mask',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo "::add-mask::$MISTRAL_API_KEY"\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: [],
    },
    {
      name: 'handed on, not printed',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo "$MISTRAL_API_KEY" | gh secret set MISTRAL_API_KEY\n          echo "$MISTRAL_API_KEY" | npx wrangler secret put MISTRAL_API_KEY\n          KEY64=$(echo -n "$MISTRAL_API_KEY" | base64)\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: [],
    },
    {
      name: 'into a file',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo "MISTRAL_API_KEY=$MISTRAL_API_KEY" >> .env\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: [],
    },
    {
      name: 'the name in single quotes',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo \'set $MISTRAL_API_KEY first\'\n          echo "\\$MISTRAL_API_KEY is needed"\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: [],
    },
    {
      name: 'what has no key',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: env | sort\n      - run: npm test\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: [],
    },
    {
      name: 'a trace that ends before',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          set -x\n          npm ci\n          set +x\n          curl -H "Authorization: Bearer $MISTRAL_API_KEY" https://api.mistral.ai/v1/models\n        env:\n          MISTRAL_API_KEY: ${{ secrets.MISTRAL_API_KEY }}\n',
      },
      findings: [],
    },
  ],
};
