/** Words of firstStart. */
export const firstStart = {} as const;
