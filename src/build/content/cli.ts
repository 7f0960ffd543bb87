/**
 * Checks the content of this project: `node src/build/content/cli.ts [--form] [--fix] [--json]`. Ends with 1 when there
 * are mistakes. `--form` looks only for what would break the site; `--fix` first mends what can be mended without
 * reading; `--json` writes the whole report as JSON, for editors.
 */
import { parseArgs } from 'node:util';
import { count } from '../../core/lesson/sentences.ts';
import { type ContentReport, checkContent } from './check-content.ts';
import { drawnThings } from './drawn-things.ts';
import { fixContent } from './fix-content.ts';
import { formatReport } from './format-report.ts';
import { fullReport } from './full-report.ts';
import { formatSummary } from './quality/format-summary.ts';
import { rootPath } from './root-path.ts';

const flag = { type: 'boolean' } as const;
const { values } = parseArgs({ options: { form: flag, fix: flag, json: flag } });
const root = rootPath(new URL('../../../', import.meta.url));

async function reportAll(): Promise<ContentReport> {
  const fixed = values.fix ? await fixContent(root) : [];
  const report = await fullReport(root, drawnThings);
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ ...report, fixed }, null, 2)}\n`);
    return report;
  }
  if (values.fix) process.stdout.write(`Mended ${count(fixed.length, 'file')}.\n`);
  process.stdout.write(`${formatSummary(report.summary)}\n\n`);
  return tell(report);
}

function tell(report: ContentReport): ContentReport {
  const isSound = report.mistakes.length === 0;
  (isSound ? process.stdout : process.stderr).write(`${formatReport(report)}\n`);
  return report;
}

const { mistakes } = values.form ? tell(await checkContent(root, drawnThings)) : await reportAll();
process.exitCode = mistakes.length === 0 ? 0 : 1;
