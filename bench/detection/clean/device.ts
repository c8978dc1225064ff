import { clean } from './group.js';

/** Ids and keys of devices. */
export const device = clean('device', [
  [
    'MQTT',
    'mqtt.yaml',
    `
mqtt: { host: broker, username: mistral-box, password: {{other}} }
llm: { provider: mistral, key_file: /run/secrets/mistral }
`,
  ],
  [
    'ESPHome',
    'esphome/mistral.yaml',
    `
esphome: { name: mistral }
api:
  encryption: { key: "{{base64blob:32}}" }
ota: { password: "{{hex32}}" }
`,
  ],
  [
    'LoRaWAN',
    'lora.h',
    `
#define DEVICE_NAME "mistral-wind-sensor"
#define APPKEY "{{HEX32}}"
#define NWKSKEY "{{HEX32}}"
`,
  ],
  [
    'iOS profile',
    'ios/Mistral.mobileprovision.txt',
    `
Name: Mistral notes development
UUID: {{uuid}}
Team: {{HEX10}}
ProvisionedDevice: {{sha1}}
DeviceHash: {{hex32}}
`,
  ],
]);
