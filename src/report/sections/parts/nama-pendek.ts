/** Short names for the labels of drawings: as the data gives them, else the name cut at a word. */

interface Named {
  readonly nama: string;
  readonly namaPendek?: string;
}

/** In signs: three lines beside a bar. */
const usual = 72;

/** One for each, in their order; no two are the same unless their names are. */
export function shortNames(things: readonly Named[]): readonly string[] {
  const choices = things.map(({ nama, namaPendek }) => [
    ...(namaPendek === undefined ? [] : [namaPendek]),
    cutName(nama),
    // Where names begin alike, their ends or more of them may differ.
    ...[cutWithin(nama), cutName(nama, 85), cutName(nama, 110), nama],
  ]);
  let names = choices.map(([first = '']) => first);
  for (let turn = 1; turn <= 5; turn++) {
    const taken = names;
    names = taken.map((name, index) => (isTwice(name, taken) ? (choices[index]?.[turn] ?? name) : name));
  }
  return names;
}

function isTwice(name: string, all: readonly string[]): boolean {
  return all.indexOf(name) !== all.lastIndexOf(name);
}

/** Nothing ends with these. */
const joining =
  /[\s,;:–-]+(?:antara|atas|atau|bagi|bahwa|dalam|dan|dari|dengan|di|hingga|ke|kepada|melalui|menjadi|oleh|pada|para|per|sampai|sebagai|secara|serta|tentang|terhadap|untuk|yang)$/iu;
const trailing = /[\s,;:.–-]+$/u;

/** A name that is much longer than the limit ends at a word, before a bracket that it would leave open. */
export function cutName(nama: string, limit = usual): string {
  if (nama.length <= limit + 5) return nama;
  let kept = nama.slice(0, limit - 1).replace(/\s+\S*$/u, '');
  const bracket = kept.lastIndexOf('(');
  if (bracket > 0 && !kept.includes(')', bracket)) kept = kept.slice(0, bracket);
  for (let before = ''; before !== kept; ) {
    before = kept;
    kept = kept.replace(trailing, '').replace(joining, '');
  }
  return `${kept} …`;
}

/** The beginning and the end of it. */
function cutWithin(nama: string): string {
  return nama.length <= usual + 5 ? nama : `${cutName(nama, 26)} ${nama.slice(-20).replace(/^\S*\s+/u, '')}`;
}
