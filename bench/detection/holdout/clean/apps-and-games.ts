import { clean } from '../../clean/group.js';

export const appsAndGames = clean('holdout/apps-and-games', [
  [
    'Android signing',
    'keystore.properties',
    `
# app: Mistral Keyboard
storeFile=release.jks
storePassword={{other}}
keyAlias=mistral
`,
  ],
  [
    'BuildConfig field from properties',
    'app/build.gradle.kts',
    `
android {
    namespace = "org.example.mistral"
    defaultConfig {
        buildConfigField("String", "MISTRAL_KEY", "\\"\${props["mistral.key"]}\\"")
        buildConfigField("String", "AMPLITUDE_KEY", "\\"{{hex32}}\\"")
        manifestPlaceholders["mapsKey"] = "{{other}}"
    }
}
`,
  ],
  [
    'Android strings of services',
    'app/src/main/res/values/secrets.xml',
    `
<resources>
    <string name="app_name">Le Chat Notes</string>
    <string name="facebook_client_token" translatable="false">{{hex32}}</string>
    <string name="mistral_api_key" translatable="false"></string>
</resources>
`,
  ],
  [
    'Xcode project ids',
    'App.xcodeproj/project.pbxproj',
    `
/* Begin PBXBuildFile section */
		{{HEX:24}} /* MistralClient.swift in Sources */ = {isa = PBXBuildFile; fileRef = {{HEX:24}} /* MistralClient.swift */; };
		{{HEX:32}} /* Voxtral.mlmodel */ = {isa = PBXFileReference; path = Voxtral.mlmodel; };
/* End PBXBuildFile section */
`,
  ],
  [
    'property list of analytics',
    'App/Info.plist',
    `
<dict>
	<key>MistralKey</key>
	<string>$(MISTRAL_API_KEY)</string>
	<key>MixpanelToken</key>
	<string>{{hex32}}</string>
	<key>AdjustAppSecret</key>
	<string>{{other}}</string>
</dict>
`,
  ],
  [
    'Flutter define from a file',
    'scripts/run.sh',
    `
#!/bin/sh
# keys.json holds MISTRAL_KEY
flutter run -d chrome \\
  --dart-define-from-file=keys.json \\
  --dart-define=RC_KEY={{other}}
`,
  ],
  [
    'Expo ids',
    'app.json',
    `
{
  "expo": {
    "name": "mistral-pocket",
    "extra": { "eas": { "projectId": "{{uuid}}" } },
    "updates": { "url": "https://u.expo.dev/{{uuid}}" },
    "runtimeVersion": "{{hex32}}"
  }
}
`,
  ],
  [
    'Unity asset guid',
    'Assets/Settings/MistralSettings.asset',
    `
%YAML 1.1
%TAG !u! tag:unity3d.com,2011:
--- !u!114 &11400000
MonoBehaviour:
  m_Script: {fileID: 11500000, guid: {{hex32}}, type: 3}
  m_Name: MistralSettings
  apiKey:
  avatar: {fileID: 2800000, guid: {{hex32}}, type: 3}
`,
  ],
  [
    'Godot import hash',
    'art/mistral_wind.png.import',
    `
[remap]
importer="texture"
uid="uid://{{alnum:12}}"
path="res://.godot/imported/mistral_wind.png-{{hex32}}.ctex"
`,
  ],
  [
    'Unreal ids',
    'Config/DefaultGame.ini',
    `
[/Script/EngineSettings.GeneralProjectSettings]
ProjectID={{HEX}}
ProjectName=Mistral Coast

[OnlineSubsystemEOS]
ClientSecret={{other}}
`,
  ],
  [
    'Arduino header of a broker',
    'firmware/arduino_secrets.h',
    `
#pragma once
// station "mistral" on the roof
#define SECRET_SSID "workshop"
#define SECRET_BLYNK "{{other}}"
`,
  ],
  [
    'mod list with hashes',
    'modpack/manifest.json',
    `
{
  "name": "Mistral Winds",
  "files": [
    { "path": "mods/sails.jar", "md5": "{{hex32}}" },
    { "path": "mods/mistral-npc.jar", "md5": "{{hex32}}" }
  ]
}
`,
  ],
]);
