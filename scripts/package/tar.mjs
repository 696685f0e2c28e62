/** Reads and writes tar archives: regular files alone, the same bytes for the same files. Source: POSIX.1-1988, ustar. */

/** A file of an archive. */
export function* filesIn(tar) {
  for (let at = 0; at + 512 <= tar.length; ) {
    const field = (from, to) => String(tar.subarray(at + from, at + to).toString('utf8')).replace(/\0.*$/s, '');
    const name = field(0, 100);
    if (name === '') return;
    const size = Number.parseInt(field(124, 136), 8);
    const prefix = field(345, 500);
    const path = prefix === '' ? name : `${prefix}/${name}`;
    if (field(156, 157) === '0' || field(156, 157) === '')
      yield { path, bytes: tar.subarray(at + 512, at + 512 + size) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

/** `files` have a path, bytes, and whether they are programs. Nobody owns them, and they are of 1980. */
export function tarOf(files) {
  const parts = files.flatMap(({ path, bytes, isProgram }) => [
    header(path, bytes.length, isProgram),
    bytes,
    Buffer.alloc((512 - (bytes.length % 512)) % 512),
  ]);
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

const LONG_AGO = 315_532_800;

function header(path, size, isProgram) {
  const block = Buffer.alloc(512);
  const { name, prefix } = split(path);
  const octal = (value, length) => `${value.toString(8).padStart(length - 1, '0')}\0`;
  const fields = [
    [0, name],
    [100, octal(isProgram ? 0o755 : 0o644, 8)],
    [108, octal(0, 8)],
    [116, octal(0, 8)],
    [124, octal(size, 12)],
    [136, octal(LONG_AGO, 12)],
    [148, ' '.repeat(8)],
    [156, '0'],
    [257, 'ustar\0' + '00'],
    [345, prefix],
  ];
  for (const [at, text] of fields) block.write(text, at, 'utf8');
  block.write(
    `${octal(
      block.reduce((sum, byte) => sum + byte, 0),
      7,
    )} `,
    148,
    'latin1',
  );
  return block;
}

/** A name has room for 100 letters, the folders before it for 155. */
function split(path) {
  if (path.length <= 100) return { name: path, prefix: '' };
  const at = path.indexOf('/', path.length - 101);
  if (at < 0 || at > 155) throw new Error(`the path is too long for an archive: ${path}`);
  return { name: path.slice(at + 1), prefix: path.slice(0, at) };
}
