import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFile, describeViolation } from './check-imports.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const files = globSync('src/**/*.{ts,tsx,mjs,js,jsx,astro}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const violations = files.toSorted().flatMap((file) => checkFile(file, readFileSync(join(root, file), 'utf8')));

for (const violation of violations) console.error(describeViolation(violation));
console.log(
  violations.length === 0
    ? `The imports of ${files.length} files are as they should be.`
    : `${violations.length} imports to mend.`,
);
process.exitCode = violations.length === 0 ? 0 : 1;
