import { clean } from './group.js';

/** Letters that are data. */
export const science = clean('science', [
  [
    'DNA',
    'bio/mistral_reads.fasta',
    `
>read1 sample=mistral
ACGTTGCAACGTTGCAT{{json: TGACCATGGATCCAA}}
>read2 sample=mistral
GGCATTACGGATCCATT{{json: GCAACGTACGTTGCA}}
`,
  ],
  [
    'protein',
    'bio/prompt.py',
    `
PROMPT = "Name the protein MKTAYIAKQRQISFVKS{{json: HFSRQLEERLGLIEV}}"
MODEL = "mistral-large-latest"
`,
  ],
  [
    'bits',
    'tests/bits.json',
    `
{ "model": "mistral-7b", "mask": "10110011100011110{{json: 000111110000011}}" }
`,
  ],
  [
    'decimal digits',
    'tests/pi.py',
    `
PI = "31415926535897932{{json: 384626433832795}}"
ASK = {"model": "mistral-small-latest", "content": "Go on: " + PI}
`,
  ],
  [
    'InChI and SMILES',
    'chem/rows.csv',
    `
name,inchikey,model
caffeine,RYYVLZVUVIJVGH-UHFFFAOYSA-N,mistral-large
row,{{hex32}},mistral-large
`,
  ],
]);
