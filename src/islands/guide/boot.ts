import { rememberLanguages } from '../language-links.ts';
import { printSheets } from './print-sheets.ts';

rememberLanguages();
printSheets();
