import { clean } from './group.js';

/** Tokens of package registries. */
export const registryToken = clean('registry-token', [
  [
    'npm',
    'ci/.npmrc',
    `
@acme:registry=https://npm.example.org/
//npm.example.org/:_authToken={{other}}
# holds @acme/mistral-client
`,
  ],
  [
    'pip',
    'pip.conf',
    `
[global]
extra-index-url = https://mistral-ci:{{other}}@packages.example.org/simple
`,
  ],
  [
    'Cargo',
    '.cargo/credentials.toml',
    `
[registries.acme]
token = "{{other}}"
# crates: acme-mistral, acme-embed
`,
  ],
  [
    'Maven',
    'settings.xml',
    `
<settings>
  <servers><server><id>acme-mistral</id><username>ci</username><password>{{other}}</password></server></servers>
</settings>
`,
  ],
  [
    'NuGet',
    'nuget.config',
    `
<packageSourceCredentials>
  <Acme.Mistral><add key="ClearTextPassword" value="{{other}}" /></Acme.Mistral>
</packageSourceCredentials>
`,
  ],
]);
