/** Words of volunteers. */
export const volunteers = {} as const;
