/** The figures that the narrative states in words of its own, each beside the figures of what its sentence names. */

import { literally } from '../../base/literal.ts';
import { oncePer } from '../../base/once.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaDugaan } from './angka-dugaan.ts';
import { type AngkaLain, angkaLain, bulatSaja, desimalSaja } from './angka-lain.ts';
import { angkaPecahan } from './angka-pecahan.ts';
import { angkaTabel } from './angka-tabel.ts';
import { angkaTertulis, setara } from './angka-tertulis.ts';
import {
  type AngkaNarasi,
  calonDimaksud,
  disebutSesudah,
  figurSeukuran,
  isTersebut,
  kiraKira,
  waktuLain,
} from './calon.ts';
import { isAngkaBawahan, isAngkaLain, isCocok, isJenisLain, isPembanding, terpotong } from './cocok.ts';
import { type BacaanMilik, kalimatBernama, tanpaNama } from './disebut.ts';
import type { Hal } from './hal.ts';
import { isSendiri, klaim } from './klaim.ts';
import { polos } from './polos.ts';
import { tercetakNarasi } from './prosa.ts';
import type { Sebutan } from './sebutan.ts';
import { isTempatLain } from './tempat-lain.ts';

export const angkaNarasi = oncePer((assessment: Assessment): readonly AngkaNarasi[] => {
  const { angka, dinilai } = angkaTabel(assessment, tercetakNarasi(assessment.project));
  return [...angka, ...angkaDalam(assessment, dinilai)];
});

