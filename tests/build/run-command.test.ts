import { describe, expect, test } from 'vitest';
import { runCommand } from '../../src/build/setup/run-command.mjs';

const node = process.execPath;

describe('runCommand', () => {
  test('gives the exit code and, when quiet, what was said on both channels', async () => {
    const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
    const end = await runCommand(node, ['-e', script], { quiet: true });
    expect(end.code).toBe(3);
    expect(end.output.split('\n').toSorted()).toEqual(['', 'err', 'out']);
  });

  test('gives code 127 for a program that does not exist', async () => {
    expect(await runCommand('/no/such/program', [], { quiet: true })).toMatchObject({ code: 127, timedOut: false });
  });

  test('ends a program that takes too long, with all it started', async () => {
    const grandchild = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })`;
    const end = await runCommand(node, ['-e', grandchild], { quiet: true, timeLimitMillis: 500 });
    expect(end.timedOut).toBe(true);
    expect(end.code).not.toBe(0);
  });
});
