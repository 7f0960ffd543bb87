import { emptySelfCheck, parseSelfCheck, type SelfCheck } from '../../core/self-check/self-check.ts';

/** What is kept on this device, and what is wrong with it. */
export interface Kept {
  readonly selfCheck: SelfCheck;
  readonly fault?: 'not-kept' | 'newer' | 'set-aside';
}

const keyOf = (lesson: string): string => `balie.self-check.${lesson}`;

/** Reads what was kept. What cannot be read is set aside under another key, never thrown away. */
export function keptSelfCheck(lesson: string): Kept {
  const key = keyOf(lesson);
  try {
    const text = localStorage.getItem(key);
    if (text === null) return { selfCheck: emptySelfCheck };
    const parsed = parseSelfCheck(parseJson(text));
    if (parsed.kind === 'self-check') return parsed;
    if (parsed.kind === 'newer') return { selfCheck: emptySelfCheck, fault: 'newer' };
    localStorage.setItem(`${key}.aside.${Date.now()}`, text);
    localStorage.removeItem(key);
    return { selfCheck: emptySelfCheck, fault: 'set-aside' };
  } catch {
    return { selfCheck: emptySelfCheck, fault: 'not-kept' };
  }
}

/** Keeps it; false when this browser does not. */
export function keep(lesson: string, selfCheck: SelfCheck): boolean {
  try {
    localStorage.setItem(keyOf(lesson), JSON.stringify(selfCheck));
    return true;
  } catch {
    return false;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