/** Of any texts, in which what is no prose is blank: quotations of figures, code, tags. */
export function* angkaDalam(assessment: Assessment, semuaTeks: readonly BacaanMilik[]): Iterable<AngkaNarasi> {
  const total: Hal = { id: 'total', nama: 'total', satuan: '', figur: assessment.total };
  const { pengaturan } = assessment.project;
  const { pembulatan } = pengaturan;
  const { nama, singkatan, daerah } = assessment.project.instansi;
  const sendiri = [...(daerah ? [`${nama} ${daerah.nama}`] : []), nama, singkatan, daerah?.nama].flatMap((one) =>
    one ? literally(one) : [],
  );
  const instansiSendiri = new RegExp(sendiri.join('|'), 'g');
  const hasAngka = (teks: string) => !angkaKalimat(teks)[Symbol.iterator]().next().done;
  for (const bernama of kalimatBernama(
    assessment,
    hasAngka,
    semuaTeks.map((satu) => ({ ...satu, ...polos(satu) })),
  )) {
    const { prosa, hal, konteks } = bernama;
    const { awal } = bernama.kalimat;
    const teks = tanpaNama(bernama);
    const lain = kiraKira.test(teks) || waktuLain(teks, assessment.periode);
    const blank = (name: string) => ' '.repeat(name.length);
    const tanpaInstansi = teks.replaceAll(instansiSendiri, blank);
    const tanpaNamaInstansi = bernama.kalimat.teks.replaceAll(instansiSendiri, blank);
    let akhirDahulu = 0;
    for (const found of angkaKalimat(teks)) {
      const sebelum = teks.slice(Math.max(0, found.awal - terjauh), found.awal);
      const rest = teks.slice(found.akhir, found.akhir + terjauh);
      const dekat = terdekatDahulu(hal, found.awal);
      const milik = prosa.milik ?? konteks;
      const isAlone = konteks !== undefined && /^[\s>#+*\d.)-]*$/.test(sebelum) && !/[^\s.]/.test(rest);
      // «Dua loket dibuka (98,27)», in what is written for one thing.
      const isBare =
        prosa.milik !== undefined && found.bentuk === undefined && /\($/.test(sebelum) && rest.startsWith(')');
      const own = milik && (isAlone || isBare || isSendiri(sebelum, milik)) ? [milik] : [];
      const umum = prosa.milik
        ? []
        : [...instansi(teks, assessment), ...(keseluruhan(teks, assessment) ? [total] : [])];
      const disebut = [...new Set(dekat.map(({ disebut }) => disebut))];
      const semua = disebut.length > 0 ? disebut : [...umum, ...own];
      const lanjut = found.bentuk === undefined ? panjangSatuan(rest, semua) : 0;
      if (lanjut === undefined) continue;
      const akhir = found.akhir + lanjut;
      const calon = semua.flatMap((satu) => figurSeukuran(satu, found.bentuk));
      const [terdekat] = dekat;
      // What is named only behind the number has a number of its own, but for «98,27% capaian Indeks …».
      const sesudah = terdekat && terdekat.awal > found.awal ? teks.slice(found.akhir, terdekat.awal) : undefined;
      const isNext = isAlone || isBare || (terdekat && penghubung.test(teks.slice(terdekat.akhir, found.awal)));
      const dimaksud =
        sesudah === undefined ? calonDimaksud(sebelum, calon, isNext) : disebutSesudah(sebelum, sesudah, calon);
      const milikAngka = terdekat ? terdekat.disebut : semua[0];
      // Of what the report has no such figure, any number is another.
      const isTanpaAngka = dimaksud === undefined && (isNext || hasilSebelum.test(sebelum));
      const nama = terdekat && { awal: terdekat.awal, akhir: terdekat.akhir };
      const letak = { teks: tanpaInstansi, awal: found.awal, akhir, nama, hal: milikAngka };
      const kaitan =
        (milikAngka === undefined || isTanpaAngka || dimaksud?.hal === milikAngka) &&
        !isPembanding(milikAngka, found, pembulatan) &&
        // Of a thing that the sentence before may have named.
        !(milikAngka === total && isAngkaLain(assessment, found)) &&
        // Nor of an indicator of the sasaran whose words it uses.
        !(milikAngka !== undefined && isAngkaBawahan(assessment, milikAngka, found))
          ? klaim(letak, assessment)
          : undefined;
      const diduga = kaitan ? undefined : angkaDugaan(assessment, tanpaNamaInstansi, found, bernama);
      if (diduga) {
        akhirDahulu = found.akhir;
        yield diduga;
        continue;
      }
      // Whole numbers count too many things, but for «capaian 98» in what is written for one thing.
      if (found.isBulat && !kaitan && !(own.length > 0 && prosa.milik && dimaksud)) continue;
      const sejak = teks.slice(
        Math.max(akhirDahulu, sesudah === undefined ? (nama?.akhir ?? 0) : 0, found.awal - terjauh),
        found.awal,
      );
      akhirDahulu = found.akhir;
      yield {
        ditulis: teks.slice(found.awal, akhir),
        span: prosa.span(awal + found.awal, awal + akhir),
        calon,
        cocok: calon.filter(({ nilai, kunci }) =>
          kaitan
            ? isCocok(nilai, found, kaitan, pembulatan) &&
              !isJenisLain(kunci, dimaksud?.kunci, kaitan !== 'sama' || isTersebut(sebelum))
            : setara(nilai, found, pembulatan),
        ),
        ...(dimaksud ? { dimaksud, ...terpotong(calon, dimaksud, found, pengaturan) } : {}),
        ...(kaitan ? { isKlaim: true as const } : {}),
        ...(kaitan && !dimaksud
          ? {
              tanpaHal: {
                angka: found,
                isSendirian: /^[\s>#*]*$/.test(sebelum) && !/[\p{L}\d]/u.test(rest),
                isJelas: milikAngka
                  ? milikAngka.indikator !== undefined
                  : teks !== tanpaInstansi || sebutanInstansi.test(sebelum),
              },
            }
          : {}),
        lain: (lain && !kaitan) || isTempatLain(sejak, daerah?.nama ?? ''),
        isRange: found.dari !== found.sampai || (kaitan !== undefined && kaitan !== 'sama'),
      };
    }
  }
}

/** The capaian of the whole agency, where the report has it and the sentence speaks of it. */
function instansi(teks: string, { capaianTotal }: Assessment): readonly Hal[] {
  const isMeant =
    /capaian/i.test(teks) && /keseluruhan|(?<!\p{L})(?:total|instansi|perangkat daerah)(?!\p{L})/iu.test(teks);
  if (!capaianTotal || !isMeant) return [];
  return [{ id: 'total', nama: 'seluruh instansi', satuan: '', figur: { capaian: capaianTotal.figure } }];
}

/** The last measure before the number is a result, neither a target nor money. */
const hasilSebelum = /(?:capaian|tercapai|kinerja|realisasi|terealisasi|serapan|serap)(?!.*(?:target|pagu|sisa))/is;
const sebutanInstansi =
  /(?<!\p{L})(?:instansi|dinas|badan|perangkat daerah|OPD|SKPD|keseluruhan|seluruh\p{L}*)(?!\p{L})/iu;

/** How far a word may stand from the number that it speaks of; a sentence is mostly far shorter. */
const terjauh = 600;

/** Those named before it, the last first, then those behind it; of very many the nearest. */
function terdekatDahulu(hal: readonly Sebutan<Hal>[], awal: number): readonly Sebutan<Hal>[] {
  let [low, high] = [0, hal.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hal[middle]?.awal ?? 0) <= awal) low = middle + 1;
    else high = middle;
  }
  return [...hal.slice(Math.max(0, low - 8), low).reverse(), ...hal.slice(low, low + 8).reverse()];
}

/** Amounts and percentages, and the decimals, shares of a hundred and spelled numbers that a sentence gives without a unit. */
function* angkaKalimat(teks: string): Iterable<AngkaLain> {
  yield* angkaTertulis(teks);
  yield* angkaLain(teks);
  yield* desimalSaja(teks);
  yield* bulatSaja(teks);
  yield* angkaPecahan(teks);
}

/** How long the unit behind a number without one is; undefined where it is another than that of what the sentence speaks of. */
function panjangSatuan(rest: string, semua: readonly Hal[]): number | undefined {
  const own = semua.find(
    ({ satuan }) => satuan !== '' && rest.trimStart().toLowerCase().startsWith(satuan.toLowerCase()),
  );
  if (own) return rest.length - rest.trimStart().length + own.satuan.length;
  return sesudahAngka.test(rest) ? 0 : undefined;
}

const sesudahAngka =
  /^\s*(?:[.;)(]|,(?!\d)|$|(?:dari|terhadap|atau|pada|dengan|dan|sehingga|yang|di|untuk|dibanding\p{L}*)(?!\p{L}))/iu;

function keseluruhan(teks: string, { program }: Assessment): boolean {
  return (
    program.length > 0 &&
    /serapan|penyerapan|(?:realisasi|pagu|total|jumlah|sisa) anggaran|anggaran .*(?:ter|di)serap/i.test(teks) &&
    !/(?<!\p{L})(?:program|kegiatan|bidang|seksi)(?!\p{L})/iu.test(teks)
  );
}

/** Between a name and its value. */
const penghubung = /^[\s:=()"”–—-]*(?:(?:adalah|yaitu|yakni|ialah|menjadi)\s)?[\s:=(]*$/u;
