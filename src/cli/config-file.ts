import { writeInside } from './write-inside.js';

/** Writes the config file as a whole or not at all, at `path` relative to `root`; see `writeInside`. */
export async function writeConfigFile(root: string, path: string, text: string): Promise<void> {
  await writeInside(root, { what: 'the config file', path, bytes: text });
}
