/** One quarter's realisation of indicators and budget, each tied to what it realises. */
import { defined } from '../../base/defined.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import { entriesOf, type Located } from '../../base/located.ts';
import type * as schema from '../../base/schema.ts';
import { rupiahTertulis, tertulis } from './anggaran.ts';
import type { Dikenal } from './dikenal.ts';
import { resolve } from './ids.ts';
import { readKomponen, readTanpaNilai } from './komponen.ts';
import { messages } from './messages/index.ts';
import { readRealisasi } from './nilai.ts';
import type {
  Catatan,
  CatatanSasaran,
  DataTriwulan,
  Indikator,
  Realisasi,
  RealisasiAnggaran,
  Terukur,
} from './project.ts';
import { cacah } from './target.ts';
import { readPenilaian } from './teks.ts';

type Ditulis = NonNullable<schema.Triwulan['indikator']>[string];

export function linkTriwulan(
  root: Located<schema.Triwulan>,
  files: readonly [string, ...string[]],
  dikenal: Dikenal,
  findings: Diagnostic[],
): DataTriwulan {
  const { status, tanggal, tempat } = root.value;
  const indikator = new Map<string, Realisasi>();
  for (const [id, ditulis] of entriesOf(root.at('indikator'))) {
    if (isAnswer(id, ditulis, dikenal)) {
      indikator.set(id, { terukur: { jenis: 'kosong' }, catatan: catatan(ditulis.value) });
      continue;
    }
    const dituju = resolve('indikator', id, ditulis.keySpan, dikenal.indikator, findings, dikenal.lain);
    if (!dituju) continue;
    const terukur = readTerukur(ditulis, dituju, findings);
    const penilaian = readPenilaian(ditulis, dituju, terukur, findings);
    indikator.set(id, { terukur, ...(penilaian ? { penilaian } : {}), catatan: catatan(ditulis.value) });
  }
  return {
    ...defined({ status, tanggal, tempat }),
    indikator,
    anggaran: linkAnggaran(root, dikenal, findings),
    sasaran: linkSasaran(root, dikenal, findings),
    berkas: files[0],
    semuaBerkas: files,
  };
}

/** Of what is measured no more a quarter may say how its last follow-up stands, and nothing else. */
function isAnswer(id: string, { value }: Located<Ditulis>, { indikator, lain }: Dikenal): boolean {
  return !indikator.has(id) && lain.has(id) && Object.keys(value).join() === 'tindak_lanjut_lalu';
}

function linkSasaran(
  root: Located<schema.Triwulan>,
  dikenal: Dikenal,
  findings: Diagnostic[],
): ReadonlyMap<string, CatatanSasaran> {
  const noted = new Map<string, CatatanSasaran>();
  for (const [id, ditulis] of entriesOf(root.at('sasaran'))) {
    if (resolve('sasaran', id, ditulis.keySpan, dikenal.sasaran, findings, dikenal.lain)) noted.set(id, ditulis.value);
  }
  return noted;
}

function linkAnggaran(
  root: Located<schema.Triwulan>,
  dikenal: Dikenal,
  findings: Diagnostic[],
): ReadonlyMap<string, RealisasiAnggaran> {
  const realised = new Map<string, RealisasiAnggaran>();
  const written = entriesOf(root.at('anggaran'));
  const ids = new Set(written.map(([id]) => id));
  for (const [id, ditulis] of written) {
    const realisasi = ditulis.at('realisasi');
    const dituju = dikenal.kegiatan && resolve('kegiatan', id, ditulis.keySpan, dikenal.kegiatan, findings);
    if (dituju && 'subKegiatan' in dituju && dituju.subKegiatan.some((sub) => ids.has(sub.id))) {
      findings.push(galat(ditulis.keySpan, messages.realisasiBerganda(id)));
    } else if (!realisasi) findings.push(galat(ditulis.keySpan, messages.realisasiAnggaranTidakAda(id)));
    if (!realisasi) continue;
    const fisik = ditulis.at('fisik');
    const { keterangan, kendala, tindak_lanjut } = ditulis.value;
    realised.set(id, {
      realisasi: rupiahTertulis(realisasi),
      ...(fisik ? { fisik: tertulis(fisik) } : {}),
      catatan: defined({ keterangan, kendala, tindak_lanjut }),
    });
  }
  return realised;
}

function readTerukur(ditulis: Located<Ditulis>, indikator: Indikator, findings: Diagnostic[]): Terukur {
  const typed = ditulis.at('realisasi');
  const counts = readCounts(ditulis, indikator, findings);
  const parts = readKomponen(ditulis, indikator, findings);
  if (parts) return parts;
  if (!typed) {
    if (!counts && !(['pembilang', 'penyebut', 'komponen'] as const).some((key) => ditulis.at(key))) {
      findings.push(galat(ditulis.keySpan, messages.realisasiTidakAda(indikator.id)));
    }
    return counts ?? { jenis: 'kosong' };
  }
  if (counts) findings.push(galat(typed.keySpan, messages.dua));
  const tanpa = readTanpaNilai(typed, ditulis.value, findings);
  if (tanpa) return { jenis: 'tanpa_nilai', ...tanpa };
  const nilai = readRealisasi(typed, indikator, findings);
  return nilai ? { jenis: 'nilai', nilai } : { jenis: 'kosong' };
}

function readCounts(ditulis: Located<Ditulis>, indikator: Indikator, findings: Diagnostic[]): Terukur | undefined {
  const atas = ditulis.at('pembilang');
  const bawah = ditulis.at('penyebut');
  const written = atas ?? bawah;
  if (!written) return undefined;
  if (!atas || !bawah) findings.push(galat(written.keySpan, messages.rasioTakLengkap));
  if (!indikator.pembilang || !indikator.penyebut) {
    findings.push(galat(written.keySpan, messages.rasioTakDidefinisikan(indikator.id)));
  }
  if (!atas || !bawah) return undefined;
  const penyebut = cacah(bawah);
  if (penyebut.nilai.eq('0')) findings.push(galat(bawah.span, messages.penyebutNol));
  return { jenis: 'rasio', pembilang: cacah(atas), penyebut };
}

function catatan(ditulis: Ditulis): Catatan {
  const { alasan, keterangan, faktor_pendorong, kendala, tindak_lanjut, tindak_lanjut_lalu, bukti } = ditulis;
  return defined({ alasan, keterangan, faktor_pendorong, kendala, tindak_lanjut, tindak_lanjut_lalu, bukti });
}
