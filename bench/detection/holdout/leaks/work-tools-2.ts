import { leaks } from '../../leaks/group.js';

export const workTools2 = leaks('holdout/work-tools', [
  [
    'VS Code input default',
    '.vscode/tasks.json',
    `
{
  "version": "2.0.0",
  "tasks": [{ "label": "ocr", "type": "shell", "command": "ocr --key \${input:mistralKey}" }],
  "inputs": [
    {
      "id": "mistralKey",
      "type": "promptString",
      "description": "Key of La Plateforme",
      "default": "{{key}}"
    }
  ]
}
`,
  ],
  [
    'JetBrains HTTP client environment',
    'http-client.private.env.json',
    `
{
  "dev": {
    "host": "https://api.mistral.ai",
    "token": "{{key}}"
  },
  "prod": {
    "host": "https://api.mistral.ai",
    "token": ""
  }
}
`,
  ],
  [
    'JetBrains workspace',
    '.idea/workspace.xml',
    `
<component name="RunManager" selected="Python.main">
  <configuration name="main" type="PythonConfigurationType">
    <envs>
      <env name="PYTHONUNBUFFERED" value="1" />
      <env name="MISTRAL_API_KEY" value="{{key}}" />
    </envs>
  </configuration>
</component>
`,
  ],
  [
    'npm script',
    'package.json',
    `
{
  "name": "translator",
  "scripts": {
    "build": "tsc",
    "smoke": "cross-env MISTRAL_API_KEY={{key}} node dist/smoke.js",
    "test": "vitest"
  }
}
`,
  ],
  [
    'Gradle properties',
    'gradle.properties',
    `
org.gradle.jvmargs=-Xmx2g
android.useAndroidX=true
mistralApiKey={{key}}
`,
  ],
  [
    'Maven profile',
    '.m2/settings.xml',
    `
<settings>
  <profiles>
    <profile>
      <id>llm</id>
      <properties>
        <spring.ai.mistralai.api-key>{{key}}</spring.ai.mistralai.api-key>
      </properties>
    </profile>
  </profiles>
</settings>
`,
  ],
  [
    'sbt fork option',
    'build.sbt',
    `
ThisBuild / scalaVersion := "3.4.2"

lazy val root = (project in file("."))
  .settings(
    Test / fork := true,
    Test / javaOptions += "-Dmistral.api.key={{key}}",
  )
`,
  ],
]);
