import { describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** What stands between a pair of comment markers. */
function section(name: string): string {
  return readme.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0]?.trim() ?? '';
}

describe('the README', () => {
  it('shows what the demo really prints, and the demo exits as a leak does', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'demo.mjs')], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).not.toBe('');
    expect(section('demo')).toBe(`\`\`\`text\n${stdout.trim()}\n\`\`\``);
  });

  it('gives the one command that CI runs', () => {
    const ci = readFileSync(join(ROOT, '.ci', 'run'), 'utf8');
    expect(readme).toContain('npm ci --ignore-scripts && npm test');
    expect(ci).toContain('npm ci --ignore-scripts');
    expect(ci).toContain('npm test');
  });

  it('links only to files that are there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(
      (match) => match[1] ?? '',
    );
    const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' });
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) expect(tracked).toContain(target);
  });
});
