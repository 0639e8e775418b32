/** What can be wrong with the grammar of a JSON file: English, and draft Welsh that nobody has reviewed yet. */
export const SYNTAX_WORDS = {
  empty: ['The file holds nothing', 'Does dim byd yn y ffeil'],
  endInString: [
    'The file ends inside a text: its closing quotation mark is missing',
    'Mae’r ffeil yn gorffen y tu mewn i destun: mae’r dyfynnod cau ar goll',
  ],
  endInObject: [
    'The file ends inside an object: its closing } is missing',
    'Mae’r ffeil yn gorffen y tu mewn i wrthrych: mae’r } ar goll',
  ],
  endInList: [
    'The file ends inside a list: its closing ] is missing',
    'Mae’r ffeil yn gorffen y tu mewn i restr: mae’r ] ar goll',
  ],
  missingValue: ['A value is missing here', 'Mae gwerth ar goll yma'],
  missingComma: ['A comma is missing before this value', 'Mae coma ar goll cyn y gwerth hwn'],
  missingColon: [
    'A colon is missing between this key and its value',
    'Mae colon ar goll rhwng yr allwedd hon a’i gwerth',
  ],
  trailingComma: [
    'The comma before this bracket has nothing after it: remove it',
    'Nid oes dim ar ôl y coma cyn y braced hwn: tynnwch ef',
  ],
  wrongBracket: [
    'This bracket closes something else than what was opened',
    'Mae’r braced hwn yn cau rhywbeth gwahanol i’r hyn a agorwyd',
  ],
  keyNotText: ['A key must be a text in double quotation marks', 'Rhaid i allwedd fod yn destun mewn dyfynodau dwbl'],
  singleQuote: [
    'JSON uses double quotation marks, not single ones',
    'Mae JSON yn defnyddio dyfynodau dwbl, nid rhai sengl',
  ],
  curlyQuote: [
    'This is a typographic quotation mark: JSON uses the straight one (")',
    'Dyfynnod teipograffig yw hwn: mae JSON yn defnyddio’r un syth (")',
  ],
  comment: ['JSON has no comments: remove it', 'Nid oes sylwadau mewn JSON: tynnwch ef'],
  badWord: [
    'Only true, false and null may stand without quotation marks',
    'Dim ond true, false a null a gaiff sefyll heb ddyfynodau',
  ],
  badNumber: [
    'This is not a number as JSON writes it: no leading zeros or plus sign, and digits on both sides of the point',
    'Nid yw hwn yn rhif fel y mae JSON yn ei ysgrifennu: dim sero blaen nac arwydd plws, a digidau bob ochr i’r pwynt',
  ],
  controlCharacter: [
    'A line break, tab or control character inside a text must be written as an escape, for example \\n',
    'Rhaid ysgrifennu toriad llinell, tab neu nod rheoli o fewn testun fel dihangfa, er enghraifft \\n',
  ],
  badEscape: [
    'After a backslash JSON allows only " \\ / b f n r t, or u and four hexadecimal digits; write a backslash itself as \\\\',
    'Ar ôl ôl-slaes dim ond " \\ / b f n r t, neu u a phedwar digid hecsadegol, a ganiateir; ysgrifennwch ôl-slaes ei hun fel \\\\',
  ],
  unexpected: ['This character has no place here', 'Nid oes lle i’r nod hwn yma'],
  afterEnd: [
    'The document has ended, yet something follows: a file holds one JSON document',
    'Mae’r ddogfen wedi dod i ben, ond mae rhywbeth yn dilyn: un ddogfen JSON sydd mewn ffeil',
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type SyntaxFault = keyof typeof SYNTAX_WORDS;
