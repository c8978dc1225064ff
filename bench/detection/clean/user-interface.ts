import { clean } from './group.js';

/** User interfaces. */
export const userInterface = clean('user-interface', [
  [
    'React keys',
    'src/List.tsx',
    `
export const Models = () => (
  <ul>
    <li key="{{hex32}}">mistral-large-latest</li>
    <li key="{{other}}">codestral-latest</li>
  </ul>
);
`,
  ],
  [
    'translations',
    'locales/de.json',
    `
{
  "settings.mistral.apiKey": "API-Schlüssel",
  "settings.mistral.apiKey.help": "Den Schlüssel gibt es in der Konsole.",
  "_hash": "{{hex32}}"
}
`,
  ],
  [
    'form',
    'src/Settings.vue',
    `
<template>
  <label for="k{{hex32}}">Mistral API key</label>
  <input id="k{{hex32}}" v-model="mistralApiKey" type="password" placeholder="32 characters" />
</template>
`,
  ],
  [
    'SVG ids',
    'public/mistral.svg',
    `
<svg xmlns="http://www.w3.org/2000/svg"><defs><linearGradient id="a{{hex31}}"/></defs>
<title>Mistral</title><path id="{{other}}" d="M0 0h12v12z"/></svg>
`,
  ],
  [
    'Figma',
    'design/tokens.json',
    `
{ "file": "{{alnum:22}}", "component": { "key": "{{sha1}}", "name": "Provider/Mistral" }, "version": "{{hex32}}" }
`,
  ],
  [
    'WordPress',
    'wp-content/export.xml',
    `
<wp:postmeta><wp:meta_key>_elementor_id</wp:meta_key><wp:meta_value>{{hex32}}</wp:meta_value></wp:postmeta>
<title>Mistral AI for editors</title>
`,
  ],
]);
