/**
 * Whether what follows a name makes it the owner of a model on a hub: `mistralai/Mistral-7B`, which
 * anyone may run, and whose server has a key of its own.
 */
export function ownsModel(behind: string): boolean {
  return /^\/[A-Z]/.test(behind);
}

/** A model with its version or digest up to the colon before it: `mistralai/mistral-7b-instruct:`. Linear: bounded. */
const VERSIONED = /(?:mistralai\/|[\w.-]{1,40}\/mi[sx]tral)[\w.-]{0,60}[:@]$/i;

/** Whether what follows an offset is the version of a model. */
export function isVersionOfModel(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset - 1);
  if (unit !== 58 && unit !== 64) return false;
  return VERSIONED.test(text.slice(Math.max(0, offset - 110), offset));
}

/** What follows the first word of a company's name, but for Mistral's own. Linear: bounded. */
const COMPANY =
  /^(?:[ ,&-]{1,2}(?!AI\b|API\b)[A-Z][\w.]{1,20}){0,3},? (?:Ltd|Limited|GmbH|Inc|LLC|LLP|PLC|Corp|AG|KG|B\.?V|S\.?A\.?S?|S\.?A\.?R\.?L|S\.?r\.?l|S\.?p\.?A|Pty|Oy|AB)\b/;

/** What stands before Mistral's name where it is another's: a poet, a street, a hotel, OpenStack. Linear: fixed words. */
const OTHER =
  /(?:openstack|gabriela|fr[ée]d[ée]ric|rue|avenue|boulevard|bd|place|impasse|street|h[oô]tel|caf[ée]|restaurant|nissan|villa|camping|plage)s?[ _-]{1,2}(?:le |du |de )?$/i;

/** Whether a mention at an offset is another's name: `Rue Mistral`. */
export function isOfOther(text: string, start: number): boolean {
  const unit = text.charCodeAt(start - 1);
  return (unit === 32 || unit === 45 || unit === 95) && OTHER.test(text.slice(Math.max(0, start - 20), start)); // prettier-ignore
}

/** Whether a mention that ends at an offset begins the name of a company: `Mistral Yachting Ltd`. */
export function isOfCompany(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  return (unit === 32 || unit === 44) && COMPANY.test(text.slice(end, end + 90));
}

const OWNER = 'mistralai/';

/** Whether a Mistral name at an offset is the owner of a model on a hub or the model itself. */
export function isOfHub(text: string, offset: number): boolean {
  const isOwner =
    text.startsWith(OWNER, offset) && /[A-Z]/.test(text.charAt(offset + OWNER.length));
  const owner = offset - OWNER.length;
  return isOwner || (owner >= 0 && text.startsWith(OWNER, owner) && text.charAt(owner - 1) !== '@');
}

/** A model whose weights anyone may run, as others than Mistral call it: `mixtral-8x7b-instruct`, not `open-mistral-7b`. Linear: fixed words. */
const WEIGHTS = /(?<!open-)(?:mistral|mixtral)[-_:]?\d{1,2}(?:x\d{1,2})?b/i;

/** Whether the name of a model, or what stands around it, says nothing of who runs it. */
export function isOfAnyone(model: string): boolean {
  return WEIGHTS.test(model);
}

/** What makes a name that of a file which people read or programs made, not of one for settings. Linear: anchored words. */
const OF_FILE =
  /^\.(?:pdf|docx?|pptx?|xlsx?|md|txt|csv|png|jpe?g|gif|svg|webp|ico|mp[34]|wav|zip|t?gz|gguf|bin|safetensors|onnx|pt|html?|ipynb)\b/i;

/** Whether what follows a name makes it that of a file: `mistral.pdf`. */
export function isOfFile(behind: string): boolean {
  return OF_FILE.test(behind);
}
