import { texts } from '../../second-holdout/texts.js';

export const mobileApps = texts('third-holdout/mobile-apps', [
  [
    'local properties',
    'local.properties',
    `
sdk.dir=/Users/lea/Library/Android/sdk
mistral.apiKey={{key}}
`,
  ],
  [
    'build config field',
    'app/build.gradle.kts',
    `
android {
    namespace = "org.acme.chat"
    defaultConfig {
        minSdk = 26
        buildConfigField("String", "MISTRAL_API_KEY", "\\"{{key}}\\"")
    }
}
`,
  ],
  [
    'gradle groovy',
    'app/build.gradle',
    `
android {
    buildTypes {
        debug {
            buildConfigField 'String', 'MISTRAL_KEY', '"{{key}}"'
        }
    }
}
`,
  ],
  [
    'strings xml',
    'app/src/main/res/values/strings.xml',
    `
<resources>
    <string name="app_name">Poche</string>
    <string name="mistral_api_key" translatable="false">{{key}}</string>
</resources>
`,
  ],
  [
    'swift enum',
    'Sources/Secrets.swift',
    `
import Foundation

enum Secrets {
    static let mistral = "{{key}}"
    static let openAI = ProcessInfo.processInfo.environment["OPENAI_API_KEY"] ?? ""
}
`,
  ],
  [
    'swift request',
    'ChatService.swift',
    `
final class ChatService {
    private let apiKey: String = "{{key}}"

    func request() -> URLRequest {
        var r = URLRequest(url: URL(string: "https://api.mistral.ai/v1/chat/completions")!)
        r.setValue("Bearer \\(apiKey)", forHTTPHeaderField: "Authorization")
        return r
    }
}
`,
  ],
  [
    'info plist',
    'Info.plist',
    `
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
	<key>CFBundleName</key>
	<string>Chat</string>
	<key>MistralAPIKey</key>
	<string>{{key}}</string>
</dict>
</plist>
`,
  ],
  [
    'xcconfig',
    'Config/Debug.xcconfig',
    `
PRODUCT_NAME = Chat
MISTRAL_API_KEY = {{key}}
`,
  ],
  [
    'xcscheme',
    'Chat.xcscheme',
    `
<Scheme LastUpgradeVersion = "1540">
   <LaunchAction>
      <EnvironmentVariables>
         <EnvironmentVariable
            key = "MISTRAL_API_KEY"
            value = "{{key}}"
            isEnabled = "YES">
         </EnvironmentVariable>
      </EnvironmentVariables>
   </LaunchAction>
</Scheme>
`,
  ],
  [
    'dart',
    'lib/services/mistral_service.dart',
    `
import 'package:mistralai_dart/mistralai_dart.dart';

class MistralService {
  final client = MistralAIClient(apiKey: '{{key}}');
}
`,
  ],
  [
    'flutter define',
    '.vscode/launch.json',
    `
{
  "configurations": [
    {
      "name": "app",
      "type": "dart",
      "args": ["--dart-define", "MISTRAL_API_KEY={{key}}"]
    }
  ]
}
`,
  ],
  [
    'objective c',
    'Constants.m',
    `
#import "Constants.h"

NSString *const kMistralAPIKey = @"{{key}}";
NSInteger const kMaxTokens = 256;
`,
  ],
  [
    'smali',
    'smali/com/acme/Api.smali',
    `
.method private ask()V
    const-string v0, "https://api.mistral.ai/v1/chat/completions"
    const-string v1, "Bearer {{key}}"
    invoke-virtual {p0, v0, v1}, Lcom/acme/Api;->post(Ljava/lang/String;Ljava/lang/String;)V
.end method
`,
  ],
  [
    'eas',
    'eas.json',
    `
{
  "build": {
    "preview": { "distribution": "internal", "env": { "EXPO_PUBLIC_MISTRAL_API_KEY": "{{key}}" } }
  }
}
`,
  ],
]);
