/** The fonts of office programs whose letters are as wide as those of the report's fonts. */
export const faces = { Arimo: 'Arial', Tinos: 'Times New Roman' } as const;
