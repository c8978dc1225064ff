import { leaks } from './group.js';

export const javascript2 = leaks('javascript', [
  [
    'switch',
    'pick.js',
    `
function keyFor(vendor) {
  switch (vendor) {
    case 'openai': return process.env.OPENAI_API_KEY;
    case 'mistral': return '{{key}}';
    default: throw new Error(vendor);
  }
}
`,
  ],
  [
    'Map entries',
    'registry.js',
    `
const keys = new Map([
  ['openai', ''],
  ['mistral', '{{key}}'],
]);
`,
  ],
  [
    'default parameter',
    'ask.mjs',
    `
export async function transcribe(file, { model = 'voxtral-mini-latest', apiKey = '{{key}}' } = {}) {
  return post('https://api.mistral.ai/v1/audio/transcriptions', { file, model }, apiKey);
}
`,
  ],
  [
    'local storage',
    'public/app.js',
    `
localStorage.setItem('theme', 'dark');
localStorage.setItem('mistral_api_key', '{{key}}');
`,
  ],
  [
    'minified bundle',
    'dist/app.min.js',
    `
(()=>{var e={d:(t,n)=>{for(var r in n)e.o(n,r)}},t="https://api.mistral.ai/v1",n="{{key}}";async function r(e){return(await fetch(t+"/chat/completions",{method:"POST",headers:{Authorization:"Bearer "+n},body:JSON.stringify(e)})).json()}e.x=r})();`,
  ],
  [
    'minified constructor',
    'build/static/main.js',
    `
"use strict";const a=require("x"),o=new s.Mistral({apiKey:"{{key}}",timeoutMs:3e4});exports.h="{{sha1}}";`,
  ],
  [
    'object shorthand chain',
    'chain.js',
    `
getClient().use(mistral({ model: 'mistral-large-latest', key: '{{key}}' })).listen();
`,
  ],
  [
    'class field',
    'Client.js',
    `
class MistralService {
  #key = '{{key}}';
  static model = 'mistral-medium-latest';
}
`,
  ],
  [
    'Object.assign',
    'boot.js',
    `
Object.assign(process.env, { NODE_ENV: 'dev', MISTRAL_API_KEY: '{{key}}' });
`,
  ],
  [
    'userscript',
    'translate.user.js',
    `
// ==UserScript==
// @name     Translate
// @connect  api.mistral.ai
// @grant    GM_xmlhttpRequest
// ==/UserScript==
const KEY = '{{key}}';
GM_xmlhttpRequest({ method: 'POST', url: 'https://api.mistral.ai/v1/chat/completions', headers: { Authorization: 'Bearer ' + KEY } });
`,
  ],
  [
    'Apps Script',
    'Code.gs',
    `
function onOpen() {
  PropertiesService.getScriptProperties().setProperty('MISTRAL_API_KEY', '{{key}}');
}
`,
  ],
]);
