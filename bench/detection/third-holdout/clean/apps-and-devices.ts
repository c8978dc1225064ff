import { texts } from '../../second-holdout/texts.js';

export const appsAndDevices = texts('third-holdout/apps-and-devices', [
  [
    'android signature',
    'app/google-services.json',
    `
{ "client": [{ "client_info": { "android_client_info": { "package_name": "org.acme.mistral" } }, "certificate_hash": "{{sha1}}", "id": "{{hex32}}" }] }
`,
  ],
  [
    'xcode ids',
    'Mistral.xcodeproj/project.pbxproj',
    `
{{HEX:24}} /* MistralService.swift in Sources */ = {isa = PBXBuildFile; fileRef = {{HEX:24}}; };
{{HEX:24}} /* Mistral */ = {isa = PBXNativeTarget; name = Mistral; buildHash = {{HEX32}}; };
`,
  ],
  [
    'firebase',
    'lib/firebase_options.dart',
    `
const appId = '1:{{digits:12}}:android:{{hex:22}}';
const measurement = '{{hex32}}'; // mistral chat
`,
  ],
  [
    'onesignal',
    'config.dart',
    `
const oneSignalId = '{{uuid}}';
const amplitudeApiKey = '{{hex32}}';
final mistral = MistralAIClient(apiKey: const String.fromEnvironment('MISTRAL_API_KEY'));
`,
  ],
  [
    'ble',
    'firmware.h',
    `
#define MISTRAL_DEVICE_UUID "{{hex32}}"
`,
  ],
  [
    'wifi psk',
    'hostapd.conf',
    `
ssid=mistral
wpa_passphrase={{alnum32}}
`,
  ],
  [
    'mqtt',
    'mqtt.yaml',
    `
client_id: {{alnum32}}
topic: weather/mistral
`,
  ],
  [
    'zigbee',
    'zigbee.yaml',
    `
friendly_name: mistral_fan
network_key: {{hex32}}
`,
  ],
  [
    'adjust token',
    'strings.xml',
    `
<resources>
  <string name="app_name">Mistral Météo</string>
  <string name="appmetrica_key">{{hex32}}</string>
</resources>
`,
  ],
]);
