/** Broken YAML made by hand: what editors, spreadsheets, mail and malice do to `2019/tw2.yaml` of the sample. */

export interface Broken {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True where nothing is lost by reading it: it may be sound. */
  readonly mayBeSound?: true;
}

const encoder = new TextEncoder();

export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : '')].concat(text.split('')).map((unit) => unit.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 255);
}

/** `text` is the sound file: it holds `rat:\n    realisasi: 74,68`. */
export function brokenFiles(text: string): readonly Broken[] {
  const broken = (name: string, content: string): Broken => ({ name, bytes: encoder.encode(content) });
  const sound = (name: string, content: string): Broken => ({ ...broken(name, content), mayBeSound: true });
  const value = (typed: string) => text.replace('realisasi: 74,68', `realisasi: ${typed}`);
  const line = (typed: string) => text.replace('    realisasi: 74,68', typed);
  const middle = (typed: string) => text.replace('realisasi: 74,68', `realisasi: 7${typed}4,68`);
  const top = (typed: string) => `${typed}${text}`;
  return [
    // Encodings.
    { name: 'UTF-16 LE with a mark', bytes: utf16(text, 'le', true) },
    { name: 'UTF-16 BE with a mark', bytes: utf16(text, 'be', true) },
    { name: 'UTF-16 LE without', bytes: utf16(text, 'le', false) },
    { name: 'UTF-16 BE without', bytes: utf16(text, 'be', false) },
    { name: 'Latin-1', bytes: latin1(value('74,68 # Jum\u00e9at')) },
    { name: 'a lone continuation byte', bytes: new Uint8Array([...encoder.encode(text), 0x80, 10]) },
    { name: 'a cut sequence at the end', bytes: new Uint8Array([...encoder.encode(text), 0xe2, 0x82]) },
    { name: 'an overlong sequence', bytes: new Uint8Array([...encoder.encode(text), 0xc0, 0xaf, 10]) },
    { name: 'a surrogate in UTF-8', bytes: new Uint8Array([...encoder.encode(text), 0xed, 0xa0, 0x80, 10]) },
    { name: 'nothing', bytes: new Uint8Array() },
    { name: 'a mark alone', bytes: new Uint8Array([0xef, 0xbb, 0xbf]) },
    { name: 'random bytes', bytes: Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919 + 13) % 256) },
    sound('a mark at the start', `\ufeff${text}`),
    sound('lines as Windows ends them', text.replaceAll('\n', '\r\n')),
    sound('no newline at the end', text.trimEnd()),
    broken('two marks', `\ufeff\ufeff${text}`),
    broken('carriage returns alone', text.replaceAll('\n', '\r')),
    broken('one carriage return', value('74,6\r8')),
    // Characters.
    ...[
      '\0',
      '\u0007',
      '\u0008',
      '\u000b',
      '\u000c',
      '\u001b',
      '\u001b[31m',
      '\u007f',
      '\u0080',
      '\u009b',
      '\ufeff',
    ].flatMap((character) => {
      const code = character.charCodeAt(0).toString(16) + character.slice(1);
      return [
        broken(`U+${code} in a number`, middle(character)),
        broken(`U+${code} in a key`, text.replace('rat:', `r${character}at:`)),
        broken(`U+${code} in a comment`, top(`# catatan ${character}\n`)),
      ];
    }),
    ...[
      '\u200e',
      '\u202e',
      '\u2066',
      '\u2028',
      '\u2029',
      '\u00a0',
      '\u202f',
      '\u200b',
      '\u3000',
      '\uff15',
      '\u0665',
    ].map((character) => broken(`U+${character.charCodeAt(0).toString(16)} in a number`, middle(character))),
    sound('a newline of another age in a comment', top('# a\u0085b\n')),
    // What YAML can do.
    broken('an anchor', value('&a 74,68')),
    broken('an alias', value('*a')),
    broken('an anchor and its alias', text.replace('74,68', '&a 74,68').replace('5,45', '*a')),
    broken('a cycle', line('    bukti: &a [*a]\n    realisasi: 74,68')),
    broken(
      'an alias bomb',
      top(
        `a: &a [x, x]\n${'bcdefghij'
          .split('')
          .map((key, at) => `${key}: &${key} [*${'abcdefghi'[at]}, *${'abcdefghi'[at]}]\n`)
          .join('')}`,
      ),
    ),
    broken('a merge key', line('    <<: { realisasi: 74,68 }')),
    broken('a merge of an alias', line('    <<: *lain\n    realisasi: 74,68')),
    ...[
      '!!float',
      '!!int',
      '!!str',
      '!',
      '!!binary',
      '!!timestamp',
      '!!set',
      '!!omap',
      '!!js/function',
      '!lokal',
      '!<tag:yaml.org,2002:int>',
      '!!python/object/apply:os.system',
    ].map((tag) => ({
      ...broken(`the tag ${tag}`, value(`${tag} 74,68`)),
      ...(/str$|^!$/.test(tag) ? { mayBeSound: true as const } : {}),
    })),
    broken('a tag on a map', text.replace('rat:', 'rat: !!map')),
    broken('%YAML 1.1', top('%YAML 1.1\n---\n')),
    broken('%YAML 2.0', top('%YAML 2.0\n---\n')),
    sound('%YAML 1.2', top('%YAML 1.2\n---\n')),
    broken('%TAG', top('%TAG ! tag:example.com,2019:\n---\n')),
    broken('an unknown directive', top('%LAIN satu\n---\n')),
    sound('a document marker', top('---\n')),
    sound('a document end', `${text}...\n`),
    broken('two documents', `${text}---\nindikator: {}\n`),
    broken('three documents, the first empty', `---\n---\n${text}---\nx: 1\n`),
    broken('text after the document end', `${text}...\nx: 1\n`),
    broken('a document that is a list', '- a\n- b\n'),
    broken('a document that is a scalar', 'indikator\n'),
    broken('a document that is null', '~\n'),
    broken('comments alone', '# kosong\n'),
    // Keys.
    broken('a key twice', line('    realisasi: 74,68\n    realisasi: 75')),
    broken('a key twice, once in quotes', line('    realisasi: 74,68\n    "realisasi": 75')),
    broken('a part twice', `${text}indikator:\n  rat:\n    realisasi: 1\n`),
    broken('NFC and NFD', line('    realisasi: 74,68\n    "caf\u00e9": 1\n    "cafe\u0301": 2')),
    broken('1 and "1"', top('1: a\n"1": b\n')),
    broken('~ and ""', top('~: a\n"": b\n')),
    broken('__proto__', line('    realisasi: 74,68\n    __proto__: { realisasi: 1 }')),
    broken('constructor', line('    realisasi: 74,68\n    constructor: { prototype: 1 }')),
    broken('a list as a key', line('    ? [a, b]\n    : 1')),
    broken('a map as a key', line('    ? { a: b }\n    : 1')),
    broken('an empty key', line('    : 74,68')),
    broken('a key of 1,000 letters', line(`    ${'x'.repeat(1000)}: 1`)),
    broken('a key of 3,000 letters', line(`    ${'x'.repeat(3000)}: 1`)),
    broken('an escape in a key', line('    "real\\u001b[31m": 74,68')),
    broken('a newline in a key', line('    "real\\nisasi": 74,68')),
    // Sizes.
    broken('40 levels of brackets', value(`${'['.repeat(40)}${']'.repeat(40)}`)),
    broken('5,000 levels of brackets', value('['.repeat(5000))),
    broken('5,000 levels of maps in brackets', value('{a: '.repeat(5000))),
    broken('300 levels of indentation', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')),
    broken('2,000 levels of dashes', `${'- '.repeat(2000)}x\n`),
    broken('20,000 keys', Array.from({ length: 20_000 }, (_, at) => `k${at}: ${at}\n`).join('')),
    broken('20,000 keys in brackets', `{${Array.from({ length: 20_000 }, (_, at) => `k${at}: ${at}`).join(', ')}}`),
    broken(
      '20,000 indicators that are not known',
      `indikator:\n${Array.from({ length: 20_000 }, (_, at) => `  k${at}: { realisasi: 1 }\n`).join('')}`,
    ),
    broken('a scalar of 1 MB', value('x'.repeat(1_000_000))),
    broken('a quoted scalar of 1 MB', value(`"${'x'.repeat(1_000_000)}"`)),
    broken('a number of 100,000 digits', value('9'.repeat(100_000))),
    broken('100,000 dots', value('1.'.repeat(100_000))),
    broken('more than 5 MB', `${text}# ${'x'.repeat(5_000_000)}\n`),
    broken('100,000 empty lines and no more', '\n'.repeat(100_000)),
    broken('a comment of 1 MB and a broken line', `# ${'x'.repeat(1_000_000)}\n"\n`),
    // Slips.
    broken(
      'a conflict',
      text.replace(
        '    realisasi: 74,68',
        '<<<<<<< HEAD\n    realisasi: 74,68\n=======\n    realisasi: 75\n>>>>>>> lain',
      ),
    ),
    broken('half a conflict', text.replace('    realisasi: 74,68', '    realisasi: 74,68\n=======\n    realisasi: 75')),
    broken(
      'a conflict of three',
      text.replace(
        '    realisasi: 74,68',
        '<<<<<<< a\n    realisasi: 1\n||||||| b\n    realisasi: 2\n=======\n    realisasi: 3\n>>>>>>> c',
      ),
    ),
    broken('an open double quote', value('"74,68')),
    broken('an open single quote', value("'74,68")),
    broken('an open quote at the end', `${text}x: "`),
    broken('an open bracket', value('[74,68')),
    broken('an open brace', value('{ a: 74')),
    broken('a bracket that closes none', value('74,68]')),
    broken('a bad escape', value('"\\q74"')),
    broken('a tab before a key', text.replace('    realisasi: 74,68', '\t\trealisasi: 74,68')),
    broken('a tab among spaces', text.replace('    realisasi: 74,68', '  \trealisasi: 74,68')),
    sound('a tab after the colon', text.replace('realisasi: 74,68', 'realisasi:\t74,68')),
    sound('a tab after the value', value('74,68\t# catatan')),
    broken('no space after the colon', text.replace('realisasi: 74,68', 'realisasi:74,68')),
    broken('no colon', text.replace('realisasi: 74,68', 'realisasi 74,68')),
    broken('an equals sign', text.replace('realisasi: 74,68', 'realisasi = 74,68')),
    broken('one space too many', text.replace('    realisasi: 74,68', '    realisasi: 74,68\n     keterangan: x')),
    broken('one space too few', text.replace('    realisasi: 74,68', '    realisasi: 74,68\n   keterangan: x')),
    broken('a colon in a text', line('    realisasi: 74,68\n    keterangan: catatan: dua')),
    broken('an at sign', line('    realisasi: 74,68\n    keterangan: @dinas')),
    broken('a backtick', line('    realisasi: 74,68\n    keterangan: `kode`')),
    broken('a percent sign first', line('    realisasi: 74,68\n    keterangan: %x')),
    broken('a question mark alone', line('    ?\n    realisasi: 74,68')),
    broken('a block header that is wrong', line('    realisasi: 74,68\n    keterangan: |9x\n      a')),
    broken('HTML', '<!DOCTYPE html>\n<html><body>404</body></html>\n'),
    broken('JSON, cut', '{"indikator": {"rat": {"realisasi": "74,68"'),
    broken('CSV', 'indikator;realisasi\nrat;74,68\n'),
    broken('XML', '<?xml version="1.0"?><a>b</a>\n'),
    // Numbers that YAML or its older self reads as something else.
    ...[
      '1e309',
      '-1e309',
      '1e3',
      '.inf',
      '-.inf',
      '.nan',
      '.5',
      '5.',
      '0x10',
      '0o17',
      '017',
      '1_000',
      '1:30',
      '1:30:45',
      '+74,68',
      '74,68,1',
      '7 4',
      '7..4',
      '74.6.8',
      '749.455',
      '12.345',
      '0b11',
      '--5',
      '½',
      '٧٤',
      '７４',
      '74,',
      ',68',
      '1e',
      'NaN',
      'Infinity',
      '1,234.50',
      '$74',
      '74%x',
      '=A1+B1',
      '#REF!',
      '"#REF!"',
    ].map((typed) => broken(`the number ${typed}`, value(typed))),
    ...[
      'no',
      'No',
      'yes',
      'on',
      'off',
      'y',
      'n',
      'true',
      'false',
      'null',
      '~',
      '',
      '""',
      '-',
      '–',
      'n/a',
      'nihil',
      '[]',
      '{}',
      '2019-07-10',
      '2019-02-30',
    ].map((typed) => broken(`the word ${JSON.stringify(typed)} as a number`, value(typed))),
    ...[
      '74.68',
      '1.0000',
      '"74,68"',
      "'74,68'",
      '74,680',
      '0,5',
      '-3',
      '0',
      '74',
      '749455',
      '749.455.000',
      '74,68 # catatan',
      '74,68 %',
    ].map((typed) => sound(`the number ${typed}`, value(typed))),
    ...['no', 'off', '1e3', '0x10', '.inf', '2019-07-10', 'null', '~', '1_000', '1:30'].map((typed) =>
      sound(`the text ${typed}`, line(`    realisasi: 74,68\n    keterangan: ${typed}`)),
    ),
  ];
}
