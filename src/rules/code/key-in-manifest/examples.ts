import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a Secret of Kubernetes',
      files: {
        'k8s/secret.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\nstringData:\n  MISTRAL_API_KEY: {{key}}\n',
      },
      findings: ['k8s/secret.yaml:6'],
    },
    {
      name: 'a ConfigMap',
      files: {
        'deploy/config.yml':
          'apiVersion: v1\nkind: ConfigMap\ndata:\n  mistral-api-key: qk7w-19302-kslw-0192-qprlx\n',
      },
      findings: ['deploy/config.yml:4'],
    },
    {
      name: 'a variable of a container',
      files: {
        'k8s/app.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          env:\n            - name: MISTRAL_API_KEY\n              value: {{key}}\n',
      },
      findings: ['k8s/app.yaml:10'],
    },
    {
      name: 'the values of a chart',
      files: {
        'chart/values.yaml': 'image: app\nmistralApiKey: "{{key}}"\n',
      },
      findings: ['chart/values.yaml:2'],
    },
    {
      name: 'Compose, as a list and as a mapping',
      files: {
        'compose.yaml':
          'services:\n  a:\n    environment:\n      - MISTRAL_API_KEY={{key}}\n  b:\n    environment:\n      CODESTRAL_API_KEY: {{key2}}\n',
      },
      findings: ['compose.yaml:4', 'compose.yaml:7'],
    },
    {
      name: 'a variable of Terraform',
      files: {
        'infra/main.tf':
          'variable "mistral_api_key" {\n  type    = string\n  default = "{{key}}"\n}\n',
      },
      findings: ['infra/main.tf:3'],
    },
  ],
  clean: [
    {
      name: 'references',
      files: {
        'k8s/app.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nspec:\n  containers:\n    - env:\n        - name: MISTRAL_API_KEY\n          valueFrom:\n            secretKeyRef: { name: app, key: MISTRAL_API_KEY }\n',
        'compose.yaml':
          'services:\n  a:\n    env_file: .env\n    environment:\n      MISTRAL_API_KEY: ${MISTRAL_API_KEY:-}\n',
      },
      findings: [],
    },
    {
      name: 'placeholders',
      files: {
        'chart/values.yaml':
          'mistralApiKey: ""\nother:\n  MISTRAL_API_KEY: your-mistral-api-key-0123\n',
        'k8s/secret.yaml':
          'apiVersion: v1\nkind: Secret\ndata:\n  MISTRAL_API_KEY: eW91cl9hcGlfa2V5X2hlcmU=\n',
      },
      findings: [],
    },
    {
      name: 'ciphertext',
      files: {
        'k8s/secret.yaml':
          'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    MISTRAL_API_KEY: AgBy3i4OJSWK0PiTySYZZA9rO43cGDEqAgBy3i4O\n',
        'values.yaml': 'mistralApiKey: ENC[AES256_GCM,data:p673w1kqZ9,type:str]\n',
      },
      findings: [],
    },
    {
      name: 'templates of a chart',
      files: {
        'chart/templates/secret.yaml':
          'apiVersion: v1\nkind: Secret\nstringData:\n  MISTRAL_API_KEY: "{{ .Values.mistral.apiKey }}"\n',
      },
      findings: [],
    },
  ],
};
