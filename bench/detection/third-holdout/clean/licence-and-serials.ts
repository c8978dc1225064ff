import { texts } from '../../second-holdout/texts.js';

export const licenceAndSerials = texts('third-holdout/licence-and-serials', [
  [
    'jetbrains plugin',
    'licences.txt',
    `
Mistral Assistant plugin, licence key: {{HEX32}} (plugin vendor: Acme Tools)
`,
  ],
  [
    'ag grid',
    'main.ts',
    `
import { LicenseManager } from 'ag-grid-enterprise';

LicenseManager.setLicenseKey('{{alnum32}}');
export const title = 'Mistral usage';
`,
  ],
  [
    'syncfusion',
    'Program.cs',
    `
Syncfusion.Licensing.SyncfusionLicenseProvider.RegisterLicense("{{alnum32}}");
builder.Services.AddMistral(builder.Configuration["Mistral:ApiKey"]);
`,
  ],
  [
    'tinymce',
    'editor.html',
    `
<script src="https://cdn.tiny.cloud/1/{{alnum32}}/tinymce/6/tinymce.min.js"></script>
<label>Mistral prompt</label>
`,
  ],
  [
    'maxmind',
    'geo.conf',
    `
# for the mistral gateway
AccountID 42
LicenseKey {{alnum32}}
`,
  ],
  [
    'wordpress plugin licence',
    'options.sql',
    `
INSERT INTO wp_options VALUES (1,'acf_pro_license','{{hex32}}'),(2,'mistral_model','mistral-small');
`,
  ],
  [
    'unity serial',
    'ci.log',
    `
Unity serial {{alnum32}} activated, building MistralNpc
`,
  ],
  [
    'device serial',
    'devices.csv',
    `
name,serial
mistral-sensor,{{HEX32}}
`,
  ],
  [
    'n8n licence',
    'n8n.env',
    `
N8N_ENCRYPTION_KEY={{alnum32}}
N8N_LICENSE_ACTIVATION_KEY={{uuid}}
# mistral credential is kept in n8n
`,
  ],
]);
