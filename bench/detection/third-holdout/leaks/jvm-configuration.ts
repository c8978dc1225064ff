import { texts } from '../../second-holdout/texts.js';

export const jvmConfiguration = texts('third-holdout/jvm-configuration', [
  [
    'spring properties',
    'src/main/resources/application.properties',
    `
spring.application.name=faq
spring.ai.mistralai.api-key={{key}}
spring.ai.mistralai.chat.options.model=mistral-small
server.port=8081
`,
  ],
  [
    'spring yaml default',
    'src/main/resources/application-dev.yml',
    `
spring:
  datasource:
    url: jdbc:h2:mem:db
  ai:
    mistralai:
      api-key: \${MISTRAL_AI_API_KEY:{{key}}}
      chat:
        options:
          temperature: 0.7
`,
  ],
  [
    'quarkus profile',
    'src/main/resources/application.properties',
    `
quarkus.http.port=8080
%dev.quarkus.langchain4j.mistralai.api-key={{key}}
%prod.quarkus.langchain4j.mistralai.api-key=\${MISTRAL_KEY}
`,
  ],
  [
    'micronaut toml',
    'application.toml',
    `
[micronaut.application]
name = "bot"

[langchain4j.mistral-ai]
api-key = "{{key}}"
`,
  ],
  [
    'hocon',
    'src/main/resources/reference.conf',
    `
assistant {
  provider = mistral
  providers.mistral {
    timeout = 30s
    key = "{{key}}"
  }
}
`,
  ],
  [
    'gradle properties',
    'gradle.properties',
    `
org.gradle.jvmargs=-Xmx2g
android.useAndroidX=true
MISTRAL_API_KEY={{key}}
`,
  ],
  [
    'sbt',
    'build.sbt',
    `
ThisBuild / scalaVersion := "3.4.2"

lazy val root = (project in file(".")).settings(
  run / fork := true,
  run / envVars := Map("MISTRAL_API_KEY" -> "{{key}}")
)
`,
  ],
  [
    'maven surefire',
    'pom.xml',
    `
<project>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-surefire-plugin</artifactId>
        <configuration>
          <environmentVariables>
            <MISTRAL_AI_API_KEY>{{key}}</MISTRAL_AI_API_KEY>
          </environmentVariables>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
`,
  ],
  [
    'spring bean xml',
    'beans.xml',
    `
<beans xmlns="http://www.springframework.org/schema/beans">
  <bean id="mistralClient" class="org.acme.llm.MistralClient">
    <constructor-arg value="https://api.mistral.ai"/>
    <constructor-arg value="{{key}}"/>
  </bean>
</beans>
`,
  ],
]);
