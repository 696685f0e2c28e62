/** The faces that every office program has, or has its like of, and that ours were drawn to match, letter for letter as wide. */
export const faces = { Arimo: 'Arial', Tinos: 'Times New Roman' } as const;
