/** The papers that a report may be printed on, width and height in centimetres. */
export const kertas = {
  A4: { lebar: 21, tinggi: 29.7 },
  F4: { lebar: 21.5, tinggi: 33 },
} as const;
