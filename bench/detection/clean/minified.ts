import { clean } from './group.js';

/** Minified code. */
export const minified = clean('minified', [
  [
    'bundle with hashes',
    'dist/assets/index-DkQ2x.js',
    `
var e="{{hex32}}",t={mistral:{name:"Mistral",url:"https://api.mistral.ai/v1",key:""}};function n(r){return fetch(t.mistral.url,{headers:{Authorization:"Bearer "+r}})}export{n as ask,e as build};
`,
  ],
  [
    'chunk map',
    'static/runtime.js',
    `
(()=>{var e={"mistral-settings":"{{hex20}}","provider-mistral":"{{hex32}}"};a.u=r=>"static/"+r+"."+e[r]+".js"})();
`,
  ],
  [
    'packed constant tables',
    'vendor/cipher.min.js',
    `
/* used to hash prompts for the mistral cache */!function(r){var t="{{other}}{{other2}}";r.alphabet=t}(this);
`,
  ],
  [
    'inlined wasm',
    'dist/tokenizer.js',
    `
// tokenizer of mistral
export const wasm = Uint8Array.from(atob("AGFzbQEAAAAB{{base64blob:240}}"), (c) => c.charCodeAt(0));
`,
  ],
]);
