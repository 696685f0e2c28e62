/** The name of another office where ours should stand: what is left of the report that was copied. */
import { ketentuan } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { isSumberLain, kalimat, type Prosa, prosa } from './prosa.ts';
import { finding, type Rule } from './rule.ts';

export const namaInstansiLain: Rule = {
  code: 'lint/nama-instansi-lain',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'nama instansi lain dalam naskah', en: 'the name of another agency in the text' },
    reason: {
      id: 'Naskah yang disalin dari laporan instansi lain sering masih menyebut nama instansi itu. Instansi yang disebut sebagai mitra («bersama», «dengan», «dari» …) tidak ditandai.',
      en: 'Text copied from the report of another agency often still names it. An agency named as a partner («bersama», «dengan», «dari» …) is left alone.',
    },
    source: 'Ditemukan dalam laporan terbit: nama dinas lain lima kali, antara lain pada visi dan realisasi anggaran',
    example: {
      wrong: 'Realisasi anggaran Dinas Pendidikan mencapai …',
      right: 'Realisasi anggaran Dinas Contoh mencapai …',
    },
  }),
  *check(assessment) {
    const { jenis, nama, daerah, kepala } = assessment.project.instansi;
    // A government speaks of its own agencies.
    if (jenis === 'pemda') return;
    const lengkap = daerah && ketentuan[jenis].daerah ? `${nama} ${daerah.nama}` : nama;
    const kami = namaKami(assessment);
    const sendiri = { ...kami, dikenal: namaSendiri(assessment) };
    for (const { jabatan, asal } of kepala) {
      const disebut = [...jabatan.matchAll(sebutan)].find(
        ([one]) => !bukanInstansi.test(one) && !milik(one, sendiri),
      )?.[0];
      if (disebut !== undefined)
        yield finding(
          { span: asal.span },
          `«${jabatan}» memimpin instansi lain, bukan ${lengkap}`,
          `«${jabatan}» heads another agency than ${lengkap}`,
          `perbaiki jabatan kepala, atau nama instansi bila itu yang keliru`,
          `mend the office of kepala, or the name of the agency where that is wrong`,
        );
    }
    for (const bagian of prosa(assessment.project)) {
      if (!diperiksa(bagian) || !/Dinas|Badan|Kantor/i.test(bagian.teks)) continue;
      for (const { teks, awal } of kalimat(bagian.teks)) {
        for (const found of teks.matchAll(sebutan)) {
          if (bukanInstansi.test(found[0]) || mitra.test(teks.slice(0, found.index)) || milik(found[0], kami)) continue;
          const mulai = awal + found.index;
          yield finding(
            { span: bagian.span(mulai, mulai + found[0].length) },
            `«${found[0]}» bukan ${lengkap}`,
            `«${found[0]}» is not ${lengkap}`,
            `ganti dengan ${nama}; bila memang mitra, sebut perannya, misalnya «bersama ${found[0]}»`,
            `write ${nama}; if it is a partner, say so, for example «bersama ${found[0]}»`,
          );
        }
      }
    }
  },
};

const kataNama = String.raw`(?!(?:Tahun|Triwulan|Tribulan|TW|Semester|Periode|Dalam|Yang|Untuk|Pada|Di|Dengan|Dan|Nomor|Bupati|Gubernur|Wali|Dinas|Badan|Kantor|Inspektorat)\b)\p{Lu}[\p{L}-]*`;
const sebutan = new RegExp(
  `(?<![\\p{L}-])(?:Dinas|Badan|Kantor|DINAS|BADAN|KANTOR)(?:(?:,? (?:dan |DAN |& )?|/)${kataNama})+`,
  'gu',
);
/** Offices that any report may speak of, and things that are no office. */
const bukanInstansi =
  /^(?:Badan (?:Usaha|Hukum|Layanan Umum|Anggaran|Permusyawaratan|Musyawarah|Pemeriksa Keuangan|Pemeriksaan Keuangan|Pengawasan? Keuangan|Pusat Statistik|Pengurus|Pengawas|Amil|Penyelenggara Jaminan)|Kantor (?:Pusat|Cabang|Pos|Urusan Agama|Desa|Kelurahan|Kecamatan|Bupati|Gubernur|Wali|Bersama)|Dinas (?:Luar|Dalam|Jaga|Malam|Terkait|Teknis))(?!\p{L})/iu;
/** What stands before the name of a partner, or before a thing of that name: `bersama …`, `Dinas A dan …`, `perjalanan …`. */
const mitra =
  /(?:(?:^|\s)(?:dengan|bersama|dari|kepada|ke|melalui|antara|serta|perjalanan|kendaraan|rumah|mobil|pakaian|naskah|dukungan|bantuan|fasilitasi) (?:(?:para|pihak|seluruh|kepala) )?|(?:dengan|bersama|dari|antara|koordinasi|kerja sama|dukungan|bantuan)\s.*(?:Dinas|Badan|Kantor|Inspektorat|Kementerian|BPJS|BPS|Polres|TNI)\s.*(?:,|\sdan|\sserta) )$/iu;

/** Other agencies may write the report, and stand in sources. */
function diperiksa(bagian: Prosa): boolean {
  const { jenis, letak } = bagian;
  return jenis === 'narasi' || (jenis === 'uraian' && letak !== '/penyusun' && !isSumberLain(bagian));
}

/** Without the offices of those who sign. */
function namaSendiri({ project: { instansi } }: Assessment): string {
  const { nama, singkatan = '', induk = '' } = instansi;
  return rata([nama, singkatan, induk].join(' | '));
}

function namaKami({ project: { instansi, renstra } }: Assessment) {
  const { nama, singkatan = '', daerah, induk = '', kepala, atasan, penyusun = '', dasar_hukum = [] } = instansi;
  const hukum = dasar_hukum.flatMap(({ jenis, tentang }) => [jenis, tentang]);
  const jabatan = [...kepala, ...atasan].map((satu) => satu.jabatan);
  const dikenal = [singkatan, induk, ...jabatan, penyusun, renstra.nama ?? '', ...hukum];
  return {
    nama: rata(nama),
    wilayah: rata(`${daerah?.nama ?? ''} ${daerah?.provinsi ?? ''}`),
    dikenal: rata([nama, ...dikenal].join(' | ')),
  };
}

/** Ours, also when shortened or followed by other words; but not when it is that of another region. */
function milik(disebut: string, { nama, wilayah, dikenal }: ReturnType<typeof namaKami>): boolean {
  const ini = rata(disebut);
  if (dikenal.includes(ini)) return true;
  const [, sisa] = ini.startsWith(nama) ? [nama, ini.slice(nama.length)] : [];
  const daerah = /^ (?:kabupaten|kota|provinsi) (.+)$/.exec(sisa ?? '');
  return sisa !== undefined && (!daerah || wilayah.includes(daerah[0].trim()));
}

function rata(teks: string): string {
  return teks.toLowerCase().replaceAll(/\s+/g, ' ');
}
