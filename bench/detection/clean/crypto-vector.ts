import { clean } from './group.js';

/** Constants and test vectors of cryptography. */
export const cryptoVector = clean('crypto-vector', [
  [
    'AES vector',
    'tests/aes_test.go',
    `
package mistralcache

var vectors = []struct{ key, plain, cipher string }{
	{"{{hex32}}", "{{hex32}}", "{{hex32}}"},
}
`,
  ],
  [
    'MD5 of known inputs',
    'tests/digest.py',
    `
from mistral_cache import digest

CASES = {"": "d41d8cd98f00b204"   "e9800998ecf8427e", "mistral": "{{hex32}}"}
`,
  ],
  [
    'XXTEA constants',
    'src/cache.c',
    `
/* salt of the mistral prompt cache */
static const char salt[] = "{{HEX32}}";
`,
  ],
  [
    'hash in code',
    'src/cache.py',
    `
def cache_key(prompt):
    """Such as {{hex32}}."""
    return hashlib.md5(("mistral-small:" + prompt).encode()).hexdigest()
`,
  ],
  [
    'nonce',
    'tests/hmac.ts',
    `
expect(sign('mistral', 'nonce')).toBe('{{hex32}}');
`,
  ],
]);
