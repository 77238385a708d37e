/** Words of counter. */
export const counter = {} as const;
