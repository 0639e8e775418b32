/** A text for residents, in English and in Welsh. */
export interface Message {
  readonly en: string;
  readonly cy: string;
}

/** Whether a Welsh speaker has reviewed the Welsh of a message, or it is a draft that awaits one. */
export type WelshStatus = 'draft' | 'reviewed';

/** The input is not the identifier: why, as a code for programs and a message for residents. */
export interface Fault<Code extends string = string> {
  readonly ok: false;
  readonly code: Code;
  readonly message: Message;
  readonly welsh: WelshStatus;
}

/** The input is the identifier. */
export interface Found<Parts> {
  readonly ok: true;
  /** The one form to store and compare. */
  readonly value: string;
  /** The form that people read. */
  readonly display: string;
  readonly parts: Parts;
}

/** What every `parse` returns. It never throws, whatever it is given. */
export type Parsed<Parts, Code extends string = string> = Found<Parts> | Fault<Code>;

/** Options that every `parse` takes. */
export interface ParseOptions {
  /**
   * Allows values that are set aside for tests, drama and fictional councils. Off unless asked for: live services must
   * refuse them. Default false.
   */
  readonly testValues?: boolean | undefined;
}

/** Codes that every identifier may give. */
export type CommonCode = 'required' | 'format' | 'test-value';

/** An identifier was found. */
export const found = <Parts>(value: string, display: string, parts: Parts): Found<Parts> => ({
  ok: true,
  value,
  display,
  parts,
});

/**
 * The faults of one identifier, each made once: telling of a fault costs nothing, which matters in a file with one in
 * every row. Welsh is a draft unless said otherwise: GOV.UK publishes no Welsh messages, so each is our own.
 */
export const faultsOf = <Code extends string>(
  messages: Readonly<Record<Code, Message>>,
  welsh: WelshStatus = 'draft',
): Readonly<Record<Code, Fault<Code>>> => {
  const faults = {} as Record<Code, Fault<Code>>;
  for (const code of Object.keys(messages) as Code[]) {
    faults[code] = Object.freeze({ ok: false, code, message: Object.freeze(messages[code]), welsh });
  }
  return faults;
};
