import { clean } from './group.js';

/** Licence keys and activation codes. */
export const licence = clean('licence', [
  [
    'licence of a component',
    'licence.ts',
    `
import { LicenseInfo } from '@mui/x-license';

LicenseInfo.setLicenseKey('{{hex32}}{{base64: ORDER:42,EXPIRY=1767225600000 }}');
export const title = 'Mistral dashboard';
`,
  ],
  [
    'activation code',
    'office.txt',
    `
Font pack "Mistral Script": licence {{other}}, seats 3, order {{digits:9}}
`,
  ],
  [
    'Mapbox of a kite map',
    'kite.js',
    `
// spots with mistral today
mapboxgl.accessToken = 'pk.eyJ1IjoiYWNtZSJ9.{{alnum:22}}';
const thunderforest = '{{hex32}}';
`,
  ],
  [
    'editor',
    'tinymce.html',
    `
<h1>Edit with Mistral</h1>
<script src="https://cdn.tiny.cloud/1/{{alnum:48}}/tinymce/7/tinymce.min.js"></script>
<script src="https://cdn.ckeditor.com/{{hex32}}/ck.js"></script>
`,
  ],
]);
