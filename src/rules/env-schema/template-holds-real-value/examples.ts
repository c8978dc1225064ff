import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  flagged: [
    {
      name: 'a key of Mistral',
      files: {
        '.env.example': 'PORT=3000\nMISTRAL_API_KEY={{key}}\n',
      },
      findings: ['.env.example:2'],
    },
    {
      name: 'in quotes and with a comment',
      files: {
        '.env.sample': 'MISTRAL_API_KEY="{{key}}" # mine\n',
      },
      findings: ['.env.sample:1'],
    },
    {
      name: 'in a line that is commented out',
      files: {
        '.env.template': '# MISTRAL_API_KEY={{key}}\n',
      },
      findings: ['.env.template:1'],
    },
    {
      name: 'a key of another maker by its beginning',
      files: {
        '.env.example': 'MISTRAL_API_KEY=\nOPENAI_API_KEY=sk-proj-{{key2}}\n',
      },
      findings: ['.env.example:2'],
    },
    {
      name: 'the template of a Worker',
      files: {
        '.dev.vars.example': 'MISTRAL_API_KEY={{key3}}\n',
      },
      findings: ['.dev.vars.example:1'],
    },
  ],
  clean: [
    {
      name: 'placeholders in several languages',
      files: {
        '.env.example':
          'MISTRAL_API_KEY_0=your_mistral_api_key_here\nMISTRAL_API_KEY_1=<your-key>\nMISTRAL_API_KEY_2=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nMISTRAL_API_KEY_3=votre_cle_api_mistral\nMISTRAL_API_KEY_4=changeme\nMISTRAL_API_KEY_5=sk-...\nMISTRAL_API_KEY_6=${MISTRAL_API_KEY}\nMISTRAL_API_KEY_7=op://vault/mistral/key\nMISTRAL_API_KEY_8=\n',
      },
      findings: [],
    },
    {
      name: 'ids and addresses',
      files: {
        '.env.example':
          'MISTRAL_AGENT_ID=ag_01985b2c7d3e4f5a\nMISTRAL_VOICE_ID=Xb7hH8MSUJpSbSDYk0k2\nDATABASE_URL=postgres://postgres:postgres@localhost:5432/app\nTRACE_ID=4bf92f3577b34da6a3ce929d0e0e4736\n',
      },
      findings: [],
    },
    {
      name: 'secrets that whoever deploys makes up',
      files: {
        '.env.example':
          'MISTRAL_API_KEY=\nSALT=b5f2c9d0a1e84f37\nJWT_SECRET=please-make-a-long-one-1234\n',
      },
      findings: [],
    },
    {
      name: 'a real file, which other rules judge',
      files: {
        '.env': 'MISTRAL_API_KEY={{key}}\n',
      },
      findings: [],
    },
  ],
};
