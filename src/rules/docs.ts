/** Where this repository is published; the only place that names it. */
const REPOSITORY_URL = 'https://github.com/mistral-security-action/mistral-security-action';

/** The page that explains a rule: the README that stands in its folder, on the default branch. */
export function docsUrl(ruleId: string): string {
  return `${REPOSITORY_URL}/blob/main/src/rules/${ruleId}/README.md`;
}

/** The page that explains a rule about the policy itself. */
export function policyDocsUrl(ruleId: string): string {
  return `${REPOSITORY_URL}/blob/main/docs/suppressions.md#${ruleId.replace('/', '')}`;
}
