/** Quotations in the narrative that are figures of another thing than the one their sentence or row names, or of another kind. */
import { remembered } from '../../base/once.ts';
import { quotedFigures } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { figuresById } from '../../figures/kutipan.ts';
import { kiraKira } from './calon.ts';
import { type KalimatBernama, kalimatBernama, tanpaNama } from './disebut.ts';
import type { Hal } from './hal.ts';
import { penemuSel } from './hal-sel.ts';
import { dugaan } from './kata-khas.ts';
import { kaitanDi, klaim } from './klaim.ts';
import { dekat, halLain, jenisLain, type Kutipan, kunciDi, kunciTunggal } from './kutipan-temuan.ts';
import { kutipanTersendiri } from './kutipan-tersendiri.ts';
import { kutipanDiubah } from './kutipan-ubah.ts';
import { kutipanUkuran } from './kutipan-ukuran.ts';
import { kutipanBerurutan } from './kutipan-urut.ts';
import { isIndikator, isMilik, isSeluruh } from './pemilik-kutipan.ts';
import { type Prosa, prosaNarasi } from './prosa.ts';
import type { Temuan } from './rule.ts';
import { barisTabel, gantiBagian } from './tabel-narasi.ts';

export function* kutipanBeda(assessment: Assessment): Iterable<Temuan> {
  const naskah = prosaNarasi(assessment.project).flatMap((prosa, index) => {
    const asli = [...assessment.project.narasi.values()][index]?.teks ?? '';
    const quoted = quotedFigures(asli)
      .filter(({ id }) => figuresById(assessment).has(id))
      .map(({ id, offset }) => ({ id, awal: offset, akhir: asli.indexOf('}}', offset) + 2 }));
    return quoted.length > 0 ? [{ prosa, quoted, rows: asli.includes('|') ? barisTabel(prosa.teks) : [] }] : [];
  });
  for (const satu of naskah) {
    const told = [...dalamNaskah(assessment, satu)];
    const places = new Set(told.map(({ span }) => `${span.line}:${span.column}`));
    yield* told;
    // What is said of a quotation already is not said in other words too.
    const { prosa, quoted, rows } = satu;
    const more = [kutipanUkuran, kutipanTersendiri].flatMap((find) => [...find(assessment, prosa, quoted, rows)]);
    for (const temuan of more) if (!places.has(`${temuan.span.line}:${temuan.span.column}`)) yield temuan;
  }
}

interface Naskah {
  readonly prosa: Prosa;
  readonly quoted: readonly Kutipan[];
  readonly rows: ReturnType<typeof barisTabel>;
}

function* dalamNaskah(assessment: Assessment, { prosa, quoted, rows }: Naskah): Iterable<Temuan> {
  yield* kutipanDiubah(assessment, prosa, quoted);
  yield* dalamTabel(assessment, prosa, quoted, rows);
  const teks = gantiBagian(prosa.teks, rows, (row) => ' '.repeat(row.length));
  const isWithin = (at: number, { awal, teks: words }: KalimatBernama['kalimat']) =>
    at >= awal && at < awal + words.length;
  for (const satu of kalimatBernama(assessment, () => true, [{ ...prosa, teks }])) {
    const own = quoted.filter(
      ({ awal }) => isWithin(awal, satu.kalimat) && !rows.some((row) => awal >= row.awal && awal < row.akhir),
    );
    yield* dalamKalimat(assessment, satu, own);
    yield* kutipanBerurutan(assessment, satu, own);
  }
}

