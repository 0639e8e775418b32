import { FAULT_CODES, type FaultCode } from './messages.js';

const NUMBERS = new Map(FAULT_CODES.map((code, index) => [code, index + 1]));

/** A code as a number above 0, so that checks of cells can return it, with 0 for right. */
export const numberOf = (code: FaultCode): number => NUMBERS.get(code) as number;

/** The code that a number stands for. */
export const codeOf = (number: number): FaultCode => FAULT_CODES[number - 1] as FaultCode;
