import { leaks } from './group.js';

export const mobileLanguages = [
  ...leaks('dart', [
    [
      'const',
      'lib/secrets.dart',
      `
const mistralApiKey = '{{key}}';
`,
    ],
    [
      'client',
      'lib/main.dart',
      `
final client = MistralAIClient(
  apiKey: '{{key}}',
);
`,
    ],
    [
      'fromEnvironment default',
      'lib/env.dart',
      `
static const key = String.fromEnvironment('MISTRAL_API_KEY', defaultValue: '{{key}}');
`,
    ],
    [
      'headers map',
      'lib/api.dart',
      `
final res = await http.post(
  Uri.https('api.mistral.ai', '/v1/chat/completions'),
  headers: {HttpHeaders.authorizationHeader: 'Bearer {{key}}'},
);
`,
    ],
  ]),
  ...leaks('swift', [
    [
      'static let',
      'Sources/Secrets.swift',
      `
enum Secrets {
    static let mistralAPIKey = "{{key}}"
}
`,
    ],
    [
      'setValue',
      'Sources/Ask.swift',
      `
var request = URLRequest(url: URL(string: "https://api.mistral.ai/v1/chat/completions")!)
request.httpMethod = "POST"
request.setValue("Bearer {{key}}", forHTTPHeaderField: "Authorization")
`,
    ],
    [
      'argument label',
      'App/ContentView.swift',
      `
@StateObject private var chat = ChatModel(provider: .mistral, apiKey: "{{key}}")
`,
    ],
  ]),
  ...leaks('apple', [
    [
      'plist',
      'Info.plist',
      `
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
	<key>CFBundleIdentifier</key>
	<string>org.acme.ask</string>
	<key>MistralAPIKey</key>
	<string>{{key}}</string>
</dict>
</plist>
`,
    ],
    [
      'xcconfig',
      'Config/Secrets.xcconfig',
      `
BUNDLE_ID = org.acme.ask
MISTRAL_API_KEY = {{key}}
`,
    ],
    [
      'Objective-C',
      'Ask.m',
      `
static NSString *const kMistralAPIKey = @"{{key}}";
`,
    ],
    [
      'Objective-C header field',
      'Client.m',
      `
NSMutableURLRequest *r = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.mistral.ai/v1/models"]];
[r setValue:@"Bearer {{key}}" forHTTPHeaderField:@"Authorization"];
`,
    ],
    [
      'xcscheme',
      'Ask.xcodeproj/xcshareddata/xcschemes/Ask.xcscheme',
      `
<EnvironmentVariables>
   <EnvironmentVariable
      key = "MISTRAL_API_KEY"
      value = "{{key}}"
      isEnabled = "YES">
   </EnvironmentVariable>
</EnvironmentVariables>
`,
    ],
    [
      'AppleScript',
      'ask.applescript',
      `
set mistralKey to "{{key}}"
do shell script "curl -s https://api.mistral.ai/v1/models -H 'Authorization: Bearer " & mistralKey & "'"
`,
    ],
  ]),
];
