/**
 * Whether a paragraph may be printed before the table or figure that it follows: it is a whole sentence or more, and neither points
 * at what stands near it nor belongs to it, as a source does. Holds nothing from outside: it runs in the browser too.
 */
export function isFreeText(text: string): boolean {
  const words = text.trim();
  return (
    /[.!?]$/.test(words) &&
    !/\b(?:di ?(?:atas|bawah|samping|sebelah)|berikut\w*|tersebut|tadi|ini|itu|demikian|se(?:belum|sudah)nya|selanjutnya|terlampir|(?:ter)?lihat\w*|tampak)\b/i.test(
      words,
    ) &&
    !/^(?:\(|\*|sumber|catatan|keterangan|ket\.|tabel|gambar|grafik|bagan|foto)/i.test(words)
  );
}