function* dalamKalimat(assessment: Assessment, satu: KalimatBernama, quoted: readonly Kutipan[]): Iterable<Temuan> {
  const teks = tanpaNama(satu);
  const { awal: mulai } = satu.kalimat;
  const places = quoted.map(({ awal }) => awal - mulai);
  for (const [index, kutipan] of quoted.entries()) {
    const at = kutipan.awal - mulai;
    const before = satu.hal.filter(({ awal }) => awal < at);
    const nearest = before.at(-1);
    const lainnya = quoted
      .filter((other) => other !== kutipan)
      .map(({ awal, akhir }) => ({ awal: awal - mulai, akhir: akhir - mulai }));
    const sendiri = gantiBagian(satu.kalimat.teks, lainnya, (blank) => blank.replace(/^./, ';'));
    const diduga = halDiduga(assessment, sendiri, { ...kutipan, awal: at, akhir: kutipan.akhir - mulai }, satu.hal);
    if (diduga && !diduga.isOwn) {
      yield { ...halLain(satu.prosa, kutipan, diduga.hal), ...(diduga.isPasti ? { severity: 'galat' as const } : {}) };
      continue;
    }
    const hal = nearest?.disebut ?? (satu.hal.length === 0 ? satu.konteks : undefined);
    if (!hal || diduga?.isOwn) continue;
    const behind = nearest?.akhir ?? 0;
    const between = teks.slice(behind, at);
    // About how much it is, is said of the same figure; what is above it is another's.
    const [sekitar = ''] = kaitanDi(between);
    if (kiraKira.test(between.replace(sekitar, ''))) continue;
    const last = quoted[index - 1];
    const sela = last && last.akhir - mulai > behind ? teks.slice(last.akhir - mulai, at) : '';
    if (/[,;]|(?<!\p{L})(?:dan|serta|atau|dari|dengan)(?!\p{L})/u.test(sela) || subjekLain.test(between)) continue;
    const owns = satu.hal.filter(({ disebut }) => isMilik(assessment, disebut, kutipan.id));
    const separated = (from: number, to: number) => places.some((place) => place > from && place < to);
    const isNamed = owns.some(({ awal, akhir, disebut }) => {
      if (awal > at) {
        const next = satu.hal.find((other) => other.awal > akhir)?.awal ?? teks.length;
        return /^\s*(?:untuk|pada|dari|bagi|indikator)/.test(teks.slice(at)) || !separated(akhir, next);
      }
      return disebut === hal || !separated(akhir, behind);
    });
    const [label] = isTersambung.exec(teks.slice(Math.max(0, at - dekat), at)) ?? [];
    const isNext = nearest !== undefined && /^[\s:=()"”–—-]*$/.test(between);
    if (label === undefined && !isNext) continue;
    if (isNamed) {
      if (
        !owns.some(({ disebut }) => disebut === hal) ||
        /belum|tidak|lampau|melebihi|terhadap|dari|menuju|sesuai|sama|penuh|harap|akan |harus|agar |proyeksi/i.test(
          between,
        )
      )
        continue;
      yield* jenisLain(satu.prosa, kutipan, hal, kunciDi(teks, at, places));
    } else if (isMilik(assessment, hal, kutipan.id)) {
      yield* jenisLain(satu.prosa, kutipan, hal, kunciDi(teks, at, places));
    } else if (!isSeluruh(assessment, kutipan.id) || !seluruh.test(teks)) {
      const letak = { teks, awal: at, akhir: kutipan.akhir - mulai, nama: nearest, hal };
      yield { ...halLain(satu.prosa, kutipan, hal), ...(klaim(letak, assessment) ? { severity: 'galat' } : {}) };
    }
  }
}

/** What the words of its clause mean; `isOwn` where that is surely the quoted one, else they can only mean another indicator. */
function halDiduga(
  assessment: Assessment,
  teks: string,
  { id, ...letak }: Kutipan,
  disebut: KalimatBernama['hal'],
): { readonly hal: Hal; readonly isPasti: boolean; readonly isOwn: boolean } | undefined {
  const isOwn = (hal: Hal) => isMilik(assessment, hal, id);
  if (!isIndikator(assessment, id) || disebut.some((satu) => isOwn(satu.disebut))) return undefined;
  const found = dugaan(assessment, teks, letak);
  const [hal] = found?.hal ?? [];
  if (found && hal && !found.hal.some(isOwn)) return { hal, isPasti: found.isPasti, isOwn: false };
  // «Koperasi sehat: {{…}}».
  const label = teks.slice(0, letak.awal).replace(/:\s*$/, (colon) => ' '.repeat(colon.length));
  const sendiri = found ?? dugaan(assessment, label, letak);
  const [own] = sendiri?.isPasti ? sendiri.hal.filter(isOwn) : [];
  return own && { hal: own, isPasti: true, isOwn: true };
}

function* dalamTabel(
  assessment: Assessment,
  prosa: Prosa,
  quoted: readonly Kutipan[],
  rows: ReturnType<typeof barisTabel>,
): Iterable<Temuan> {
  if (rows.length === 0) return;
  // Heads and captions are those of every row.
  const temukan = remembered(penemuSel(assessment, [prosa.teks]));
  const baca = ({ awal, akhir }: { readonly awal: number; readonly akhir: number }) => prosa.teks.slice(awal, akhir);
  for (const { sel, kepala, judul } of rows) {
    for (const [kolom, cell] of sel.entries()) {
      const own = quoted.filter(({ awal }) => awal >= cell.awal && awal < cell.akhir);
      if (own.length === 0) continue;
      const head = kepala[kolom];
      const label = [head ? baca(head) : '', ...sel.slice(0, kolom).map(baca)].map((text) => temukan(text));
      const texts = label.map(({ sisa }) => sisa).join(' ; ');
      const places = [...sel, ...(head ? [head] : []), ...kepala.slice(0, 1), judul].map((one) => temukan(baca(one)));
      const things = places.map(({ hal }) => hal).find((some) => some.length > 0)
        ? places.flatMap(({ hal }) => hal)
        : [];
      const [hal] = things;
      if (!hal || subjekLain.test(texts) || kiraKira.test(texts)) continue;
      for (const kutipan of own) {
        const owner = things.find((thing) => isMilik(assessment, thing, kutipan.id));
        if (owner)
          yield* jenisLain(prosa, kutipan, owner, own.length === 1 ? kunciTunggal(label[0]?.sisa ?? '') : undefined);
        else if (!isSeluruh(assessment, kutipan.id) || !seluruh.test(texts)) yield halLain(prosa, kutipan, hal);
      }
    }
  }
}

/** Words between a name and a quotation that may speak of something else. */
const subjekLain =
  /(?<!\p{L})(?:sasaran|tujuan|program|(?:sub)?kegiatan|indikator|unit|bidang|sedangkan|sementara|adapun|daripada|dibanding\p{L}*|lain\p{L}*|pembanding)(?!\p{L})/iu;
const seluruh =
  /(?<!\p{L})(?:(?:peny|[st])?erapan|anggaran|pagu|pendapatan|belanja|keseluruhan|seluruh\p{L}*|total|jumlah|instansi|perangkat daerah|keuangan)(?!\p{L})/iu;
const isTersambung =
  /(?:(?:adalah|sebesar|mencapai|menjadi|tercatat|bernilai|ialah|yaitu|yakni|juga|hanya|baru|angka|sebanyak|target|capaian|realisasi|serapan|pagu|kinerja)(?:nya)?|[:=(])[\s*_("]*$/iu;
