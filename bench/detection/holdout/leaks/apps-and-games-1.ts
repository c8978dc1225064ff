import { leaks } from '../../leaks/group.js';

export const appsAndGames1 = leaks('holdout/apps-and-games', [
  [
    'Android local properties',
    'local.properties',
    `
sdk.dir=/home/ana/Android/Sdk
mistral.key={{key}}
`,
  ],
  [
    'BuildConfig field',
    'app/build.gradle.kts',
    `
android {
    namespace = "org.example.recipes"
    defaultConfig {
        minSdk = 26
        buildConfigField("String", "MISTRAL_KEY", "\\"{{key}}\\"")
    }
}
`,
  ],
  [
    'Android string resource',
    'app/src/main/res/values/secrets.xml',
    `
<?xml version="1.0" encoding="utf-8"?>
<resources>
    <string name="app_name">Recipes</string>
    <string name="mistral_api_key" translatable="false">{{key}}</string>
</resources>
`,
  ],
  [
    'Xcode configuration',
    'Config/Debug.xcconfig',
    `
#include "Shared.xcconfig"
API_HOST = api.mistral.ai
MISTRAL_API_KEY = {{key}}
`,
  ],
  [
    'Xcode scheme',
    'App.xcodeproj/xcshareddata/xcschemes/App.xcscheme',
    `
<LaunchAction buildConfiguration = "Debug">
   <EnvironmentVariables>
      <EnvironmentVariable
         key = "MISTRAL_API_KEY"
         value = "{{key}}"
         isEnabled = "YES">
      </EnvironmentVariable>
   </EnvironmentVariables>
</LaunchAction>
`,
  ],
  [
    'property list array of pairs',
    'App/Info.plist',
    `
<dict>
	<key>CFBundleName</key>
	<string>Dictaphone</string>
	<key>VoxtralKey</key>
	<string>{{key}}</string>
</dict>
`,
  ],
  [
    'Flutter default of a define',
    'lib/config.dart',
    `
class Config {
  static const model = 'mistral-small-latest';
  static const key = String.fromEnvironment('MISTRAL_KEY', defaultValue: '{{key}}');
}
`,
  ],
  [
    'Flutter define in a script',
    'scripts/run.sh',
    `
#!/bin/sh
flutter run -d chrome \\
  --dart-define=FLAVOR=dev \\
  --dart-define=MISTRAL_KEY={{key}}
`,
  ],
]);
