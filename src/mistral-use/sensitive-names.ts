import { isSecretName } from '../env-schema/env-values.js';

/** Names of variables that hold a secret and nothing else, in small letters without separators. */
const SECRETS = new Set([
  ...['password', 'passwd', 'dbpassword', 'userpassword', 'apikey', 'mistralapikey', 'secretkey'],
  ...['privatekey', 'clientsecret', 'accesstoken', 'refreshtoken', 'authtoken', 'bearertoken'],
  ...['connectionstring', 'databaseurl', 'databaseuri', 'mongouri', 'mongodburi', 'redisurl'],
  ...['accesskey', 'secretaccesskey', 'jwtsecret', 'sessiontoken', 'encryptionkey'],
]);
/** Variables of the environment that carry a password inside an address. Linear: anchored at the end. */
const CREDENTIAL_ADDRESS =
  /^(?:DATABASE|DB|POSTGRES|MYSQL|MONGO(?:DB)?|REDIS|AMQP)\w{0,20}_(?:URL|URI|DSN)$/u;
/** Names of what belongs to a person. */
const PERSONAL = new Set([
  ...['email', 'emailaddress', 'useremail', 'customeremail', 'candidateemail', 'patientemail'],
  ...['phone', 'phonenumber', 'mobile', 'ssn', 'socialsecuritynumber', 'iban', 'taxid'],
  ...['dateofbirth', 'birthdate', 'dob', 'passportnumber', 'homeaddress', 'nationalid'],
]);
/** Records of a person, which are sent whole. */
const PERSONS = new Set([
  'user',
  'patient',
  'candidate',
  'customer',
  'employee',
  'applicant',
  'profile',
]);

function plain(name: string): string {
  return name.replaceAll(/[_-]/gu, '').toLowerCase();
}

/** The variable of the environment that a path reads. */
function environmentName(path: readonly string[]): string | undefined {
  const isEnvironment = path[0] === 'process' || path[0] === 'os';
  return isEnvironment && (path[1] === 'env' || path[1] === 'environ') ? path[2] : undefined;
}

/** Whether a variable holds a secret, by its name: `process.env.DB_PASSWORD`, `user.password`. */
export function isSecretPath(path: readonly string[]): boolean {
  const name = environmentName(path);
  if (name !== undefined) return isSecretName(name) || CREDENTIAL_ADDRESS.test(name);
  return SECRETS.has(plain(path.at(-1) ?? ''));
}

/** Whether a variable holds what belongs to a person: `user.email`, or the whole record of one. */
export function isPersonalPath(path: readonly string[]): boolean {
  const last = plain(path.at(-1) ?? '');
  const isWhole = path[0] === WHOLE;
  return PERSONAL.has(last) || (isWhole && PERSONS.has(last));
}

/** Stands first in the path of what is written out whole: `JSON.stringify(user)`. */
export const WHOLE = 'JSON.stringify';
