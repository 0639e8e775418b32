import type { ErrorCode, YAMLError } from 'yaml';
import type { FaultCode } from './fault.js';

/** What a syntax error means to someone who writes settings, and what to do. */
interface Advice {
  readonly code: FaultCode;
  readonly message: string;
  readonly fix: string;
}

const syntax = (message: string, fix: string): Advice => ({ code: 'syntax', message, fix });

const INDENT = syntax(
  'the line begins too far to the left or to the right',
  'Indent the keys that belong together by the same number of spaces: two more than the key that they are under.',
);
const QUOTE = 'Put the whole value in double quotes.';
const SPECIAL = syntax('the value begins with a character that YAML keeps for itself', QUOTE);
const PROPERTIES = syntax(
  'tags (!name) and anchors (&name) stand where they may not',
  'Remove them: settings need none.',
);

const ADVICE: Readonly<Record<ErrorCode, Advice>> = {
  ALIAS_PROPS: PROPERTIES,
  BAD_ALIAS: syntax('the value begins with * or &, which YAML keeps for itself', QUOTE),
  BAD_COLLECTION_TYPE: PROPERTIES,
  BAD_DIRECTIVE: syntax('the line begins with %, which YAML keeps for itself', 'Remove the line.'),
  BAD_DQ_ESCAPE: syntax(
    'a backslash in double quotes begins an escape that does not exist',
    'Write two backslashes for one, or put the value in single quotes.',
  ),
  BAD_INDENT: INDENT,
  BAD_PROP_ORDER: PROPERTIES,
  BAD_SCALAR_START: SPECIAL,
  BLOCK_AS_IMPLICIT_KEY: syntax(
    'there are two keys on one line, or a value holds a colon followed by a space',
    'Put each key on a line of its own, or put the value in double quotes.',
  ),
  BLOCK_IN_FLOW: syntax(
    'a list or mapping in brackets goes on as a list of lines',
    'Use brackets, or lines, but not both.',
  ),
  DUPLICATE_KEY: syntax('a key is written twice', 'Keep one of the two and remove the other.'),
  IMPOSSIBLE: syntax('the line cannot be read', 'Compare it with a sample council.yml.'),
  KEY_OVER_1024_CHARS: syntax(
    'a key is longer than 1,024 characters',
    'Check for a missing quotation mark above this line.',
  ),
  MISSING_CHAR: syntax(
    'a closing quotation mark, bracket, colon or space is missing here or on the line before',
    'Close what was opened, and put a space after each colon and comma.',
  ),
  MULTILINE_IMPLICIT_KEY: syntax(
    'a line has no colon after its key, or the line above goes on into this one',
    'Write each line as a key, a colon, a space and the value.',
  ),
  MULTIPLE_ANCHORS: PROPERTIES,
  MULTIPLE_DOCS: syntax('the file holds a second document', 'Remove the line --- and what follows it.'),
  MULTIPLE_TAGS: PROPERTIES,
  NON_STRING_KEY: syntax('a key is not text', 'Put the key in double quotes.'),
  RESOURCE_EXHAUSTION: syntax('the file is nested too deeply to be settings', 'Start again from a sample council.yml.'),
  TAB_AS_INDENT: syntax('the line is indented by a tab', 'Replace tabs by spaces, two for each step.'),
  TAG_RESOLVE_FAILED: syntax('a value begins with !, which YAML keeps for itself', QUOTE),
  UNEXPECTED_TOKEN: syntax(
    'there is a character where none is expected',
    'Check quotation marks, brackets and colons here.',
  ),
};

/** What it means when a value begins with * and names no anchor. */
export const UNKNOWN_ALIAS = syntax('the value begins with *, which YAML keeps for itself', QUOTE);

/** What it means when a quotation mark is opened and never closed. */
export const UNCLOSED_QUOTE = syntax(
  'the quotation mark here is never closed',
  'Close it at the end of the value. A quotation mark within the value is written twice in single quotes, or after a backslash in double quotes.',
);

const UNCLOSED_BRACKET = syntax(
  'a bracket or brace is missing here or on the line before',
  'Close what was opened, or indent the lines within brackets further than their key.',
);

/** What an error of the YAML parser means, in words for someone who writes settings. */
export const adviceOn = (error: YAMLError): Advice =>
  error.code === 'BAD_INDENT' && /flow/i.test(error.message) ? UNCLOSED_BRACKET : ADVICE[error.code];
