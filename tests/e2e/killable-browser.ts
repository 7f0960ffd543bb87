import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { browserArguments } from '../../src/build/setup/browser-args.mjs';

export interface KillableBrowser {
  readonly page: Page;
  /** Ends every process of the browser at once, without a chance to write anything; resolves when it is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts a browser of its own on a profile folder, in a process group that can be killed as a whole. */
export async function startKillableBrowser(profile: string): Promise<KillableBrowser> {
  const file = process.env['BALIE_BROWSER'] ?? chromium.executablePath();
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run'];
  const child = spawn(file, [...browserArguments, ...own, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = once(child, 'exit');
  const kill = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL');
    await gone;
  };
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child.stderr));
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('The browser has no page.');
    return { page, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

async function debuggingAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) {
      // Nobody reads the rest; a full pipe would stop the browser.
      output.resume();
      return address;
    }
  }
  throw new Error('The browser stopped before it could be reached.');
}
