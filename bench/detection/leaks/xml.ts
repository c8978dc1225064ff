import { leaks } from './group.js';

export const xml = leaks('xml', [
  [
    'attribute',
    'config.xml',
    `
<providers>
  <provider name="mistral" model="mistral-small-latest" apiKey="{{key}}"/>
</providers>
`,
  ],
  [
    'element',
    'settings.xml',
    `
<settings>
  <mistral>
    <model>mistral-large-latest</model>
    <api-key>{{key}}</api-key>
  </mistral>
</settings>
`,
  ],
  [
    'name and value attributes',
    'app.xml',
    `
<bean id="llm" class="org.acme.Llm">
  <property name="mistralApiKey" value="{{key}}"/>
</bean>
`,
  ],
  [
    'CDATA',
    'conf/llm.xml',
    `
<MistralToken><![CDATA[{{key}}]]></MistralToken>
`,
  ],
  [
    'Maven settings',
    'pom.xml',
    `
<properties>
  <java.version>21</java.version>
  <mistral.api.key>{{key}}</mistral.api.key>
</properties>
`,
  ],
  [
    'IntelliJ run configuration',
    '.idea/runConfigurations/app.xml',
    `
<component name="ProjectRunConfigurationManager">
  <configuration name="app" type="PythonConfigurationType">
    <envs>
      <env name="PYTHONUNBUFFERED" value="1" />
      <env name="MISTRAL_API_KEY" value="{{key}}" />
    </envs>
  </configuration>
</component>
`,
  ],
]);
