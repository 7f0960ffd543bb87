/** Checks the content of this project: `node src/build/content/cli.ts`. Ends with 1 when there are mistakes. */
import { checkContent } from './check-content.ts';
import { drawnThings } from './drawn-things.ts';
import { formatReport } from './format-report.ts';

const report = await checkContent(new URL('../../../', import.meta.url), drawnThings);
const isSound = report.mistakes.length === 0;
(isSound ? process.stdout : process.stderr).write(`${formatReport(report)}\n`);
process.exitCode = isSound ? 0 : 1;
