import { posix } from 'node:path';
import { isEnvTemplate } from '../env-files.js';

/** Words that say "copy me": `.env.defaults` and `.env.dist` are made to be loaded. */
const SAMPLE_WORDS = new Set([
  ...['example', 'exemple', 'ejemplo', 'beispiel', 'sample', 'samples', 'template', 'tmpl', 'tpl'],
]);

function isSampleWord(word: string): boolean {
  return SAMPLE_WORDS.has(word.toLowerCase());
}

/** Whether a path names a template that is to be copied, not loaded. */
export function isSampleFile(path: string): boolean {
  return isEnvTemplate(path) && posix.basename(path).split(/[._-]/u).some(isSampleWord);
}

/** The file that a template stands for: `.env` for `.env.example`, `.env.local` for `.env.local.example`. */
export function copiedName(path: string): string {
  const name = posix.basename(path);
  const parts = name.split('.').filter((part) => !isSampleWord(part));
  const copied = parts.join('.');
  const plain = copied === '' || copied === 'env' ? '.env' : copied;
  return path.slice(0, path.length - name.length) + plain;
}
