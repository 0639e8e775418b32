import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '@guildhall/datasets';
import { CliError } from '../terminal/errors.js';

const SEE_HELP = 'See guildhall check --help.';
const SEE_HELP_CY = 'Gweler guildhall check --help.';

const unknownOption = (rawName: string, known: readonly string[]): CliError => {
  const meant = nearest(rawName.replace(/^-+/, ''), known);
  return new CliError(
    'bad-option',
    `There is no option ${rawName}.`,
    meant === undefined ? SEE_HELP : `Perhaps you mean --${meant}. ${SEE_HELP}`,
    {
      welsh: {
        message: `Nid oes opsiwn ${rawName}.`,
        next: meant === undefined ? SEE_HELP_CY : `Efallai eich bod yn golygu --${meant}. ${SEE_HELP_CY}`,
      },
    },
  );
};

const missingValue = (rawName: string): CliError =>
  new CliError('bad-option', `${rawName} has no value after it.`, `Write one: ${rawName} VALUE. ${SEE_HELP}`, {
    welsh: { message: `Nid oes gwerth ar ôl ${rawName}.`, next: `Ysgrifennwch un: ${rawName} GWERTH. ${SEE_HELP_CY}` },
  });

const needlessValue = (rawName: string): CliError =>
  new CliError('bad-option', `${rawName} takes no value.`, `Write ${rawName} alone. ${SEE_HELP}`, {
    welsh: { message: `Nid yw ${rawName} yn cymryd gwerth.`, next: `Ysgrifennwch ${rawName} yn unig. ${SEE_HELP_CY}` },
  });

/** What is wrong with options that could not be read, in words for a person: the first that is unknown or has a wrong value. */
export const optionsError = (
  parameters: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): CliError => {
  const { tokens } = parseArgs({
    args: [...parameters],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!known) return unknownOption(token.rawName, Object.keys(options));
    const isLost = token.value === undefined || (token.value.startsWith('-') && !token.inlineValue);
    if (known.type === 'string' && isLost) return missingValue(token.rawName);
    if (known.type === 'boolean' && token.value !== undefined) return needlessValue(token.rawName);
  }
  return new CliError('bad-option', 'The options cannot be read.', SEE_HELP, {
    welsh: { message: 'Ni ellir darllen yr opsiynau.', next: SEE_HELP_CY },
  });
};

/** The language that is asked for, whether or not the rest can be read. */
export const languageOf = (parameters: readonly string[]): 'en' | 'cy' => {
  const at = parameters.indexOf('--language');
  return parameters.includes('--language=cy') || (at >= 0 && parameters[at + 1] === 'cy') ? 'cy' : 'en';
};
