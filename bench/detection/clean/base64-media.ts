import { clean } from './group.js';

/** Images, fonts and sounds in base64. */
export const base64Media = clean('base64-media', [
  [
    'image in CSS',
    'src/logo.css',
    `
.mistral-logo {
  background: url("data:image/png;base64,iVBORw0KGgo{{base64blob:240}}");
}
`,
  ],
  [
    'image in a component',
    'src/Logo.tsx',
    `
export const MistralLogo = () => (
  <img alt="Mistral" key="mistral" src="data:image/webp;base64,UklGR{{base64blob:180}}" />
);
`,
  ],
  [
    'font',
    'public/font.css',
    `
@font-face {
  font-family: 'Mistral';
  src: url(data:font/woff2;base64,d09GMgABAAAA{{base64blob:300}}) format('woff2');
}
`,
  ],
  [
    'document for OCR',
    'tests/ocr.py',
    `
PAYLOAD = {
    "model": "mistral-ocr-latest",
    "document": {"type": "document_url", "document_url": "data:application/pdf;base64,JVBERi0xLjQK{{base64blob:210}}"},
}
`,
  ],
  [
    'audio',
    'tests/voice.json',
    `
{ "model": "voxtral-mini-latest", "input_audio": "UklGRiQAAABXQVZF{{base64blob:240}}" }
`,
  ],
  [
    'wrapped lines',
    'mail/mistral.eml',
    `
Subject: Mistral invoice
Content-Type: application/pdf; name=invoice.pdf
Content-Transfer-Encoding: base64

{{base64lines: {{base64blob:150}} }}
`,
  ],
]);
