/**
 * Checks the content of this project: `node src/build/content/cli.ts [--fix] [--json]`. Ends with 1 when there are
 * mistakes. `--fix` first mends what can be mended without reading; `--json` writes the whole report as JSON, for editors.
 */
import { parseArgs } from 'node:util';
import { count } from '../../core/lesson/sentences.ts';
import { drawnThings } from './drawn-things.ts';
import { fixContent } from './fix-content.ts';
import { formatReport } from './format-report.ts';
import { fullReport } from './full-report.ts';
import { formatSummary } from './quality/format-summary.ts';
import { rootPath } from './root-path.ts';

const { values } = parseArgs({ options: { fix: { type: 'boolean' }, json: { type: 'boolean' } } });
const root = rootPath(new URL('../../../', import.meta.url));
const fixed = values.fix ? await fixContent(root) : [];
const report = await fullReport(root, drawnThings);
const isSound = report.mistakes.length === 0;
if (values.json) process.stdout.write(`${JSON.stringify({ ...report, fixed }, null, 2)}\n`);
else {
  if (values.fix) process.stdout.write(`Mended ${count(fixed.length, 'file')}.\n`);
  process.stdout.write(`${formatSummary(report.summary)}\n\n`);
  (isSound ? process.stdout : process.stderr).write(`${formatReport(report)}\n`);
}
process.exitCode = isSound ? 0 : 1;
