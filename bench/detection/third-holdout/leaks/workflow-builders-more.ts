import { texts } from '../../second-holdout/texts.js';

export const workflowBuildersMore = texts('third-holdout/workflow-builders', [
  [
    'apps script',
    'Code.gs',
    `
var MODELE = 'mistral-small-latest';
var CLE = '{{key}}';

/** =MISTRAL("question") dans une cellule */
function MISTRAL(question) {
  var reponse = UrlFetchApp.fetch('https://api.mistral.ai/v1/chat/completions', {
    method: 'post',
    headers: { Authorization: 'Bearer ' + CLE },
    contentType: 'application/json',
    payload: JSON.stringify({ model: MODELE, messages: [{ role: 'user', content: question }] }),
  });
  return JSON.parse(reponse).choices[0].message.content;
}
`,
  ],
]);
