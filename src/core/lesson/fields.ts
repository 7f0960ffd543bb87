/**
 * The parts that the shapes of content files are made of. They carry what `shapeProblems` needs to tell an author what
 * is wrong: `wants` says what should be there, `noun` what authors call it, with its article.
 */
import * as z from 'zod';
import { idPattern } from './ids.ts';

/** Names that every JavaScript object answers to already. */
const takenByJavaScript: readonly string[] = ['constructor'];

export function isId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value) && !takenByJavaScript.includes(value);
}

export function idOf<Id extends string>(noun: string): z.ZodCustom<Id, Id> {
  return z.custom<Id>(isId, { params: { wants: 'id', noun } });
}

export const text = z.string().refine((value) => value.trim() !== '', { params: { wants: 'something' } });

/** A list of texts that has neither fewer nor more of them. */
export function linesOf(least: number, most: number): z.ZodArray<typeof text> {
  const few = ({ length }: readonly string[]): boolean => length >= least && length <= most;
  return z.array(text).refine(few, { params: { wants: 'lines', noun: `${least} to ${most} lines` } });
}

export const wholeNumber = z.number().refine((value) => Number.isSafeInteger(value) && value > 0, {
  params: { wants: 'whole number' },
});

/** An object with these fields and no others. When there is another one, the message lists those that are known. */
export function fieldsOf<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined) });
}

/** An object with at least one thing in it. */
export function filled<Schema extends z.ZodType<object>>(schema: Schema): Schema {
  return schema.refine((value) => Object.keys(value).length > 0, { params: { wants: 'something' } });
}
