/** Words of entrance. */
export const entrance = {} as const;
