/** An indicator with its defaults filled in and its values read, wherever it stands. */

import { decimal, hundred } from '../../base/decimal.ts';
import { defined } from '../../base/defined.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Located, Part } from '../../base/located.ts';
import type { Indikator as Ditulis } from '../../base/schema.ts';
import { bobotIndikator } from './bobot.ts';
import { linkKomponen } from './komponen.ts';
import { messages } from './messages/index.ts';
import type { CaraBaca } from './nilai.ts';
import { linkPembanding } from './pembanding.ts';
import { angkaTertulis, type Pengaturan } from './pengaturan.ts';
import type { Indikator, TargetTertulis } from './project.ts';
import { readTarget } from './target.ts';
import { checkTeks } from './teks.ts';

export function linkIndikator(
  ditulis: Located<Ditulis>,
  untuk: Indikator['untuk'],
  pengaturan: Pengaturan,
  findings: Diagnostic[],
): Indikator {
  const { value } = ditulis;
  if (value.satuan === 'predikat' && !value.skala)
    findings.push(galat(ditulis.at('satuan').span, messages.skalaTidakAda(value.id)));
  const isRenstra = untuk.jenis === 'tujuan' || untuk.jenis === 'sasaran';
  for (const key of ['menggantikan', 'dihentikan'] as const) {
    const written = ditulis.at(key);
    if (written && !isRenstra) findings.push(galat(written.keySpan, messages.hanyaRenstra(key)));
  }
  const persen = value.satuan === '%' || value.satuan.toLowerCase() === 'persen';
  const arah = value.arah ?? 'naik';
  const skala = value.skala && {
    skala:
      ditulis
        .at('skala')
        ?.items()
        .map((anggota) => anggota.text) ?? [],
  };
  const satuan = persen ? '%' : value.satuan;
  const bawaan = value.arah === undefined ? { arahBawaan: true as const } : {};
  const jenisNilai = value.jenis_nilai ?? 'angka';
  checkTeks(ditulis, findings);
  const cara: CaraBaca = { arah, persen, satuan, jenisNilai, ...bawaan, ...skala };
  const pengali = ditulis.at('pengali');
  const dikali = pengali ? angkaTertulis(pengali) : persen ? hundred : decimal('1');
  if (pengali && persen && !dikali.eq(hundred))
    findings.push(galat(pengali.span, messages.pengaliPersen(pengali.text)));
  const { id, pembilang, penyebut } = value;
  const batas = value.batas_capaian ?? pengaturan.batasCapaian;
  return {
    id: value.id,
    nama: value.nama,
    ...defined({ namaPendek: value.nama_pendek }),
    satuan,
    persen,
    jenisNilai,
    arah,
    ...bawaan,
    akumulasi: value.akumulasi ?? 'terakhir',
    pencatatan: value.pencatatan ?? 'sampai_dengan',
    iku: value.iku ?? false,
    ...penjelasan(value),
    ...defined({ pembilang: value.pembilang, penyebut: value.penyebut }),
    pengali: dikali,
    ...linkKomponen(ditulis, findings),
    ...skala,
    rumusTurun: value.rumus_turun ?? pengaturan.rumusTurun,
    targetNol: value.target_nol ?? pengaturan.targetNol,
    ...defined({ batasCapaian: batas }),
    ...bobotIndikator(ditulis.at('bobot'), untuk, findings),
    untuk,
    targetRenstra: byYear(
      ditulis.at('target'),
      { ...cara, id, ...(pembilang && penyebut ? { pembilang, penyebut } : {}), pengali: dikali },
      findings,
    ),
    realisasiTahun: byYear(ditulis.at('realisasi'), { ...cara, arah: 'naik' }, findings),
    ...standar(ditulis.at('standar'), cara, findings),
    pembanding: linkPembanding(ditulis.at('pembanding'), cara, findings),
    ...defined({ menggantikan: value.menggantikan, dihentikan: value.dihentikan }),
    asal: ditulis,
  };
}

function penjelasan({
  definisi,
  formulasi,
  sumber_data: sumberData,
  penanggung_jawab: penanggungJawab,
  pengampu,
}: Ditulis): Pick<Indikator, 'definisi' | 'formulasi' | 'sumberData' | 'penanggungJawab' | 'pengampu'> {
  return {
    ...defined({ definisi, formulasi, sumberData }),
    ...(penanggungJawab === undefined ? {} : { penanggungJawab: [penanggungJawab].flat() }),
    ...(pengampu === undefined ? {} : { pengampu: [pengampu].flat() }),
  };
}

function byYear(
  ditulis: Part | undefined,
  cara: CaraBaca,
  findings: Diagnostic[],
): ReadonlyMap<number, TargetTertulis> {
  const years = new Map<number, TargetTertulis>();
  for (const [year, typed] of ditulis?.entries() ?? []) {
    const nilai = readTarget(typed, cara, findings);
    if (nilai) years.set(Number(year), nilai);
  }
  return years;
}

function standar(
  ditulis: Located<NonNullable<Ditulis['standar']>> | undefined,
  cara: CaraBaca,
  findings: Diagnostic[],
): Pick<Indikator, 'standar'> {
  const nilai = ditulis && readTarget(ditulis.at('nilai'), cara, findings);
  return ditulis && nilai ? { standar: { nilai, sumber: ditulis.value.sumber } } : {};
}
