import { leaks } from './group.js';

export const groovy = leaks('groovy', [
  [
    'ext',
    'build.gradle',
    `
ext {
    springVersion = '6.1'
    mistralApiKey = '{{key}}'
}
`,
  ],
  [
    'build config field',
    'app/build.gradle',
    `
buildTypes {
    debug {
        buildConfigField 'String', 'MISTRAL_KEY', '"{{key}}"'
    }
}
`,
  ],
  [
    'gradle.properties',
    'gradle.properties',
    `
org.gradle.jvmargs=-Xmx2g
mistralKey={{key}}
`,
  ],
]);
