import { texts } from '../texts.js';

export const crypto = texts('second-holdout/crypto', [
  [
    'aes key',
    'vec.py',
    `
# test vector, file mistral_cipher_test.py
KEY = bytes.fromhex("{{hex32}}")
`,
  ],
  [
    'ssh fingerprint',
    'known.txt',
    `
mistral.acme.org RSA MD5:{{hex32}}
`,
  ],
  [
    'wireguard',
    'wg0.conf',
    `
# peer mistral
PublicKey = {{base64blob:32}}
`,
  ],
  [
    'pem',
    'key.pem',
    `
-----BEGIN CERTIFICATE-----
{{base64blob:48}}
{{base64blob:48}}
-----END CERTIFICATE-----
`,
  ],
  [
    'jwt',
    't.txt',
    `
mistral-bot token: eyJ{{alnum33}}.eyJ{{alnum40}}.{{alnum43}}
`,
  ],
  [
    'totp',
    'totp.txt',
    `
otpauth://totp/Mistral:ops@acme.org?secret={{alnum32}}&issuer=Mistral
`,
  ],
  [
    'tls psk',
    'mosquitto.psk',
    `
mistral:{{hex32}}
`,
  ],
  [
    'salt',
    'pw.json',
    `
{ "user": "mistral", "salt": "{{hex32}}", "hash": "{{hex:128}}" }
`,
  ],
  [
    'jwk kid',
    'jwks.json',
    `
{ "keys": [{ "kty": "oct", "kid": "mistral-gw", "k": "{{alnum43}}" }, { "kid": "{{hex32}}" }] }
`,
  ],
]);
