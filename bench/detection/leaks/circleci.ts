import { leaks } from './group.js';

export const circleci = leaks('circleci', [
  [
    'environment',
    '.circleci/config.yml',
    `
version: 2.1
jobs:
  build:
    docker:
      - image: cimg/python:3.12
        environment:
          MISTRAL_API_KEY: {{key}}
    steps: [checkout, run: pytest]
`,
  ],
  [
    'step environment',
    '.circleci/continue.yml',
    `
      - run:
          name: Evaluate
          command: python -m evals
          environment:
            MISTRAL_KEY: "{{key}}"
`,
  ],
]);
