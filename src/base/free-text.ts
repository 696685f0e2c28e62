/**
 * Whether a paragraph may be printed before the table or figure that it follows: it is a whole sentence or more, and neither points
 * at what stands near it nor belongs to it, as a source does. Holds nothing from outside: it runs in the browser too.
 */
export function isFreeText(text: string): boolean {
  const words = text.trim();
  return (
    /[.!?]$/.test(words) &&
    !/\b(?:di\s*(?:atas|bawah|samping|sebelah)|berikut\w*|tersebut|tadi|ini|itu|demikian|se(?:belum|sudah)nya|selanjutnya|terlampir|(?:di|ter)?lihat\w*|tampak)\b/i.test(
      words,
    ) &&
    !/^(?:[(*]|sumber|catatan|ket(?:erangan)?\b|dok(?:umentasi)?\b)/i.test(words) &&
    // A caption: «Tabel 3.2 memuat …» is none.
    !/^(?:[Tt]abel|[Gg]ambar|[Gg]rafik|[Dd]iagram|[Bb]agan|[Pp]eta|[Ff]oto)(?!\s+[\d.]+\s+[a-z])/.test(words)
  );
}
