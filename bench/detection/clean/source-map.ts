import { clean } from './group.js';

/** Source maps. */
export const sourceMap = clean('source-map', [
  [
    'mappings',
    'dist/mistral.js.map',
    `
{"version":3,"file":"mistral.js","sources":["../src/mistral.ts"],"names":["Mistral","apiKey"],"mappings":"AAAA,OAAO,EAAE,OAAO,EAAE,MAAM,uBAAuB;AACvDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,CAAC"}
`,
  ],
  [
    'debug id',
    'dist/chat.js.map',
    `
{"version":3,"debugId":"{{uuid}}","sources":["webpack://mistral-chat/./src/chat.ts?{{hex4}}"],"x_build":"{{hex32}}","mappings":";;AAAA"}
`,
  ],
  [
    'reference at the end',
    'dist/chat.js',
    `
export const model="mistral-small-latest";
//# sourceMappingURL=data:application/json;base64,{{base64blob:210}}
`,
  ],
]);
