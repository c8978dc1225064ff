import { against, quoted, type Evidence, type Look } from './evidence.js';
import { tellingNames, type KnownName, type Scene } from './scene.js';

/** Ends of names of files that are made or shown, whose hashes stand in their names. Linear: anchored alternatives. */
const MADE_FILE =
  /\.(?:png|jpe?g|gif|svg|webp|ico|m?js|cjs|css|map|html?|woff2?|pdf|mp[34]|wav|zip|t?gz|snap|wasm|gguf|bin|safetensors|onnx|pt|pyc|lock|cache|tmp|parquet|npy|pack|idx)$/i;

/** Directories of what is stored by its hash or made by tools. Linear: alternatives between separators. */
const STORE =
  /(?:^|\/)(?:caches?|blobs?|objects|snapshots?|__snapshots__|assets|static|public|dist|build|images?|img|media|models?|checkpoints?|artifacts?|node_modules|tmp|uploads?|logs?|runs?|chunks?)(?:\/|$)/i;

/** Directories of secrets. Linear: alternatives between separators. */
const SECRETS = /(?:^|\/)\.?(?:secrets?|keys?|credentials?|creds|tokens?|vault|private)(?:\/|$)/i;

/** Whether a text is a path and nothing else, as the target of a link is. Linear: one class. */
const IS_PATH = /^[^\s:"'`=<>]{1,400}\/[^\s:"'`=<>/]{1,200}$/;

function isPlace({ stage }: Scene): boolean {
  const { surface, text } = stage;
  if (surface === 'path' || surface === 'branch-name' || surface === 'tag-name') return true;
  return surface === 'file' && text.length <= 600 && IS_PATH.test(text.trim());
}

function told(scene: Scene, mistral: KnownName, names: readonly KnownName[]): Evidence {
  const { text, stage } = scene;
  const isOfKey = names.some(({ kind }) => kind === 'mistral-key' || kind === 'generic-key');
  if (isOfKey || SECRETS.test(text)) {
    return { weight: mistral.kind === 'mistral-key' ? 'strong' : 'fair', reason: `a name with ${quoted(mistral.text)} and the word for a key` }; // prettier-ignore
  }
  const isStored = MADE_FILE.test(text) || STORE.test(text);
  return isStored && stage.surface !== 'branch-name'
    ? against('in the name of what is stored by its hash')
    : { weight: 'weak', reason: `a name with ${quoted(mistral.text)}` };
}

/** The name of a file, a directory, a branch or a tag, or where a link leads: its parts say what the value is. */
export const inName: Look = (scene) => {
  if (!isPlace(scene)) return undefined;
  const { text, candidate } = scene;
  const names = [
    ...tellingNames(text, 0, candidate.start),
    ...tellingNames(text, candidate.end, text.length),
  ];
  const mistral = names.find(({ kind }) => kind.startsWith('mistral') && kind !== 'mistral-model');
  if (mistral === undefined) return undefined;
  const vendor = names.find(({ kind }) => kind === 'vendor');
  return vendor === undefined
    ? told(scene, mistral, names)
    : against(`beside ${quoted(vendor.text)}`);
};
