// Prints `N passed, N failed` from jest's JSON report. A test file that could not run at all counts
// as one failure, and so does a report in which nothing passed.
import { readFileSync } from 'node:fs';

const [file = ''] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, 'utf8'));
const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
const isEmpty = report.numPassedTests === 0 && failed === 0;
console.log(`${report.numPassedTests} passed, ${isEmpty ? 1 : failed} failed`);
if (failed > 0 || isEmpty) process.exitCode = 1;
